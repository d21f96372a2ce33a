/** What the program ends with. */
export const EXIT_CODES = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/** Receives what the program should end with. */
export type SetExitCode = (code: number) => void;

/** What the help of commands that know a fail level says of their exit codes. */
export const EXIT_CODE_HELP = `
Exit codes:
  0  nothing at the fail level
  1  findings at the fail level or above
  2  wrong usage, or something failed`;
