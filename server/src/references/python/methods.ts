import {
  combine,
  flatMapValues,
  mapValues,
  NOTHING_KNOWN,
  only,
  openDefault,
  type TextValue,
  UNKNOWN,
} from "../code/alternatives.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { concatenate, joinPaths } from "../code/texts.ts";
import { sliceWritten } from "../written.ts";
import { passedArguments } from "./arguments.ts";
import { anyEntry, isAnyKey } from "./containers.ts";
import type { Evaluation } from "./evaluation.ts";
import { callLibrary, openInstance } from "./library-calls.ts";
import type { ModuleView } from "./scopes.ts";
import { formatBraces } from "./texts.ts";
import type { Alternative, CallSite, MappingValue, Value } from "./values.ts";

type Method = Extract<Value, { kind: "method" }>;

/** Methods of a text that give a text of the same characters, or near enough to name the same file. */
const SAME_PATH = new Set(["resolve", "absolute", "expanduser", "as_posix"]);

/** Methods of estimators and networks that give back the object itself. */
const FLUENT = new Set(["fit", "to", "cuda", "cpu", "eval", "train", "half", "float", "bfloat16"]);

/** What a call of a method returns whose definition is not in the project. */
export function callMethod(evaluation: Evaluation, method: Method, site: CallSite): Alternative[] {
  const { receiver, name } = method;
  switch (receiver.kind) {
    case "text":
      return callTextMethod(evaluation, receiver, name, site);
    case "mapping":
      return callMappingMethod(evaluation, receiver, name, site);
    case "instance":
      return callInstanceMethod(evaluation, receiver, name, site);
    case "unknown":
      return receiver.isPath ? callPathMethod(evaluation, receiver, name, site) : NOTHING_KNOWN;
    default:
      return NOTHING_KNOWN;
  }
}

function callTextMethod(evaluation: Evaluation, receiver: TextValue, name: string, site: CallSite): Alternative[] {
  if (name === "format") return callFormat(evaluation, receiver, site);
  if (name === "join") return callJoin(evaluation, receiver, site);
  if (["strip", "rstrip", "lstrip"].includes(name)) return callStrip(evaluation, receiver, name, site);
  return receiver.isPath ? callPathMethod(evaluation, receiver, name, site) : NOTHING_KNOWN;
}

/** `"-".join([a, b])` of a known list. */
function callJoin(evaluation: Evaluation, receiver: TextValue, site: CallSite): Alternative[] {
  const list = passedArguments(evaluation, site).positional[0]?.values() ?? NOTHING_KNOWN;
  return flatMapValues(list, (value) => {
    if (value.kind !== "sequence" || value.items.length === 0) return NOTHING_KNOWN;
    return value.items.reduce((result, item) =>
      combine(combine(result, only(receiver), concatenate), item, concatenate),
    );
  });
}

/** The text without the space around it; where other characters are stripped, nothing is said. */
function callStrip(evaluation: Evaluation, receiver: TextValue, name: string, site: CallSite): Alternative[] {
  if (passedArguments(evaluation, site).positional.length > 0) return NOTHING_KNOWN;
  const { text } = receiver.written;
  const start = name === "rstrip" ? 0 : text.length - text.trimStart().length;
  const end = name === "lstrip" ? text.length : text.trimEnd().length;
  return only({ ...receiver, written: sliceWritten(receiver.written, start, Math.max(start, end)) });
}

function callFormat(evaluation: Evaluation, receiver: TextValue, site: CallSite): Alternative[] {
  const passed = passedArguments(evaluation, site);
  const argumentFor = (field: string | number) => {
    const found = findArgument(passed, typeof field === "number" ? { position: field } : { keywords: [field] });
    return typeof found === "string" ? NOTHING_KNOWN : found.values();
  };
  return formatBraces(receiver, argumentFor, site.call, site.module);
}

