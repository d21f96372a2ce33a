import type { TomlPlace } from "./toml-place.ts";

/** The parts of schemas/modelver.schema.json that help to write the configuration. */
export interface Schema {
  description?: string;
  type?: string;
  default?: unknown;
  examples?: readonly unknown[];
  const?: string;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | false;
}

/** One thing that can be written at a place. */
export interface Suggestion {
  kind: "table" | "key" | "value";
  label: string;
  /** A snippet in VS Code's syntax, in place of what has been typed. */
  snippet: string;
  description: string;
}

/**
 * What can be written at a place.
 * @param prefix keys of the table that holds the configuration: none in modelver.toml, `tool` and `modelver` in pyproject.toml
 */
export function suggestionsAt(schema: Schema, prefix: readonly string[], place: TomlPlace): Suggestion[] {
  if (place.kind === "elsewhere") return [];
  if (place.kind === "header") return tables(schema, prefix);
  const node = nodeAt(schema, prefix, place);
  if (node === null) return [];
  if (place.kind === "value") return values(node, place.typed.startsWith("'") ? "'" : '"');
  return Object.entries(node.properties ?? {}).map(([key, property]) => keySuggestion(key, property, place));
}

/** What the schema says about the word that a place ends with; null where it says nothing. */
export function descriptionAt(schema: Schema, prefix: readonly string[], place: TomlPlace): string | null {
  const word = place.typed.replace(/^["']|["']$/g, "");
  const node = nodeAt(schema, prefix, place);
  if (node === null || word === "" || place.kind === "elsewhere") return null;
  if (place.kind === "key") return child(node, word)?.description ?? null;
  return values(node, '"').find(({ label }) => label === word)?.description || null;
}

function nodeAt(schema: Schema, prefix: readonly string[], { path, inList }: TomlPlace): Schema | null {
  if (prefix.some((key, index) => path[index] !== key)) return null;
  let node: Schema | null = schema;
  for (const key of path.slice(prefix.length)) node = node === null ? null : child(node, key);
  return inList ? (node?.items ?? null) : node;
}

function child({ properties, patternProperties, additionalProperties }: Schema, key: string): Schema | null {
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key] ?? null;
  const matching = Object.entries(patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(key));
  return matching?.[1] ?? (additionalProperties || null);
}

function tables(schema: Schema, prefix: readonly string[]): Suggestion[] {
  const inner = Object.entries(schema.properties ?? {}).filter(([, { type }]) => type === "object");
  const own = prefix.length === 0 ? [] : [{ keys: prefix, node: schema }];
  return [...own, ...inner.map(([key, node]) => ({ keys: [...prefix, key], node }))].map(({ keys, node }) => ({
    kind: "table",
    label: keys.join("."),
    snippet: keys.join("."),
    description: node.description ?? "",
  }));
}

function keySuggestion(key: string, property: Schema, { path, inBraces }: TomlPlace): Suggestion {
  const isTable = property.type === "object" && !inBraces;
  const snippet = isTable ? `[${[...path, key].join(".")}]\n$0` : `${key} = ${valueSnippet(property)}`;
  return { kind: isTable ? "table" : "key", label: key, snippet, description: property.description ?? "" };
}

function valueSnippet({ type, enum: choices }: Schema): string {
  if (choices !== undefined) return `"\${1|${choices.join(",")}|}"`;
  if (type === "array") return '["$1"]';
  return type === "object" ? "{ $1 }" : '"$1"';
}

function values(node: Schema, quote: string): Suggestion[] {
  const choices = (node.enum ?? []).map((label, index) => ({ label, description: node.enumDescriptions?.[index] }));
  const constants = (node.anyOf ?? []).map((each) => ({ label: each.const, description: each.description }));
  return [...choices, ...constants].flatMap(({ label, description = "" }) =>
    label === undefined ? [] : [{ kind: "value" as const, label, snippet: quote + label + quote, description }],
  );
}
