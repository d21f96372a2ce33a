import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { replaceWritten } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import { askedVersion, registeredFacts } from "./registered-version.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Stages and archives say themselves what a version is for. */
const ARCHIVED = "Archived";

export const outdatedVersion: Rule = {
  code: "MV208",
  name: "outdated-version",
  summary: "The registry holds a newer version than the one that is loaded",
  severity: severityByContext("information", { serving: "information", code: "hint", aside: "off" }),
  documentation: {
    whatItDoes:
      "Compares the number by which an MLflow model is loaded (`models:/churn/3`) with the versions in the stores that lie in the project, as MV207 finds them. It reports a number " +
      "where a newer version is ready and not archived.\n\n" +
      "It says nothing of a version that an alias or a stage marks: somebody decided that it is the one. Where the project asks for the model by an alias too, MV402 speaks.",
    whyIsThisBad:
      "Nothing is wrong with a firm version. But a number in code is easily forgotten: what was trained and registered since is not what is served.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("models:/churn/3")',
      after: 'mlflow.pyfunc.load_model("models:/churn@champion")',
    },
    fixes: [{ title: "Ask for the newest version", safe: false }],
    fixSafety: "The fix is unsafe: another model is loaded afterwards.",
    sources: ["[MLflow Model Registry: aliases](https://mlflow.org/docs/latest/ml/model-registry/)"],
  },
  check(reference, project) {
    const facts = registeredFacts(reference, project);
    const asked = askedVersion(reference);
    if (facts === null || asked === null || isMarked(asked, facts)) return [];
    const newest = facts.versions.findLast(({ isReady, stage }) => isReady && stage !== ARCHIVED);
    if (newest === undefined || newest.version <= asked) return [];
    const named = project.referencesTo(reference.ecosystem, reference.name ?? "");
    if (named.some(({ role, pin }) => role === "consume" && pin.kind === "alias")) return [];
    const message = `\`${reference.name}\` is at version \`${asked}\` here, and \`${facts.store}\` holds \`${newest.version}\`.`;
    return [{ message, fixes: fixesFor(reference, newest.version), related: pinWrittenElsewhere(reference) }];
  },
};

/** Whether somebody said of this very version what it is for, or there is no such version. */
function isMarked(asked: number, { versions, aliases }: RegisteredFacts): boolean {
  const own = versions.find(({ version }) => version === asked);
  if (own === undefined || (own.stage !== null && own.stage !== ARCHIVED)) return true;
  return Object.values(aliases).includes(asked);
}

function fixesFor({ pin }: ModelReference, newest: number): Fix[] {
  const edit = pin.written === null ? null : replaceWritten(pin.written, String(newest));
  return edit === null ? [] : [{ title: `Ask for version ${newest}`, safe: false, edits: [edit] }];
}
