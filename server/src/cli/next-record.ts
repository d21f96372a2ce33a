import { createInterface } from "node:readline/promises";
import { clientProgram } from "../registries/mlflow/client-program.ts";
import { TrackingServer } from "../registries/mlflow/tracking-server.ts";
import { type VersionRecord, versionRecord } from "../registries/mlflow/version-record.ts";
import { RegistryFailure } from "../registries/registry-failure.ts";
import { recordText } from "../reports/record-text.ts";
import type { Proposal } from "../versioning/proposal.ts";
import type { RegisteredStates } from "../workspace/next-version/registered-states.ts";
import { Failure } from "./failure.ts";
import type { NextOptions } from "./next-options.ts";
import type { RegistryHere } from "./registry-here.ts";
import { write } from "./terminal.ts";

/**
 * Shows what a proposal writes to the registry and, after a yes, writes it; only a server is written to.
 * @throws {Failure} where the registry does not take it
 */
export async function writeRecord(
  { earlier, later }: RegisteredStates,
  { address, registry }: RegistryHere,
  proposal: Proposal,
  { setAlias = [], yes }: NextOptions,
  signal: AbortSignal,
): Promise<void> {
  const record = orFailure(() => versionRecord(later.model, earlier.version, later.version, proposal, setAlias));
  if (record.changes.length === 0) return say("The registry says all of it already: nothing to write.");
  await write(process.stdout, `\n${recordText(record)}`);
  if (!(registry instanceof TrackingServer)) {
    await say("\nOnly MLflow itself writes to a store on this machine. Run this with a Python that has it:\n");
    return write(process.stdout, `${clientProgram(address, record)}\n`);
  }
  const endpoint = address.kind === "server" ? address.endpoint : "";
  if (yes !== true && !(await agrees(`Write this to ${endpoint}? [y/N] `, signal))) return say("Nothing was written.");
  await writeTo(registry, record);
  await say(`Written to ${endpoint}.`);
}

async function writeTo(server: TrackingServer, record: VersionRecord): Promise<void> {
  try {
    await server.write(record);
  } catch (error) {
    if (!(error instanceof RegistryFailure)) throw error;
    throw new Failure(`not everything was written: ${error.message}`);
  }
}

/** Asks on the terminal; where nobody can be asked, the answer is no. */
async function agrees(question: string, signal: AbortSignal): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    await say("Nobody can be asked here; --yes writes it.");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question, { signal })).trim());
  } finally {
    terminal.close();
  }
}

function orFailure<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw error instanceof RegistryFailure ? new Failure(`${error.message}.`) : error;
  }
}

function say(sentence: string): Promise<void> {
  return write(process.stderr, `${sentence}\n`);
}
