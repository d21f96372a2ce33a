import { mapValues, NOTHING_KNOWN, openDefault } from "../code/alternatives.ts";
import { child } from "../code/syntax-node.ts";
import { passedArguments } from "./arguments.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, CallSite, InstanceValue } from "./values.ts";

/** What starts a run of Weights & Biases with `config=`. */
const STARTS = "wandb.init";
/** The configuration of the run that was started last. */
export const CURRENT_CONFIGURATION = "wandb.config";

/** Whether a member is the configuration of a run whose start is known: `run.config`. */
export function isConfigurationOfRun(
  instance: InstanceValue,
  name: string,
): instance is InstanceValue & { creation: CallSite } {
  const { of, creation } = instance;
  return name === "config" && of.kind === "symbol" && of.name === "wandb.Run" && creation !== null;
}

/** What a run was started with: `wandb.init(config={"model": "x"})`. A sweep may set it anew. */
export function startedWith(evaluation: Evaluation, site: CallSite): Alternative[] {
  const given = passedArguments(evaluation, site).keywords.get("config");
  return given === undefined ? NOTHING_KNOWN : mapValues(given.values(), openDefault);
}

/** `wandb.config`: what the runs that a file starts were started with. */
export function currentConfiguration(evaluation: Evaluation, module: ModuleView): Alternative[] {
  const starts = module.callsNamed("init").filter((call) => {
    const callee = child(call, "function");
    const values = callee === null ? [] : evaluation.evaluate(callee, module);
    return values.some(({ value }) => value.kind === "symbol" && value.name === STARTS);
  });
  return starts.flatMap((call) => startedWith(evaluation, { call, module }));
}
