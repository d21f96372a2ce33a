import { mapValues, NOTHING_KNOWN, only, withArms } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import { keyText } from "./patterns.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, MappingValue, Value } from "./values.ts";

/** `{ a: 1, b, ...c }`; computed keys and what is spread without being known leave it open. */
export function evaluateObject(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  let results: { mapping: MappingValue; arms: Alternative["arms"] }[] = [
    { mapping: { kind: "mapping", entries: new Map(), isOpen: false }, arms: [] },
  ];
  for (const each of node.children) {
    if (each.type === "spread_element") results = results.flatMap((result) => spread(evaluation, result, each, module));
    else for (const { mapping } of results) addProperty(evaluation, mapping, each, module);
  }
  return results.map(({ mapping, arms }) => ({ value: mapping, arms }));
}

function addProperty(evaluation: Evaluation, mapping: MappingValue, node: SyntaxNode, module: ModuleView): void {
  const key = child(node, node.type === "pair" ? "key" : "name") ?? node;
  const name = keyText(key, (each) => module.textOf(each));
  if (name === null) {
    mapping.isOpen = true;
    return;
  }
  mapping.entries.set(name, propertyValues(evaluation, node, module));
}

function propertyValues(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const value = node.type === "pair" ? child(node, "value") : null;
  if (value !== null) return evaluation.evaluate(value, module);
  if (node.type === "shorthand_property_identifier") return evaluation.evaluate(node, module);
  if (node.type !== "method_definition") return NOTHING_KNOWN;
  const method: Value = { kind: "function", node, module };
  return isGetter(node, module) ? evaluation.call(method, { call: node, module }) : only(method);
}

/** Whether a method is looked up without being called: `get model() { … }`. */
export function isGetter(node: SyntaxNode, module: ModuleView): boolean {
  return /^(?:(?:public|private|protected|static|override)\s+)*get\s+[\w$#["']/.test(module.textOf(node).slice(0, 80));
}

function spread(
  evaluation: Evaluation,
  result: { mapping: MappingValue; arms: Alternative["arms"] },
  node: SyntaxNode,
  module: ModuleView,
): { mapping: MappingValue; arms: Alternative["arms"] }[] {
  const inner = node.children[0];
  const values = inner === undefined ? NOTHING_KNOWN : evaluation.evaluate(inner, module);
  const possible = withArms(values, result.arms);
  const told = possible.length === 0 || possible.length > 8 ? NOTHING_KNOWN : possible;
  return told.map(({ value, arms }) => ({ mapping: merged(result.mapping, value), arms }));
}

/** What is spread takes the place of what stands before it; what is not known may take the place of anything. */
function merged(mapping: MappingValue, value: Value): MappingValue {
  if (value.kind === "none" || value.kind === "boolean") return { ...mapping, entries: new Map(mapping.entries) };
  if (value.kind === "mapping") {
    const entries = new Map([...mapping.entries, ...value.entries]);
    return { kind: "mapping", entries, isOpen: mapping.isOpen || value.isOpen };
  }
  return { kind: "mapping", entries: new Map(mapping.entries), isOpen: true };
}

/** `[a, b]`; null behind what is spread without being known. */
export function evaluateArray(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const items: Alternative[][] = [];
  for (const each of node.children) {
    if (each.type !== "spread_element") {
      items.push(evaluation.evaluate(each, module));
      continue;
    }
    const inner = each.children[0];
    const spreadValue = inner === undefined ? undefined : evaluation.evaluate(inner, module)[0]?.value;
    if (spreadValue?.kind !== "sequence") return NOTHING_KNOWN;
    items.push(...spreadValue.items);
  }
  return only({ kind: "sequence", items });
}

/** `enum Models { Chat = "gpt-4o" }` */
export function evaluateEnum(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const entries = new Map<string, Alternative[]>();
  for (const each of child(node, "body")?.children ?? []) {
    const name = child(each, "name") ?? each;
    const value = each.type === "enum_assignment" ? child(each, "value") : null;
    const key = keyText(name, (part) => module.textOf(part));
    if (key !== null) entries.set(key, value === null ? NOTHING_KNOWN : evaluation.evaluate(value, module));
  }
  return only({ kind: "mapping", entries, isOpen: false });
}

/** What may be found in a mapping under any key: for `MODELS[kind]`. */
export function anyEntry(value: Value, of: SyntaxNode): Alternative[] {
  if (value.kind === "sequence") return value.items.flatMap((item, which) => withArms(item, [{ of, which }]));
  if (value.kind !== "mapping" || value.isOpen || value.entries.size === 0) return NOTHING_KNOWN;
  return [...value.entries].flatMap(([which, values]) => withArms(values, [{ of, which }]));
}

/** The same values with what is assigned to their properties elsewhere. */
export function changed(values: Alternative[], changes: ReadonlyMap<string | null, Alternative[]>): Alternative[] {
  if (changes.size === 0) return values;
  return mapValues(values, (value): Value => {
    if (value.kind !== "mapping") return value;
    const entries = new Map(value.entries);
    for (const [key, assigned] of changes) {
      if (key !== null) entries.set(key, [...(entries.get(key) ?? only({ kind: "none", isOpen: false })), ...assigned]);
    }
    return { kind: "mapping", entries, isOpen: value.isOpen || changes.has(null) };
  });
}
