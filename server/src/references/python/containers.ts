import { flatMapValues, NOTHING_KNOWN, only, UNKNOWN, withArms } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import { literalParts, literalPiece } from "./literals.ts";
import type { ModuleView, Scope } from "./scopes.ts";
import type { Alternative, MappingEntry, MappingValue, Value } from "./values.ts";

/** Longer literals are data, not settings. */
const MAXIMUM_ITEMS = 200;

/** `[a, b]`, `(a, b)`, `{a, b}`. */
export function evaluateSequence(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  if (node.children.length > MAXIMUM_ITEMS) return NOTHING_KNOWN;
  if (node.children.some((each) => each.type === "list_splat")) return NOTHING_KNOWN;
  return only({ kind: "sequence", items: node.children.map((each) => evaluation.evaluate(each, module)) });
}

/** `{key: value}`; keys that are no known texts make it open. */
export function evaluateDictionary(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const mapping: MappingValue = { kind: "mapping", entries: new Map(), isOpen: node.children.length > MAXIMUM_ITEMS };
  if (mapping.isOpen) return only(mapping);
  for (const each of node.children) {
    if (each.type === "pair") addPair(evaluation, mapping, each, module);
    else if (each.type === "dictionary_splat") addSplat(evaluation, mapping, each, module);
  }
  return only(mapping);
}

function addPair(evaluation: Evaluation, mapping: MappingValue, pair: SyntaxNode, module: ModuleView): void {
  const keyNode = child(pair, "key");
  const valueNode = child(pair, "value");
  if (keyNode === null || valueNode === null) return;
  const key = evaluation.evaluate(keyNode, module);
  const name = key.length === 1 ? keyName(key[0]!.value) : null;
  if (name === null) mapping.isOpen = true;
  else mapping.entries.set(name, { key, values: evaluation.evaluate(valueNode, module) });
}

function keyName(value: Value): string | null {
  if (value.kind === "text" || value.kind === "number") return value.written.text;
  if (value.kind === "symbol") return value.name;
  return value.kind === "class" ? `class@${value.node.start}` : null;
}

function addSplat(evaluation: Evaluation, mapping: MappingValue, node: SyntaxNode, module: ModuleView): void {
  const inner = node.children[0] ? evaluation.evaluate(node.children[0], module) : NOTHING_KNOWN;
  const value = inner.length === 1 ? inner[0]!.value : UNKNOWN;
  if (value.kind !== "mapping" || value.isOpen) mapping.isOpen = true;
  if (value.kind === "mapping") for (const [key, entry] of value.entries) mapping.entries.set(key, entry);
}

/** A mapping of keyword arguments: `dict(a=1)`, `SimpleNamespace(a=1)`, `**kwargs`. */
export function mappingOf(entries: Iterable<[string, Alternative[]]>, isOpen: boolean): MappingValue {
  const filed = [...entries].map(([key, values]): [string, MappingEntry] => [key, { key: NOTHING_KNOWN, values }]);
  return { kind: "mapping", entries: new Map(filed), isOpen };
}

/** `value[index]` for a literal index or key; with a key that is not known, every entry is possible. */
export function evaluateSubscript(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const container = child(node, "value");
  const index = child(node, "subscript");
  if (container === null || index === null || index.type === "slice") return NOTHING_KNOWN;
  const values = evaluation.evaluate(container, module);
  if (values.every((each) => each.value.kind === "unknown")) return NOTHING_KNOWN;
  const keys = evaluation.evaluate(index, module);
  return flatMapValues(values, (value) => flatMapValues(keys, (key) => itemFor(evaluation, value, key, node)));
}

function itemFor(evaluation: Evaluation, value: Value, key: Value, node: SyntaxNode): Alternative[] {
  if (value.kind === "commandLine" && key.kind === "text") return evaluation.member(value, key.written.text);
  if (value.kind === "sequence" && key.kind === "number") return itemAt(value, Number(key.written.text));
  if (value.kind === "sequence" && isAnyKey(key)) return anyOf(value.items, node);
  if (value.kind !== "mapping") return NOTHING_KNOWN;
  const name = keyName(key);
  if (name !== null) return value.entries.get(name)?.values ?? NOTHING_KNOWN;
  return isAnyKey(key) ? anyEntry(value, node) : NOTHING_KNOWN;
}

