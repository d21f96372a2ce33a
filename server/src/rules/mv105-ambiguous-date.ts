import { type AmbiguousDate, ambiguousDate } from "../names/conventions.ts";
import type { ModelName, VersionPart } from "../names/model-name.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Fix } from "./finding.ts";
import { isKnownBelowOwner, readPublishedName } from "./published-name.ts";
import { renameEdits } from "./rename.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const ambiguousDateInName: Rule = {
  code: "MV105",
  name: "ambiguous-date",
  summary: "A date in a published name can be read in two ways, or is not ISO",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a full date in a published name that is not written as ISO 8601 asks: `06-08-2024`, `2024_08_06`, `060824`, `6aug2024`. " +
      "`2024-08-06` and `20240806` are well, and so is a calendar version without a day (`2024.08`).",
    whyIsThisBad:
      "`06-08-2024` is the 6th of August in Berlin and the 8th of June in Boston. Dates that are not ISO do not sort either: the newest " +
      "model of a list is not its last.",
    example: {
      language: "python",
      before: 'model.push_to_hub("acme/churn-06-08-2024")',
      after: 'model.push_to_hub("acme/churn-2024-08-06")',
    },
    fixes: [
      { title: "Write the date as ISO, everywhere in the project (where it has one reading)", safe: false },
      { title: "Write one of its readings as ISO, everywhere in the project", safe: false, needsInput: true },
    ],
    fixSafety:
      "The fix writes the date as ISO 8601 wherever the project uses the name. It is unsafe: what was published under the old name keeps it. " +
      "Where the date has two readings each is offered in the editor, and none is applied by itself.",
    sources: ["ISO 8601-1:2019, dates"],
  },
  check(reference, project) {
    const name = readPublishedName(reference);
    if (name === null || !isKnownBelowOwner(name)) return [];
    const date = datesOf(name).find(({ text }) => ambiguousDate(text) !== null);
    const read = date === undefined ? null : ambiguousDate(date.text);
    if (date === undefined || read === null) return [];
    return [
      { message: messageFor(name, date, read), fixes: fixesFor(reference, name, date, read, project), related: [] },
    ];
  },
};

/** Everything in a name that may be a date: its version, and segments that are dates. */
function datesOf({ version, segments }: ModelName): VersionPart[] {
  const dates = segments.filter(({ kind }) => kind === "date");
  return version === null ? dates : [version, ...dates];
}

function messageFor({ name }: ModelName, date: VersionPart, { readings, iso }: AmbiguousDate): string {
  if (iso !== null) return `The date \`${date.text}\` in \`${name}\` is not an ISO date: write \`${iso}\`.`;
  return `The date \`${date.text}\` in \`${name}\` can mean ${readings.join(" or ")}: write it as an ISO date.`;
}

function fixesFor(
  reference: ModelReference,
  { name }: ModelName,
  date: VersionPart,
  { readings, iso }: AmbiguousDate,
  project: ProjectFacts,
): Fix[] {
  return readings.flatMap((reading) => {
    const renamed = name.slice(0, date.start) + reading + name.slice(date.end);
    const edits = renameEdits(reference, renamed, project);
    if (edits === null) return [];
    const fix: Fix = { title: `Rename to ${renamed} everywhere`, safe: false, edits };
    return [iso === null ? { ...fix, needsInput: true } : fix];
  });
}
