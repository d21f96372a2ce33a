import { isVagueLabel } from "../names/conventions.ts";
import type { ModelName } from "../names/model-name.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Fix } from "./finding.ts";
import { isVersionCertain, readPublishedName } from "./published-name.ts";
import { renameEdits } from "./rename.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

const PLACEHOLDER = "v1.0.0";

export const vagueVersionLabel: Rule = {
  code: "MV103",
  name: "vague-version-label",
  summary: "A word such as `final`, `new` or `latest` is used as a version",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a published name whose only version is a word that the next edition will want too: `final`, `new`, `latest`, `best`, " +
      "`last`, `copy`, `tmp`, `old` and their like, also numbered (`final2`). A name that carries a real version beside the word is left alone.",
    whyIsThisBad:
      "Tomorrow's `final` is another model. The word says nothing about which edition this is, and two models with the same claim " +
      "cannot be told apart, neither by people nor by tools.",
    example: {
      language: "python",
      before: 'torch.save(model.state_dict(), "churn_final.pt")',
      after: 'torch.save(model.state_dict(), "churn_v1.0.0.pt")',
    },
    fixes: [
      {
        title: "Put a version that you fill in in its place, everywhere in the project",
        safe: false,
        needsInput: true,
      },
    ],
    fixSafety:
      "The fix puts `v1.0.0`, for you to change, in the place of the word wherever the project uses the name. It is never applied by " +
      "itself: which version this is, only you know.",
    sources: [],
  },
  check(reference, project) {
    const name = readPublishedName(reference);
    if (name === null || !isVersionCertain(name) || name.version === null || !isVagueLabel(name.version.text))
      return [];
    const message = `\`${name.version.text}\` in \`${name.name}\` does not tell which edition this is: give it a version.`;
    return [{ message, fixes: versionFixes(reference, name, project), related: [] }];
  },
};

function versionFixes(reference: ModelReference, { name, version }: ModelName, project: ProjectFacts): Fix[] {
  if (version === null) return [];
  const edits = renameEdits(reference, name.slice(0, version.start) + PLACEHOLDER + name.slice(version.end), project);
  if (edits === null) return [];
  const title = `Replace \`${version.text}\` by a version`;
  return [{ title, safe: false, edits, needsInput: true, placeholder: PLACEHOLDER }];
}
