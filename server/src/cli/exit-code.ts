/** What the program ends with. */
export const EXIT_CODES = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/** Receives what the program should end with. */
export type SetExitCode = (code: number) => void;
