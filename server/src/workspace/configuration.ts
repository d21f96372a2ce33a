import type { ConfigurationNode, MappingNode } from "../documents/configuration-tree.ts";
import { resolved, toValue } from "../documents/configuration-tree.ts";
import type { Place, Span } from "../documents/place.ts";
import type { SourceText } from "../documents/source-text.ts";
import type { VersioningScheme } from "../names/conventions.ts";
import type { ContextSettings } from "../rules/context.ts";
import type { Severity } from "../rules/finding.ts";
import type { FindingSettings } from "../rules/profile.ts";
import type { Context } from "../rules/rule.ts";
import { isSelector } from "../rules/selection.ts";
import { BUMP_RULES, BUMPS, type Bump, type ChangeKind } from "../versioning/bump-rules.ts";

/** What `[tool.modelver]` in pyproject.toml, or modelver.toml, says; every key has a default. */
export interface Configuration extends FindingSettings, ContextSettings {
  failLevel: Severity;
  /** Patterns in .gitignore's form. */
  exclude: readonly string[];
  scheme: VersioningScheme;
  /** What changes of a model ask of its version, where that is not what ModelVer's own table says. */
  bumps: Readonly<Partial<Record<ChangeKind, Bump>>>;
}

/** Something in the configuration that cannot be meant; the rest of it holds. */
export interface ConfigurationProblem {
  path: string;
  message: string;
  place: Place | null;
}

/** What `profile` can be. */
export const PROFILES = ["recommended", "strict"] as const;
/** What `fail-level` can be; a `severity` can be `off` too. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];
/** What `versioning.scheme` can be. */
export const SCHEMES: readonly VersioningScheme[] = ["any", "semver", "calver", "date"];
/** What the values of `contexts` can be. */
export const CONTEXTS: readonly Context[] = [
  "serving",
  "pipeline",
  "notebook",
  "test",
  "example",
  "documentation",
  "other",
];

/** What the keys of `versioning.bumps` can be. */
export const CHANGE_KINDS = Object.keys(BUMP_RULES) as ChangeKind[];

/** The settings of a project that says nothing. Patterns are relative to `folder`. */
export const defaultConfiguration: Configuration = {
  profile: "recommended",
  failLevel: "warning",
  select: [],
  ignore: [],
  exclude: [],
  perFileIgnores: {},
  severity: {},
  scheme: "any",
  bumps: {},
  contexts: {},
  folder: "",
};

/** The `[tool.modelver]` table of a pyproject.toml; null where it has none. */
export function modelverTable(pyproject: ConfigurationNode | null): ConfigurationNode | null {
  return member(member(pyproject, "tool"), "modelver");
}

function member(node: ConfigurationNode | null, key: string): ConfigurationNode | null {
  return mapping(node)?.entries.findLast((entry) => entry.key.text === key)?.value ?? null;
}

function mapping(node: ConfigurationNode | null): MappingNode | null {
  const target = node === null ? null : resolved(node);
  return target?.kind === "mapping" ? target : null;
}

/** Reads a configuration table; what is wrong in it is named with its place and left at its default. */
export function readConfiguration(
  table: ConfigurationNode,
  source: SourceText,
): { configuration: Configuration; problems: ConfigurationProblem[] } {
  const reader = new TableReader(source);
  const configuration = reader.read(table);
  return { configuration, problems: reader.problems };
}

class TableReader {
  readonly problems: ConfigurationProblem[] = [];
  private readonly source: SourceText;

  constructor(source: SourceText) {
    this.source = source;
  }