/** Whether the key is said elsewhere: nothing is known of it, or it is an option of the command line without a default. */
export function isAnyKey(key: Value): boolean {
  return key.kind === "unknown" || (key.kind === "none" && key.isOpen);
}

/** Every entry of the dictionary as one way to go. */
export function anyEntry(mapping: MappingValue, node: SyntaxNode): Alternative[] {
  return anyOf(
    [...mapping.entries.values()].map((each) => each.values),
    node,
  );
}

function anyOf(items: Alternative[][], node: SyntaxNode): Alternative[] {
  const results = items.flatMap((item, which) => withArms(item, [{ of: node, which }]));
  return results.length === 0 ? NOTHING_KNOWN : results;
}

/** The item at a position, counted from the end where negative. */
export function itemAt(value: Value, index: number): Alternative[] {
  return (value.kind === "sequence" ? value.items.at(index) : undefined) ?? NOTHING_KNOWN;
}

/** What a loop over the values takes in turn; `node` tells the rounds of one loop from those of another. */
export function elementsOf(values: Alternative[], node: SyntaxNode): Alternative[] {
  return flatMapValues(values, (value) => {
    if (value.kind === "sequence") return anyOf(value.items, node);
    if (value.kind === "mapping")
      return anyOf(
        [...value.entries.values()].map((each) => each.key),
        node,
      );
    return NOTHING_KNOWN;
  });
}

/**
 * A dictionary as changed since it was made, in the scope where it is used: `kw["revision"] = …` in a straight line sets the key;
 * changes in branches and through methods make it open.
 */
export function mutatedMapping(
  evaluation: Evaluation,
  values: Alternative[],
  name: string,
  use: SyntaxNode,
  scope: Scope,
): Alternative[] {
  if (!values.some((each) => each.value.kind === "mapping")) return values;
  const changes = [...scope.bindings.entries()].filter(([key]) => key.startsWith(`${name}[`));
  if (changes.length === 0 && !scope.mutated.has(name)) return values;
  return values.map(({ value, arms }) => ({
    value: value.kind === "mapping" ? changed(evaluation, value, changes, use, scope, scope.mutated.has(name)) : value,
    arms,
  }));
}

function changed(
  evaluation: Evaluation,
  mapping: MappingValue,
  changes: [string, readonly { node: SyntaxNode }[]][],
  use: SyntaxNode,
  scope: Scope,
  isMutated: boolean,
): MappingValue {
  const result: MappingValue = { ...mapping, entries: new Map(mapping.entries), isOpen: mapping.isOpen || isMutated };
  for (const [, bindings] of changes) {
    for (const { node } of bindings) {
      if (node.start > use.start) continue;
      const key = literalKey(node, scope.module);
      if (key === null) result.isOpen = true;
      else setEntry(evaluation, result, key, node, use, scope);
    }
  }
  return result;
}

function setEntry(
  evaluation: Evaluation,
  mapping: MappingValue,
  key: string,
  target: SyntaxNode,
  use: SyntaxNode,
  scope: Scope,
): void {
  const assignment = target.parent;
  const value = assignment?.type === "assignment" ? child(assignment, "right") : null;
  const block = assignment?.parent?.parent ?? target;
  const isCertain = block.start <= use.start && use.end <= block.end;
  const values = value === null ? NOTHING_KNOWN : evaluation.evaluate(value, scope.module);
  const before = mapping.entries.get(key)?.values ?? only({ kind: "none", isOpen: true } as Value);
  mapping.entries.set(key, { key: NOTHING_KNOWN, values: isCertain ? values : [...values, ...before] });
}

function literalKey(target: SyntaxNode, module: ModuleView): string | null {
  const index = target.type === "subscript" ? child(target, "subscript") : null;
  if (index?.type !== "string") return null;
  const parts = literalParts(module.source.text, index.start, index.end);
  return parts === null ? null : literalPiece(module.source, parts.start, parts.end, parts.prefix).text;
}
