import type { Schema } from "./suggestions.ts";

/** Columns of a comment's line. */
const WIDTH = 100;

/**
 * A configuration that sets nothing: every key of the schema, explained, in a comment with its default or an example. Take away the `#`
 * before a line and it holds.
 * @param prefix keys of the table that holds the configuration: none in modelver.toml, `tool` and `modelver` in pyproject.toml
 */
export function configurationTemplate(schema: Schema, prefix: readonly string[]): string {
  const entries = Object.entries(schema.properties ?? {});
  // A key behind a table's heading would belong to the table.
  const keys = entries.filter(([, { type }]) => type !== "object");
  const tables = entries.filter(([, { type }]) => type === "object");
  const blocks = [
    `${comment("Every key is shown with its default or, where it says so, with an example.")}\n${comment("Take away the # before a line to change it.")}`,
    ...keys.map(([key, node]) => keyBlock(key, node)),
    ...tables.map(([key, node]) => tableBlock([...prefix, key], node)),
  ];
  const heading = prefix.length === 0 ? "" : `[${prefix.join(".")}]\n`;
  return `${heading}${blocks.join("\n\n")}\n`;
}

function keyBlock(key: string, node: Schema): string {
  return [explanation(node), `#${toml(key)} = ${value(node.default)}`].join("\n");
}

function tableBlock(path: readonly string[], node: Schema): string {
  const heading = `#[${path.map(toml).join(".")}]`;
  const properties = Object.entries(node.properties ?? {}).filter(([, property]) => property.default !== undefined);
  if (properties.length > 0) {
    return [explanation(node), heading, ...properties.map(([key, property]) => keyBlock(key, property))].join("\n");
  }
  const [example] = node.examples ?? [];
  const lines = Object.entries(example ?? {}).map(([key, each]) => exampleLines([...path, key], each));
  return [`${explanation(node)}\n${comment("An example:")}`, heading, ...lines].join("\n");
}

/** A key and its value; a table, which has a heading of its own, in several lines. */
function exampleLines(path: readonly string[], example: unknown): string {
  if (typeof example !== "object" || example === null || Array.isArray(example)) {
    return `#${toml(path.at(-1) ?? "")} = ${value(example)}`;
  }
  const lines = Object.entries(example).map(([key, each]) => exampleLines([...path, key], each));
  return [`#[${path.map(toml).join(".")}]`, ...lines].join("\n");
}

/** What the schema says of a key and, where it has few, of its values. */
function explanation({ description = "", enum: choices, enumDescriptions }: Schema): string {
  if (choices === undefined) return comment(description);
  const values =
    enumDescriptions === undefined
      ? [comment(`  ${choices.map(value).join(", ")}`)]
      : choices.map((choice, index) => comment(`  ${value(choice)}: ${enumDescriptions[index]}`));
  return [comment(description), ...values].join("\n");
}

/** A text as a comment, broken between words. */
function comment(text: string): string {
  const indentation = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  for (const word of text.trim().split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${indentation}${lines.length > 0 && indentation !== "" ? "  " : ""}${word}`);
  }
  return lines.join("\n");
}

/** A key as TOML has it: bare where it can be. */
function toml(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

/** A text or a list of texts as TOML has them; its basic strings are JSON's. */
function value(given: unknown): string {
  return Array.isArray(given) ? `[${given.map((each) => JSON.stringify(each)).join(", ")}]` : JSON.stringify(given);
}
