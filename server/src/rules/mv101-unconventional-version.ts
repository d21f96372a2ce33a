import { ambiguousDate, canonicalName, isConventional, type VersioningScheme } from "../names/conventions.ts";
import type { Fix } from "./finding.ts";
import { isKnownBelowOwner, readPublishedName } from "./published-name.ts";
import { renameEdits } from "./rename.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

const WANTED: Record<VersioningScheme, string> = {
  any: "in a conventional form",
  semver: "a full semantic version (MAJOR.MINOR.PATCH)",
  calver: "a calendar version (YYYY.MM)",
  date: "an ISO date (YYYY-MM-DD)",
};

export const unconventionalVersion: Rule = {
  code: "MV101",
  name: "unconventional-version",
  summary: "A published name's version is not in the project's scheme",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Looks at the version in each name that your code publishes (`push_to_hub`, `hub_model_id`, model files …) and reports one " +
      "that is written in none of the conventional ways: `v1`, `v1.2`, `1.2.0`, `v1.2.0`; an ISO date, `2024-08-06`; a calendar " +
      "version, `2024.08`. Only the form is judged, not where in the name the version stands. With `versioning.scheme` the project narrows " +
      'this to `"semver"` (all three parts), `"calver"` or `"date"`.\n\n' +
      "Numbers that are no version are left alone: the generation of a family (`llama-3.1`), a size (`7b`), a bare number at the end " +
      "(`test_4`). So are the names of other people's models, and names of which a part is known only when the program runs.",
    whyIsThisBad:
      "`v2-1`, `V2_1`, `ver2.1` and `_v21` may all mean the same edition, but no tool can tell, and no list of models sorts them. " +
      "One form lets people and scripts find the newest, compare two, and see what a change of version promises.",
    example: {
      language: "python",
      before: 'model.push_to_hub("acme/churn-bert_v02")',
      after: 'model.push_to_hub("acme/churn-bert_v2")',
    },
    fixes: [{ title: "Rename to the conventional form, everywhere in the project", safe: false }],
    fixSafety:
      "The fix writes the version in its conventional form everywhere the project uses the name. It is unsafe: what was published " +
      "under the old name keeps that name, so code that loads it finds nothing until the model is published, or renamed, under the new one. " +
      "No fix is offered where the form cannot be told, where one of the uses cannot be edited, or where the new name is taken in the project.",
    sources: [
      "[Semantic Versioning 2.0.0](https://semver.org)",
      "[Calendar Versioning](https://calver.org)",
      "ISO 8601-1:2019, dates",
    ],
  },
  check(reference, project) {
    const name = readPublishedName(reference);
    if (name === null || name.version === null || name.scheme === "label" || !isKnownBelowOwner(name)) return [];
    const version = name.version.text;
    if (isConventional(version, project.scheme) || ambiguousDate(version) !== null) return [];
    const canonical = canonicalName(name, project.scheme);
    const remedy = canonical === name.name ? "" : `: write \`${canonical}\``;
    const edits = renameEdits(reference, canonical, project);
    const fixes: Fix[] = edits === null ? [] : [{ title: `Rename to ${canonical} everywhere`, safe: false, edits }];
    return [
      {
        message: `The version \`${version}\` of \`${name.name}\` is not ${WANTED[project.scheme]}${remedy}.`,
        fixes,
        related: [],
      },
    ];
  },
};
