import { once } from "node:events";

/** When to colour output: `auto` follows NO_COLOR, FORCE_COLOR, and whether a terminal reads it. */
export type ColorChoice = "auto" | "always" | "never";

/** Whether what is written to a stream should carry colours. Conventions: https://no-color.org, https://force-color.org */
export function wantsColors(choice: ColorChoice, stream: NodeJS.WriteStream): boolean {
  if (choice !== "auto") return choice === "always";
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

/** Writes text or bytes and waits until the reader has taken enough of it, so that a long output does not pile up in memory. */
export async function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !stream.write(text)) await once(stream, "drain");
}

/** A reader that goes away (`| head`) ends the program quietly, with the exit code set so far. */
export function endQuietlyWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
