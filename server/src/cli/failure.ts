/** A failure whose message is all that a user needs: a wrong argument, a file that cannot be written. */
export class Failure extends Error {}
