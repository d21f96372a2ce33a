import { allPractices } from "../practices/all-practices.ts";
import type { Rule } from "../rules/rule.ts";
import { BUMP_RULES, BUMPS } from "../versioning/bump-rules.ts";
import { CHANGE_KINDS, CONTEXTS, defaultConfiguration, PROFILES, SCHEMES, SEVERITIES } from "./configuration.ts";
import { monitorsSchema } from "./monitor-schema.ts";
import { routesSchema } from "./route-schema.ts";
import type { Schema } from "./schema.ts";

const SELECTOR = "^(MV[0-9]{0,3}|ALL)$";

const PROFILE_DESCRIPTIONS: Record<(typeof PROFILES)[number], string> = {
  recommended: "As loud as the place deserves: warnings in code that serves, hints in notebooks, tests and examples.",
  strict: "Every rule at its own severity, everywhere.",
};

/**
 * The schema of modelver.toml, and of `[tool.modelver]` in pyproject.toml: it accepts what the reader of the configuration takes
 * without a complaint, and nothing else. The file schemas/modelver.schema.json is made from it.
 */
export function configurationSchema(rules: readonly Pick<Rule, "code" | "name" | "summary">[]): Schema {
  const selectors: Schema = { type: "array", items: selector(rules) };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "ModelVer",
    description: "Configuration of ModelVer: modelver.toml, or [tool.modelver] in pyproject.toml.",
    type: "object",
    additionalProperties: false,
    properties: {
      profile: {
        description: "How loudly findings are reported.",
        type: "string",
        enum: PROFILES,
        enumDescriptions: PROFILES.map((each) => PROFILE_DESCRIPTIONS[each]),
        default: defaultConfiguration.profile,
      },
      "fail-level": {
        description: "`modelver check` fails where a finding is this severe or more.",
        type: "string",
        enum: SEVERITIES,
        default: defaultConfiguration.failLevel,
      },
      select: { ...selectors, description: "Rules to report. Empty: all of them.", default: [] },
      ignore: { ...selectors, description: "Rules not to report.", default: [] },
      exclude: {
        description: "Files and folders to leave out, as patterns of .gitignore.",
        type: "array",
        items: { type: "string" },
        default: [],
      },
      baseline: {
        description:
          "The file of findings that the project lives with for now and that are not reported: modelver check --add-baseline writes it. Of the root's configuration alone.",
        type: "string",
        minLength: 1,
        default: defaultConfiguration.baseline,
      },
      "per-file-ignores": {
        description: "Rules not to report in some files: a pattern of paths, and the rules.",
        type: "object",
        additionalProperties: selectors,
        examples: [{ "tests/": ["MV2"] }],
      },
      severity: severities(rules),
      versioning: {
        description: "How the project writes the versions of its own models.",
        type: "object",
        additionalProperties: false,
        properties: {
          scheme: {
            description: "The form that versions in published names must have.",
            type: "string",
            enum: SCHEMES,
            enumDescriptions: [
              "Every conventional form.",
              "Three numbers with dots: 1.2.0.",
              "A calendar version: 2024.08.",
              "An ISO date: 2024-08-06.",
            ],
            default: defaultConfiguration.scheme,
          },
          bumps: bumps(),
        },
      },
      contexts: {
        description:
          "What the code in some files is for, in place of what their paths tell: a pattern of paths, and the context.",
        type: "object",
        additionalProperties: { type: "string", enum: CONTEXTS },
        examples: [{ "bots/": "serving" }],
      },
      practices: {
        description: "What the project makes of the practices that `modelver practices` looks for.",
        type: "object",
        additionalProperties: false,
        properties: { "set-aside": setAside() },
      },
      monitors: monitorsSchema(),
      alerts: routesSchema(),
    },
  };
}

function setAside(): Schema {
  const reason: Schema = { type: "string", pattern: "\\S" };
  const known = allPractices.map(({ code, name }) => [
    code,
    { ...reason, description: `${name}: why the project does without it` },
  ]);
  return {
    description: "Practices that the project does without, each with the reason.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(known),
    examples: [{ MV501: "runs on a shared cluster" }],
  };
}

function bumps(): Schema {
  const known = CHANGE_KINDS.map((kind): [string, Schema] => {
    const { bump, because } = BUMP_RULES[kind];
    return [kind, { description: `${bump}, because ${because}`, type: "string", enum: BUMPS, default: bump }];
  });
  return {
    description: "What changes of a model ask of its version (modelver next), in place of the table's own.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(known),
    examples: [{ licence: "minor" }],
  };
}

function selector(rules: readonly Pick<Rule, "code" | "name" | "summary">[]): Schema {
  const known = rules.map(({ code, name, summary }): Schema => ({ const: code, description: `${name}: ${summary}` }));
  return { anyOf: [...known, { const: "ALL", description: "Every rule" }, { type: "string", pattern: SELECTOR }] };
}

function severities(rules: readonly Pick<Rule, "code" | "name" | "summary">[]): Schema {
  const severity: Schema = { type: "string", enum: [...SEVERITIES, "off"] };
  const known = rules.map(({ code, name, summary }) => [code, { ...severity, description: `${name}: ${summary}` }]);
  return {
    description: "Severities in place of the rules' own: a code or the beginning of one, and the severity.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(known),
    patternProperties: { [SELECTOR]: severity },
    examples: [{ MV101: "hint" }],
  };
}