  read(table: ConfigurationNode): Configuration {
    const configuration = { ...defaultConfiguration };
    const readers: Record<string, (value: ConfigurationNode) => void> = {
      profile: (value) => {
        configuration.profile = this.oneOf(value, PROFILES) ?? configuration.profile;
      },
      "fail-level": (value) => {
        configuration.failLevel = this.oneOf(value, SEVERITIES) ?? configuration.failLevel;
      },
      select: (value) => {
        configuration.select = this.selectors(value);
      },
      ignore: (value) => {
        configuration.ignore = this.selectors(value);
      },
      exclude: (value) => {
        configuration.exclude = this.texts(value);
      },
      "per-file-ignores": (value) => {
        configuration.perFileIgnores = this.table(value, (each) => this.selectors(each));
      },
      severity: (value) => {
        configuration.severity = this.severities(value);
      },
      contexts: (value) => {
        configuration.contexts = this.table(value, (each) => this.oneOf(each, CONTEXTS));
      },
      versioning: (value) =>
        this.entries(value, {
          scheme: (scheme) => {
            configuration.scheme = this.oneOf(scheme, SCHEMES) ?? configuration.scheme;
          },
          bumps: (bumps) => {
            configuration.bumps = this.bumps(bumps);
          },
        }),
    };
    this.entries(table, readers);
    return configuration;
  }

  private entries(node: ConfigurationNode, readers: Record<string, (value: ConfigurationNode) => void>): void {
    for (const { key, value } of this.mappingOf(node)?.entries ?? []) {
      const read = Object.hasOwn(readers, key.text) ? readers[key.text] : undefined;
      if (read === undefined)
        this.report(key.span, `unknown key "${key.text}"; known: ${Object.keys(readers).join(", ")}`);
      else read(value);
    }
  }

  private table<Value>(
    node: ConfigurationNode,
    read: (value: ConfigurationNode) => Value | null,
  ): Record<string, Value> {
    const values: Record<string, Value> = {};
    for (const { key, value } of this.mappingOf(node)?.entries ?? []) {
      const said = read(value);
      if (said !== null) values[key.text] = said;
    }
    return values;
  }

  private severities(node: ConfigurationNode): Record<string, Severity | "off"> {
    for (const { key } of mapping(node)?.entries ?? []) this.checkSelector(key.text, key.span);
    return this.table(node, (each) => this.oneOf(each, [...SEVERITIES, "off"] as const));
  }

  private bumps(node: ConfigurationNode): Partial<Record<ChangeKind, Bump>> {
    for (const { key } of mapping(node)?.entries ?? []) {
      if (CHANGE_KINDS.some((kind) => kind === key.text)) continue;
      this.report(key.span, `unknown change "${key.text}"; known: ${CHANGE_KINDS.join(", ")}`);
    }
    return this.table(node, (each) => this.oneOf(each, BUMPS));
  }

  private selectors(node: ConfigurationNode): string[] {
    return this.texts(node, (text, span) => this.checkSelector(text, span));
  }

  private checkSelector(text: string, span: Span): void {
    if (!isSelector(text))
      this.report(span, `"${text}" is no rule: write a code (MV201), the beginning of one (MV2) or ALL`);
  }

  private texts(node: ConfigurationNode, check?: (text: string, span: Span) => void): string[] {
    const target = resolved(node);
    const items = target?.kind === "sequence" ? target.items : null;
    if (items === null || items.some((item) => typeof toValue(item) !== "string")) {
      this.report(node.span, "a list of texts is wanted here");
      return [];
    }
    for (const item of items) check?.(String(toValue(item)), item.span);
    return items.map((item) => String(toValue(item)));
  }

  private oneOf<Choice extends string>(node: ConfigurationNode, choices: readonly Choice[]): Choice | null {
    const value = toValue(node);
    const choice = choices.find((each) => each === value);
    if (choice === undefined)
      this.report(node.span, `one of ${choices.map((each) => `"${each}"`).join(", ")} is wanted here`);
    return choice ?? null;
  }

  private mappingOf(node: ConfigurationNode): MappingNode | null {
    const found = mapping(node);
    if (found === null) this.report(node.span, "a table is wanted here");
    return found;
  }

  private report(span: Span, message: string): void {
    this.problems.push({ path: this.source.path, message, place: this.source.placeOf(span) });
  }
}
