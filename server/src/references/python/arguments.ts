import { type Arm, areCompatible, NOTHING_KNOWN, only, withArms } from "../code/alternatives.ts";
import type {
  PassedArgument as PassedArgumentOf,
  PassedArguments as PassedArgumentsOf,
} from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

export type PassedArgument = PassedArgumentOf<Alternative, CallSite>;
export type PassedArguments = PassedArgumentsOf<PassedArgument>;

/** Reads the arguments of a call; known lists behind `*` and known dictionaries behind `**` are laid out. */
export function passedArguments(evaluation: Evaluation, site: CallSite): PassedArguments {
  const passed: PassedArguments = { positional: [], keywords: new Map(), openFrom: Infinity, openKeywords: [] };
  const list = child(site.call, "arguments");
  if (list?.type !== "argument_list") return { ...passed, openFrom: 0 };
  for (const node of list.children) addArgument(evaluation, passed, node, site);
  return passed;
}

function addArgument(evaluation: Evaluation, passed: PassedArguments, node: SyntaxNode, site: CallSite): void {
  switch (node.type) {
    case "keyword_argument":
      addKeyword(evaluation, passed, node, site);
      break;
    case "list_splat":
      addSplat(evaluation, passed, node, site);
      break;
    case "dictionary_splat":
      addMapping(evaluation, passed, node, site);
      break;
    default:
      passed.positional.push(argument(evaluation, node, null, site));
  }
}

function argument(
  evaluation: Evaluation,
  node: SyntaxNode,
  keyword: SyntaxNode | null,
  site: CallSite,
): PassedArgument {
  return passing(evaluation, node, keyword, site, () => evaluation.evaluate(node, site.module));
}

function passing(
  evaluation: Evaluation,
  node: SyntaxNode,
  keyword: SyntaxNode | null,
  site: CallSite,
  values: () => Alternative[],
): PassedArgument {
  const entry = (key: string, arms: readonly Arm[]) => entryOf(evaluation, passed, key, arms);
  const passed: PassedArgument = { node, keyword, site, values, entry };
  return passed;
}

function addKeyword(evaluation: Evaluation, passed: PassedArguments, node: SyntaxNode, site: CallSite): void {
  const name = child(node, "name");
  const value = child(node, "value");
  if (name === null || value === null) return;
  passed.keywords.set(site.module.textOf(name), argument(evaluation, value, name, site));
}

function addSplat(evaluation: Evaluation, passed: PassedArguments, node: SyntaxNode, site: CallSite): void {
  const values = node.children[0] ? evaluation.evaluate(node.children[0], site.module) : NOTHING_KNOWN;
  const value = values[0]?.value;
  if (values.length !== 1 || value?.kind !== "sequence") {
    passed.openFrom = Math.min(passed.openFrom, passed.positional.length);
    return;
  }
  for (const item of value.items) passed.positional.push(passing(evaluation, node, null, site, () => item));
}

function addMapping(evaluation: Evaluation, passed: PassedArguments, node: SyntaxNode, site: CallSite): void {
  const values = node.children[0] ? evaluation.evaluate(node.children[0], site.module) : NOTHING_KNOWN;
  const keys = new Set<string>();
  for (const { value, arms } of values) {
    if (value.kind === "mapping") for (const key of value.entries.keys()) keys.add(key);
    if (value.kind !== "mapping" || value.isOpen) passed.openKeywords.push(arms);
  }
  for (const key of keys) {
    const held = values.flatMap(({ value, arms }) => {
      const entry = value.kind === "mapping" ? value.entries.get(key) : undefined;
      return entry === undefined ? withArms(missingEntry(value.kind), arms) : withArms(entry.values, arms);
    });
    passed.keywords.set(
      key,
      passing(evaluation, node, null, site, () => held),
    );
  }
}

/** A mapping without the key passes nothing, which is what None stands for. */
function missingEntry(kind: string): Alternative[] {
  return kind === "mapping" ? only({ kind: "none", isOpen: false }) : NOTHING_KNOWN;
}

/**
 * What a dictionary that is passed holds under a key, or an object under the keyword that it was made with; it stands at the value where the
 * dictionary is written in the call.
 */
function entryOf(
  evaluation: Evaluation,
  passed: PassedArgument,
  entry: string,
  arms: readonly Arm[],
): PassedArgument | "absent" | "open" {
  const possible = passed.values().filter((each) => areCompatible(each.arms, arms));
  const inside = possible.map(({ value, arms: branches }) => ({ held: heldUnder(evaluation, value, entry), branches }));
  const held = inside.flatMap(({ held: { values }, branches }) => withArms(values, branches));
  if (held.length > 0) {
    const node = writtenEntry(passed, entry) ?? passed.node;
    return passing(evaluation, node, null, passed.site, () => held);
  }
  return inside.every((each) => each.held.isClosed) ? "absent" : "open";
}

/** What a value holds under a key, and whether it certainly holds nothing else. */
function heldUnder(evaluation: Evaluation, value: Value, entry: string): { values: Alternative[]; isClosed: boolean } {
  if (value.kind === "mapping") return { values: value.entries.get(entry)?.values ?? [], isClosed: !value.isOpen };
  if (value.kind !== "instance" || value.creation === null) return { values: [], isClosed: value.kind === "none" };
  const made = passedArguments(evaluation, value.creation);
  const isClosed = made.openKeywords.length === 0 && made.openFrom === Infinity && !value.isOpen;
  return { values: made.keywords.get(entry)?.values() ?? [], isClosed };
}

function writtenEntry({ node, site }: PassedArgument, entry: string): SyntaxNode | null {
  // `json.dumps({…})` hands the dictionary on.
  const written = node.type === "call" ? (child(node, "arguments")?.children[0] ?? node) : node;
  if (written.type !== "dictionary") return null;
  const pair = written.children.find((each) => {
    const key = each.type === "pair" ? child(each, "key") : null;
    return key !== null && /^\w*["'](.*)["']$/.exec(site.module.textOf(key))?.[1] === entry;
  });
  return pair === undefined ? null : child(pair, "value");
}
