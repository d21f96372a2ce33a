import { nextJson } from "../reports/next-json.ts";
import { nextText } from "../reports/next-text.ts";
import { bumpRules } from "../versioning/bump-rules.ts";
import { proposeVersion } from "../versioning/proposal.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { interruptionSignal } from "./interruption.ts";
import { openModelStates } from "./model-states.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { isRegistered, openRegisteredStates } from "./registered-states.ts";
import { type ColorChoice, wantsColors, write } from "./terminal.ts";

/** Options of `modelver next`. */
export interface NextOptions {
  format: "text" | "json";
  /** Name of the model, where what is compared does not say it. */
  name?: string;
  /** Version of the earlier state, where its name does not say it. */
  current?: string;
  color: ColorChoice;
}

/**
 * Says what the next version of a model should be: compares two of its states, or the last two that are known.
 * @throws {Failure} where a state cannot be found
 */
export async function next(states: readonly string[], options: NextOptions, toolVersion: string): Promise<number> {
  const signal = interruptionSignal();
  const { model, before, after } = states.some(isRegistered)
    ? await openRegisteredStates(states, toolVersion, signal)
    : await openModelStates(states, signal);
  const { bumps } = (await readProjectConfiguration()).configuration;
  const proposal = proposeVersion(
    {
      name: options.name ?? model.name,
      version: options.current ?? model.version,
      isVersionedByName: model.isVersionedByName,
    },
    before,
    after,
    bumpRules(bumps),
    new Date().toISOString().slice(0, 10),
  );
  const text =
    options.format === "json"
      ? nextJson(proposal)
      : nextText(proposal, { colors: wantsColors(options.color, process.stdout) });
  await write(process.stdout, text);
  return EXIT_CODES.clean;
}
