/** What the program ends with. */
export const EXIT_CODES = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/** A failure whose message is all that a user needs: a wrong argument, a file that cannot be written. */
export class Failure extends Error {}
