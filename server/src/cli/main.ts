import { CommanderError } from "commander";
import { RegistryFailure } from "../registries/registry-failure.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { program } from "./program.ts";
import { endQuietlyWithReader } from "./terminal.ts";

/** Runs the command line and gives the exit code: 0 clean, 1 findings, 2 usage or failure, 130 interrupted. */
async function main(): Promise<void> {
  endQuietlyWithReader(process.stdout);
  endQuietlyWithReader(process.stderr);
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own message; its help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.failure;
  if (error instanceof Error && error.name === "AbortError") return EXIT_CODES.interrupted;
  if (error instanceof Failure || error instanceof RegistryFailure)
    process.stderr.write(`modelver: ${error.message}\n`);
  else process.stderr.write(`modelver: this is a bug in ModelVer, please report it:\n${errorText(error)}\n`);
  return EXIT_CODES.failure;
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

void main();
