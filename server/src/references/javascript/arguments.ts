import type { CallFacts } from "../api-table.ts";
import { NOTHING_KNOWN, only, withArms } from "../code/alternatives.ts";
import type { PassedArgument, PassedArguments as PassedArgumentsOf } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import { keyText } from "./patterns.ts";
import { argumentsOf } from "./syntax.ts";
import type { Alternative, CallSite } from "./values.ts";

type PassedArguments = PassedArgumentsOf<PassedArgument<Alternative, CallSite>>;

/**
 * Where a call takes an object with options, whose properties are a row's keywords: behind the name where that has a position, or in
 * its place (`new ChatOpenAI("gpt-4o")`, `new ChatOpenAI({ model: "gpt-4o" })`); else first.
 */
export function optionsPosition(evaluation: Evaluation, { name }: CallFacts, site: CallSite): number {
  const position = name?.position;
  if (position === undefined) return 0;
  const node = argumentsOf(site.call)?.children[position];
  const isInPlace =
    node !== undefined && evaluation.evaluate(node, site.module).some(({ value }) => value.kind === "mapping");
  return isInPlace ? position : position + 1;
}

/**
 * Reads the arguments of a call; the properties of the object at a position are its keywords, and those of objects in it `outer.inner`, where
 * the row asks for such.
 */
export function passedArguments(
  evaluation: Evaluation,
  site: CallSite,
  options: number,
  row: CallFacts,
): PassedArguments {
  const passed = readArguments(evaluation, site, options);
  const asked = [row.name, row.subjectFrom, ...(row.pins ?? []), ...(row.onlyWhen ?? [])].flatMap(
    (argument) => argument?.keywords ?? [],
  );
  const outer = new Set(asked.filter((keyword) => keyword.includes(".")).map((keyword) => keyword.split(".")[0]!));
  for (const keyword of outer) addInner(evaluation, passed, keyword);
  return passed;
}

/** The properties of an object that is itself a property of the options. */
function addInner(evaluation: Evaluation, passed: PassedArguments, keyword: string): void {
  const argument = passed.keywords.get(keyword);
  if (argument === undefined) return;
  const { node, site } = argument;
  const written = serialisedObject(node, site) ?? node;
  if (written.type === "object") addProperties(evaluation, passed, written, site, `${keyword}.`);
  else addKnown(passed, node, argument.values(), site, `${keyword}.`);
}

function readArguments(evaluation: Evaluation, site: CallSite, options: number): PassedArguments {
  const list = argumentsOf(site.call);
  const passed: PassedArguments = { positional: [], keywords: new Map(), openFrom: Infinity, openKeywords: [] };
  if (list === null)
    return site.call.type === "new_expression" ? passed : { ...passed, openFrom: 0, openKeywords: [[]] };
  for (const [position, node] of list.children.entries()) {
    if (node.type === "spread_element") {
      passed.openFrom = Math.min(passed.openFrom, passed.positional.length);
      if (position <= options) passed.openKeywords.push([]);
      break;
    }
    passed.positional.push({ node, keyword: null, site, values: () => evaluation.evaluate(node, site.module) });
    if (position === options) addOptions(evaluation, passed, node, site);
  }
  return passed;
}

function addOptions(
  evaluation: Evaluation,
  passed: PassedArguments,
  node: SyntaxNode,
  site: CallSite,
  prefix = "",
): void {
  if (node.type === "object") addProperties(evaluation, passed, node, site, prefix);
  else addKnown(passed, node, evaluation.evaluate(node, site.module), site, prefix);
}

/** The object of `JSON.stringify({…})`. */
function serialisedObject(node: SyntaxNode, { module }: CallSite): SyntaxNode | null {
  const callee = node.type === "call_expression" ? child(node, "function") : null;
  if (callee === null || module.textOf(callee) !== "JSON.stringify") return null;
  return argumentsOf(node)?.children[0] ?? null;
}

function addProperties(
  evaluation: Evaluation,
  passed: PassedArguments,
  object: SyntaxNode,
  site: CallSite,
  prefix: string,
): void {
  const { module } = site;
  for (const node of object.children) {
    if (node.type === "spread_element") {
      const inner = node.children[0];
      addKnown(passed, node, inner === undefined ? NOTHING_KNOWN : evaluation.evaluate(inner, module), site, prefix);
      continue;
    }
    const value =
      node.type === "pair" ? child(node, "value") : node.type === "shorthand_property_identifier" ? node : null;
    const key = child(node, node.type === "pair" ? "key" : "name") ?? node;
    const name = keyText(key, (each) => module.textOf(each));
    if (name === null) passed.openKeywords.push([]);
    if (name === null || value === null) continue;
    // With `{ model }` there is no key that could be changed by itself.
    const keyword = node.type === "pair" ? key : null;
    passed.keywords.set(prefix + name, {
      node: value,
      keyword,
      site,
      values: () => evaluation.evaluate(value, module),
    });
  }
}

/** The properties of an object that is not written in the call. */
function addKnown(
  passed: PassedArguments,
  node: SyntaxNode,
  values: Alternative[],
  site: CallSite,
  prefix: string,
): void {
  const keys = new Set<string>();
  for (const { value, arms } of values) {
    if (value.kind === "mapping") for (const key of value.entries.keys()) keys.add(key);
    const isKnown = value.kind === "none" || value.kind === "boolean" || value.kind === "text";
    if (value.kind === "mapping" ? value.isOpen : !isKnown) passed.openKeywords.push(arms);
  }
  for (const key of keys) {
    const held = values.flatMap(({ value, arms }) => {
      const entry = value.kind === "mapping" ? value.entries.get(key) : undefined;
      if (entry !== undefined) return withArms(entry, arms);
      return withArms<Alternative["value"]>(
        value.kind === "unknown" ? NOTHING_KNOWN : only({ kind: "none", isOpen: false }),
        arms,
      );
    });
    passed.keywords.set(prefix + key, { node, keyword: null, site, values: () => held });
  }
}
