import { RegistryFailure } from "../registries/registry-failure.ts";
import { nextJson } from "../reports/next-json.ts";
import { nextText } from "../reports/next-text.ts";
import { bumpRules } from "../versioning/bump-rules.ts";
import { type Proposal, proposeVersion } from "../versioning/proposal.ts";
import { type ModelStates, openModelStates } from "../workspace/next-version/model-states.ts";
import { isRegistered, openRegisteredStates } from "../workspace/next-version/registered-states.ts";
import { UnknownState } from "../workspace/next-version/unknown-state.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { writeName } from "./next-name.ts";
import { assertGoTogether, type NextOptions } from "./next-options.ts";
import { writeRecord } from "./next-record.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { openRegistryHere } from "./registry-here.ts";
import { wantsColors, write } from "./terminal.ts";

/**
 * Says what the next version of a model should be: compares two of its states, or the last two that are known. Writes only what is
 * asked for: the name in code, or the record of a registered version.
 * @throws {Failure} where a state cannot be found, or something cannot be written
 */
export async function next(states: readonly string[], options: NextOptions, toolVersion: string): Promise<number> {
  const signal = interruptionSignal();
  const ofRegistry = states.some(isRegistered);
  assertGoTogether(options, ofRegistry);
  try {
    if (ofRegistry) await nextOfRegistered(states, options, toolVersion, signal);
    else await nextOfFiles(states, options, signal);
  } catch (error) {
    if (error instanceof UnknownState || error instanceof RegistryFailure) throw new Failure(error.message);
    throw error;
  }
  return EXIT_CODES.clean;
}

async function nextOfFiles(states: readonly string[], options: NextOptions, signal: AbortSignal): Promise<void> {
  const found = await openModelStates(states, process.cwd(), signal);
  const proposal = await propose(found, options);
  await tell(proposal, options);
  if (options.diff || options.fix) await writeName(options.name ?? found.model.name, proposal, options, signal);
}

async function nextOfRegistered(
  states: readonly string[],
  options: NextOptions,
  toolVersion: string,
  signal: AbortSignal,
): Promise<void> {
  const here = await openRegistryHere(toolVersion, signal);
  try {
    const found = await openRegisteredStates(states, here.registry, process.cwd(), signal);
    const proposal = await propose(found, options);
    await tell(proposal, options);
    if (options.write) await writeRecord(found, here, proposal, options, signal);
  } finally {
    await here.registry.close();
  }
}

async function propose({ model, before, after }: ModelStates, options: NextOptions): Promise<Proposal> {
  const { bumps } = (await readProjectConfiguration()).configuration;
  const named = { ...model, name: options.name ?? model.name, version: options.current ?? model.version };
  const today = new Date().toISOString().slice(0, 10);
  return proposeVersion(named, before, after, bumpRules(bumps), today, options.bump ?? null);
}

async function tell(proposal: Proposal, { format, color }: NextOptions): Promise<void> {
  const text =
    format === "json" ? nextJson(proposal) : nextText(proposal, { colors: wantsColors(color, process.stdout) });
  await write(process.stdout, text);
}
