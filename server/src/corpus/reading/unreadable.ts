/** A list that cannot be read, or not to its end; the message says why. */
export class Unreadable extends Error {}
