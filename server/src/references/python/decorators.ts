import { flatMapValues, mapValues, NOTHING_KNOWN, only, openDefault, UNKNOWN } from "../code/alternatives.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { passedArguments } from "./arguments.ts";
import { elementsOf, itemAt } from "./containers.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, CallSite } from "./values.ts";

const CLICK = /^(?:\w*click|typer)\.(?:\w+\.)*(?:option|argument)$/;

/** What the decorators of a function say about a parameter: click's options, pytest's parametrize. Null: nothing. */
export function decoratedDefault(
  evaluation: Evaluation,
  decorators: readonly SyntaxNode[],
  parameter: string,
  module: ModuleView,
): Alternative[] | null {
  for (const decorator of decorators) {
    const call = decorator.children[0];
    const callee = call?.type === "call" ? child(call, "function") : null;
    if (call === undefined || callee === null) continue;
    const site = { call, module };
    const names = evaluation
      .evaluate(callee, module)
      .map((each) => (each.value.kind === "symbol" ? each.value.name : ""));
    const values = names.some((name) => CLICK.test(name))
      ? optionDefault(evaluation, site, parameter)
      : names.includes("pytest.mark.parametrize")
        ? parametrized(evaluation, site, parameter)
        : null;
    if (values !== null) return values;
  }
  return null;
}

/** `@click.option("--model-name", "name", default="x")`. */
function optionDefault(evaluation: Evaluation, site: CallSite, parameter: string): Alternative[] | null {
  const passed = passedArguments(evaluation, site);
  const declared = passed.positional.map((each) => textOf(each.values())).filter((each) => each !== null);
  if (destination(declared) !== parameter) return null;
  const found = findArgument(passed, { keywords: ["default"] });
  return typeof found === "string" ? NOTHING_KNOWN : mapValues(found.values(), openDefault);
}

/**
 * The name under which click and argparse hand over an option: one without dashes as it is, else the first long option, else
 * the first, with its dashes turned into underscores.
 */
function destination(declared: readonly string[]): string | null {
  const plain = declared.find((each) => !each.startsWith("-"));
  if (plain !== undefined) return plain.replaceAll("-", "_");
  const option = declared.find((each) => each.startsWith("--")) ?? declared[0];
  return option === undefined ? null : option.replace(/^-+/, "").split("/")[0]!.trim().replaceAll("-", "_");
}

function parametrized(evaluation: Evaluation, site: CallSite, parameter: string): Alternative[] | null {
  const [names, rows] = passedArguments(evaluation, site).positional;
  if (names === undefined || rows === undefined) return null;
  const listed = parameterNames(names.values());
  const index = listed.indexOf(parameter);
  if (index < 0) return null;
  const elements = elementsOf(rows.values(), rows.node);
  // `pytest.param("x", id="…")` stands for a row of its own even where rows have one value.
  if (listed.length === 1)
    return flatMapValues(elements, (value) => (value.kind === "sequence" ? itemAt(value, 0) : only(value)));
  return flatMapValues(elements, (value) => itemAt(value, index));
}

function parameterNames(values: Alternative[]): string[] {
  const value = values[0]?.value;
  if (value?.kind === "text") return value.written.text.split(",").map((each) => each.trim());
  return value?.kind === "sequence" ? value.items.map((item) => textOf(item) ?? "") : [];
}

/** The one text that alternatives stand for. */
function textOf(values: Alternative[]): string | null {
  const value = values.length === 1 ? values[0]!.value : null;
  return value?.kind === "text" ? value.written.text : null;
}

/** `parser.add_argument("--model-name", default="x")` of the file: what `args.model_name` is without the option. */
export function commandLineDefault(evaluation: Evaluation, module: ModuleView, name: string): Alternative[] {
  const defaults = module.callsNamed("add_argument").flatMap((call) => {
    const known = evaluation.destinations.get(call);
    if (known !== undefined && known !== name) return [];
    const passed = passedArguments(evaluation, { call, module });
    const explicit = passed.keywords.get("dest");
    const declared = passed.positional.map((each) => textOf(each.values())).filter((each) => each !== null);
    const set = explicit ? textOf(explicit.values()) : destination(declared);
    if (set !== null) evaluation.destinations.set(call, set);
    if (set !== name) return [];
    const found = passed.keywords.get("default");
    if (found === undefined) return only({ kind: "none" as const, isOpen: true });
    const type = passed.keywords.get("type");
    const isPath = type !== undefined && /(?:^|\.)Path$/.test(module.textOf(type.node));
    return settable(found.values(), passed.keywords.has("action"), isPath);
  });
  return defaults.length === 0 ? NOTHING_KNOWN : defaults;
}

/** A switch's default says nothing about the runs in which it is given. */
function settable(values: Alternative[], isSwitch: boolean, isPath: boolean): Alternative[] {
  return mapValues(values, (value) => {
    if (value.kind === "text") return { ...value, isPath: value.isPath || isPath };
    return value.kind === "boolean" && isSwitch && !value.value ? UNKNOWN : openDefault(value);
  });
}
