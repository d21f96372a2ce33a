import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { replaceWritten } from "../references/written.ts";
import type { Fix, Verdict } from "./finding.ts";
import { askedRevision, newerTag, saidByHub } from "./hub-revision.ts";
import { outdatedPackagedVersion } from "./packaged-version.ts";
import { askedVersion, registeredFacts } from "./registered-version.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
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
      "It says nothing of a version that an alias or a stage marks: somebody decided that it is the one. Where the project asks for the model by an alias too, MV402 speaks.\n\n" +
      "Where the Hugging Face Hub may be asked, it also reports a tag of a version (`v1.0`) where the repository has one of a newer version that is written alike. A commit is never called " +
      "outdated: most commits to a repository change its card. How many there are since is said where one points at it.\n\n" +
      "Two more are looked up in the built-in catalogue, whose day each message says: a release of a spaCy pipeline where a later one is for the same release of spaCy (`en_core_web_sm-3.7.0`), " +
      "and a number of TensorFlow Hub below the last one, but for `hub.Module`: TensorFlow 1 cannot load what came later.",
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
    if (facts !== null) return newerInRegistry(reference, facts, project);
    return [...newerOnHub(reference, project), ...outdatedPackagedVersion(reference, project)];
  },
};

function newerInRegistry(reference: ModelReference, facts: RegisteredFacts, project: ProjectFacts): Verdict[] {
  const asked = askedVersion(reference);
  if (asked === null || isMarked(asked, facts)) return [];
  const newest = facts.versions.findLast(({ isReady, stage }) => isReady && stage !== ARCHIVED);
  if (newest === undefined || newest.version <= asked) return [];
  const named = project.referencesTo(reference.ecosystem, reference.name ?? "");
  if (named.some(({ role, pin }) => role === "consume" && pin.kind === "alias")) return [];
  const message = `\`${reference.name}\` is at version \`${asked}\` here, and \`${facts.store}\` holds \`${newest.version}\`.`;
  const fixes = fixesFor(reference, String(newest.version), `Ask for version ${newest.version}`);
  return [{ message, fixes, related: pinWrittenElsewhere(reference) }];
}

function newerOnHub(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const asked = askedRevision(reference);
  const said = asked === null ? null : saidByHub(reference, project);
  const newer = asked === null || said === null ? null : newerTag(said.repository, asked);
  if (newer === null) return [];
  const message = `\`${reference.name}\` is at \`${asked}\` here, and the Hub has \`${newer}\`.`;
  return [{ message, fixes: fixesFor(reference, newer, `Ask for ${newer}`), related: pinWrittenElsewhere(reference) }];
}

/** Whether somebody said of this very version what it is for, or there is no such version. */
function isMarked(asked: number, { versions, aliases }: RegisteredFacts): boolean {
  const own = versions.find(({ version }) => version === asked);
  if (own === undefined || (own.stage !== null && own.stage !== ARCHIVED)) return true;
  return Object.values(aliases).includes(asked);
}

function fixesFor({ pin }: ModelReference, newest: string, title: string): Fix[] {
  const edit = pin.written === null ? null : replaceWritten(pin.written, newest);
  return edit === null ? [] : [{ title, safe: false, edits: [edit] }];
}
