import { EXIT_CODES } from "./exit-code.ts";

/** Runs the language server, which lies beside the program, in this process until the editor ends it. */
export async function lsp(): Promise<number> {
  // The server's connection takes its way of talking from the command line.
  if (!process.argv.includes("--stdio")) process.argv.push("--stdio");
  await import(new URL("server.cjs", import.meta.url).href);
  return EXIT_CODES.clean;
}
