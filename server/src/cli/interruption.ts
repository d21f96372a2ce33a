import { EXIT_CODES } from "./exit-code.ts";

/** A signal that Ctrl-C aborts; a second Ctrl-C ends the program at once. */
export function interruptionSignal(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort();
    process.once("SIGINT", () => process.exit(EXIT_CODES.interrupted));
  });
  return controller.signal;
}
