import { type ConfigurationNode, toValue } from "../documents/configuration-tree.ts";
import type { Span } from "../documents/place.ts";
import type { SourceText } from "../documents/source-text.ts";
import type { Route } from "../drift/alerts/route.ts";
import type { Monitor } from "../drift/monitor.ts";
import type { VersioningScheme } from "../names/conventions.ts";
import { allPractices } from "../practices/all-practices.ts";
import type { ContextSettings } from "../rules/context.ts";
import type { Severity } from "../rules/finding.ts";
import type { FindingSettings } from "../rules/profile.ts";
import type { Context } from "../rules/rule.ts";
import { isSelector } from "../rules/selection.ts";
import { BUMP_RULES, BUMPS, type Bump, type ChangeKind } from "../versioning/bump-rules.ts";
import { BASELINE_FILE } from "./baseline/baseline.ts";
import { readMonitor } from "./monitor-reader.ts";
import { checkRouteNames, readRoute } from "./route-reader.ts";
import { type ConfigurationProblem, mapping, TableReader } from "./table-reader.ts";

/** What `[tool.modelver]` in pyproject.toml, or modelver.toml, says; every key has a default. */
export interface Configuration extends FindingSettings, ContextSettings {
  failLevel: Severity;
  /** Patterns in .gitignore's form. */
  exclude: readonly string[];
  /** The file of findings that are not reported, relative to the root. Only the root's configuration has a say, as with the fail level. */
  baseline: string;
  scheme: VersioningScheme;
  /** What changes of a model ask of its version, where that is not what ModelVer's own table says. */
  bumps: Readonly<Partial<Record<ChangeKind, Bump>>>;
  /** Watches on models, in the order in which they are written. */
  monitors: readonly Monitor[];
  /** Where their alerts go. */
  routes: readonly Route[];
  /** Practices that the project does without, by code, each with the reason. */
  practicesSetAside: Readonly<Record<string, string>>;
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

/** What the keys of `practices.set-aside` can be. */
const PRACTICE_CODES: readonly string[] = allPractices.map(({ code }) => code);

/** What the keys of `versioning.bumps` can be. */
export const CHANGE_KINDS = Object.keys(BUMP_RULES) as ChangeKind[];

/** The settings of a project that says nothing. Patterns are relative to `folder`. */
export const defaultConfiguration: Configuration = {
  profile: "recommended",
  failLevel: "warning",
  select: [],
  ignore: [],
  exclude: [],
  baseline: BASELINE_FILE,
  perFileIgnores: {},
  severity: {},
  scheme: "any",
  bumps: {},
  contexts: {},
  monitors: [],
  routes: [],
  practicesSetAside: {},
  folder: "",
};

/** The `[tool.modelver]` table of a pyproject.toml; null where it has none. */
export function modelverTable(pyproject: ConfigurationNode | null): ConfigurationNode | null {
  return member(member(pyproject, "tool"), "modelver");
}

function member(node: ConfigurationNode | null, key: string): ConfigurationNode | null {
  return mapping(node)?.entries.findLast((entry) => entry.key.text === key)?.value ?? null;
}

/** Reads a configuration table; what is wrong in it is named with its place and left at its default. */
export function readConfiguration(
  table: ConfigurationNode,
  source: SourceText,
): { configuration: Configuration; problems: ConfigurationProblem[] } {
  const reader = new ConfigurationReader(source);
  const configuration = reader.read(table);
  return { configuration, problems: reader.problems };
}

class ConfigurationReader extends TableReader {
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
      baseline: (value) => {
        configuration.baseline = this.text(value) ?? configuration.baseline;
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
      monitors: (value) => {
        configuration.monitors = Object.values(this.table(value, (each, name) => readMonitor(this, name, each)));
      },
      practices: (value) =>
        this.entries(value, {
          "set-aside": (reasons) => {
            configuration.practicesSetAside = this.setAside(reasons);
          },
        }),
      alerts: (value) => {
        configuration.routes = Object.values(this.table(value, (each, name) => readRoute(this, name, each)));
      },
    };
    this.entries(table, readers);
    checkRouteNames(this, table);
    return configuration;
  }

  private severities(node: ConfigurationNode): Record<string, Severity | "off"> {
    for (const { key } of mapping(node)?.entries ?? []) this.checkSelector(key.text, key.span);
    return this.table(node, (each) => this.oneOf(each, [...SEVERITIES, "off"] as const));
  }

  /** A practice without a reason for its absence is missing. */
  private setAside(node: ConfigurationNode): Record<string, string> {
    for (const { key } of mapping(node)?.entries ?? []) {
      if (PRACTICE_CODES.includes(key.text)) continue;
      this.report(
        key.span,
        `"${key.text}" is no practice: write a code, ${PRACTICE_CODES[0]} to ${PRACTICE_CODES.at(-1)}`,
      );
    }
    return this.table(node, (each) => this.reason(each));
  }

  private reason(node: ConfigurationNode): string | null {
    const value = toValue(node);
    if (typeof value === "string" && /\S/.test(value)) return value;
    this.report(node.span, "a reason is wanted here: why the project does without this practice");
    return null;
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
}