function callPathMethod(evaluation: Evaluation, receiver: Value, name: string, site: CallSite): Alternative[] {
  if (name === "open") return only({ kind: "file", path: only(receiver), ...pathOf(site) });
  if (SAME_PATH.has(name)) return only(receiver);
  if (name === "with_suffix" || name === "with_name") return only({ kind: "unknown", isPath: true });
  if (name !== "joinpath") return NOTHING_KNOWN;
  const parts = passedArguments(evaluation, site).positional.map((each) => ({
    values: each.values(),
    node: each.node,
  }));
  return joinPaths([{ values: only(receiver), node: site.call }, ...parts], site.module.source);
}

/** Where the path stands in `path.open(…)`. */
function pathOf({ call, module }: CallSite): { node: SyntaxNode; module: ModuleView } {
  const callee = child(call, "function");
  return { node: (callee === null ? null : child(callee, "object")) ?? call, module };
}

function callMappingMethod(
  evaluation: Evaluation,
  receiver: MappingValue,
  name: string,
  site: CallSite,
): Alternative[] {
  const entries = [...receiver.entries.values()];
  const list = (items: Alternative[][]) => only({ kind: "sequence" as const, items });
  switch (name) {
    case "items":
      return list(entries.map((each) => only({ kind: "sequence", items: [each.key, each.values] })));
    case "values":
      return list(entries.map((each) => each.values));
    case "keys":
      return list(entries.map((each) => each.key));
    case "copy":
      return only(receiver);
    case "get":
    case "pop":
    case "setdefault":
      return entryOrDefault(evaluation, receiver, site);
    default:
      return NOTHING_KNOWN;
  }
}

function entryOrDefault(evaluation: Evaluation, receiver: MappingValue, site: CallSite): Alternative[] {
  const [key, fallback] = passedArguments(evaluation, site).positional;
  return flatMapValues(key?.values() ?? NOTHING_KNOWN, (value) => {
    const entry = value.kind === "text" ? receiver.entries.get(value.written.text) : undefined;
    if (entry !== undefined) return entry.values;
    if (isAnyKey(value)) return anyEntry(receiver, site.call);
    if (value.kind !== "text") return NOTHING_KNOWN;
    const otherwise = fallback?.values() ?? only({ kind: "none" as const, isOpen: false });
    return receiver.isOpen ? mapValues(otherwise, openDefault) : otherwise;
  });
}

function callInstanceMethod(
  evaluation: Evaluation,
  receiver: Extract<Value, { kind: "instance" }>,
  name: string,
  site: CallSite,
): Alternative[] {
  if (receiver.of.kind !== "symbol") return NOTHING_KNOWN;
  if (FLUENT.has(name)) return only(receiver);
  const owner = receiver.of.name;
  if (name.startsWith("parse_") && /(?:HfArgument|Trl)Parser$/.test(owner))
    return parsedDataclasses(evaluation, receiver);
  if (name === "parse_args" && /Arg\w*Parser$/.test(owner)) return only({ kind: "commandLine", module: site.module });
  if (name === "parse_known_args") {
    return only({ kind: "sequence", items: [only({ kind: "commandLine", module: site.module }), NOTHING_KNOWN] });
  }
  return callLibrary(evaluation, `${owner}.${name}`, site);
}

/** `HfArgumentParser((A, B)).parse_args_into_dataclasses()`, and parsers made after it: one object of each class. */
function parsedDataclasses(evaluation: Evaluation, receiver: Extract<Value, { kind: "instance" }>): Alternative[] {
  if (receiver.creation === null) return NOTHING_KNOWN;
  const found = findArgument(passedArguments(evaluation, receiver.creation), {
    position: 0,
    keywords: ["dataclass_types"],
  });
  if (typeof found === "string") return NOTHING_KNOWN;
  return mapValues(found.values(), (value) => {
    if (value.kind === "sequence")
      return { kind: "sequence", items: value.items.map((each) => mapValues(each, openInstance)) };
    const one = openInstance(value);
    return one.kind === "instance" ? { kind: "sequence", items: [only(one)] } : UNKNOWN;
  });
}
