import { type ConfigurationNode, type MappingNode, resolved, toValue } from "../documents/configuration-tree.ts";
import type { Place, Span } from "../documents/place.ts";
import type { SourceText } from "../documents/source-text.ts";

/** Something in the configuration that cannot be meant; the rest of it holds. */
export interface ConfigurationProblem {
  path: string;
  message: string;
  place: Place | null;
}

/** Reads one value of a table. */
export type ValueReader = (value: ConfigurationNode) => void;

/** Reads the values of a configuration; what cannot be meant is named with its place. */
export class TableReader {
  readonly problems: ConfigurationProblem[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Gives each value to the reader of its key. */
  entries(node: ConfigurationNode, readers: Readonly<Record<string, ValueReader>>): void {
    for (const { key, value } of this.mappingOf(node)?.entries ?? []) {
      const read = Object.hasOwn(readers, key.text) ? readers[key.text] : undefined;
      if (read === undefined)
        this.report(key.span, `unknown key "${key.text}"; known: ${Object.keys(readers).join(", ")}`);
      else read(value);
    }
  }

  /** A table whose keys are free. */
  table<Value>(
    node: ConfigurationNode,
    read: (value: ConfigurationNode, key: string) => Value | null,
  ): Record<string, Value> {
    const values: Record<string, Value> = {};
    for (const { key, value } of this.mappingOf(node)?.entries ?? []) {
      const said = read(value, key.text);
      if (said !== null) values[key.text] = said;
    }
    return values;
  }

  /** A list of texts. */
  texts(node: ConfigurationNode, check?: (text: string, span: Span) => void): string[] {
    const target = resolved(node);
    const items = target?.kind === "sequence" ? target.items : null;
    if (items === null || items.some((item) => typeof toValue(item) !== "string")) {
      this.report(node.span, "a list of texts is wanted here");
      return [];
    }
    for (const item of items) check?.(String(toValue(item)), item.span);
    return items.map((item) => String(toValue(item)));
  }

  /** One text that is not empty. */
  text(node: ConfigurationNode): string | null {
    const value = toValue(node);
    if (typeof value === "string" && value !== "") return value;
    this.report(node.span, "a text is wanted here");
    return null;
  }

  /** One text, or a list of texts. */
  textOrTexts(node: ConfigurationNode): string[] {
    const value = toValue(node);
    if (typeof value === "string" && value !== "") return [value];
    const texts = Array.isArray(value) ? this.texts(node) : [];
    if (texts.length === 0) this.report(node.span, "a text, or a list of texts, is wanted here");
    return texts;
  }

  /** A number within bounds. */
  number(node: ConfigurationNode, least: number, most: number): number | null {
    const value = toValue(node);
    if (typeof value === "number" && value >= least && value <= most) return value;
    if (least === Number.NEGATIVE_INFINITY) {
      this.report(node.span, "a number is wanted here");
      return null;
    }
    const bounds = most === Number.POSITIVE_INFINITY ? `from ${least} on` : `from ${least} to ${most}`;
    this.report(node.span, `a number ${bounds} is wanted here`);
    return null;
  }

  /** `true` or `false`. */
  boolean(node: ConfigurationNode): boolean | null {
    const value = toValue(node);
    if (typeof value === "boolean") return value;
    this.report(node.span, "true or false is wanted here");
    return null;
  }

  /** One of some texts. */
  oneOf<Choice extends string>(node: ConfigurationNode, choices: readonly Choice[]): Choice | null {
    const value = toValue(node);
    const choice = choices.find((each) => each === value);
    if (choice === undefined)
      this.report(node.span, `one of ${choices.map((each) => `"${each}"`).join(", ")} is wanted here`);
    return choice ?? null;
  }

  /** A list of some texts. */
  choices<Choice extends string>(node: ConfigurationNode, known: readonly Choice[]): Choice[] {
    const unknown = (text: string, span: Span) => {
      if (!known.some((each) => each === text)) {
        this.report(span, `one of ${known.map((each) => `"${each}"`).join(", ")} is wanted here`);
      }
    };
    const said = this.texts(node, unknown);
    return known.filter((each) => said.includes(each));
  }

  mappingOf(node: ConfigurationNode): MappingNode | null {
    const found = mapping(node);
    if (found === null) this.report(node.span, "a table is wanted here");
    return found;
  }

  report(span: Span, message: string): void {
    this.problems.push({ path: this.#source.path, message, place: this.#source.placeOf(span) });
  }
}

/** A node as a table; null where it is none. */
export function mapping(node: ConfigurationNode | null): MappingNode | null {
  const target = node === null ? null : resolved(node);
  return target?.kind === "mapping" ? target : null;
}
