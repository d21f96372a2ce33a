import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts, RegisteredVersion } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import { registeredFacts, registeringFacts } from "./registered-version.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

const ARCHIVED = "Archived";
/** MLflow writes tags of its own, which nobody chose. */
const OF_MLFLOW = "mlflow.";

export const undocumentedVersion: Rule = {
  code: "MV304",
  name: "undocumented-version",
  summary: "A registered version says nothing of itself: no description, no tags, no signature",
  severity: severityByContext("information", { serving: "information", code: "hint", aside: "off" }),
  documentation: {
    whatItDoes:
      "Looks at the registered version that a place comes to: the one that is loaded (`models:/churn/3`, `models:/churn@champion`), or the newest where the project registers the model. It " +
      "reports a version of which nobody wrote anything: it has no description, and no tags but MLflow's own. A signature speaks for a version too: where the version's `MLmodel` file lies on " +
      "this machine and has one, nothing is said; where that file cannot be read, the signature counts neither way.\n\n" +
      "Versions come from the stores that lie in the project, as MV207 finds them, or from the MLflow server that may be asked. It says nothing where they are not known, of versions that are not " +
      "ready or are archived, of a version of which any of the three is known, and in notebooks, tests, examples and documentation.",
    whyIsThisBad:
      "A year later nobody knows what the version was trained on, what it expects or why it was made: whoever must roll back or compare opens runs one by one, as long as they are kept.",
    example: {
      language: "python",
      before: 'mlflow.register_model(model_uri, "churn")',
      after: 'mlflow.register_model(model_uri, "churn", tags={"data": "2026-10", "task": "tabular-classification"})',
    },
    fixes: [],
    fixSafety: "There is no fix: what is to be said of the version, only you know.",
    sources: [
      "[MLflow Model Registry: descriptions and tags](https://mlflow.org/docs/latest/ml/model-registry/)",
      "[MLflow model signatures](https://mlflow.org/docs/latest/ml/model/signatures/)",
    ],
  },
  check(reference, project) {
    const found = versionOf(reference, project);
    if (found === null || isDocumented(found.version) || !isInUse(found.version)) return [];
    return [{ message: messageFor(reference, found), fixes: [], related: pinWrittenElsewhere(reference) }];
  },
};

interface Found {
  version: RegisteredVersion;
  facts: RegisteredFacts;
}

/** The version that a reference comes to; null where it is not known. */
function versionOf(reference: ModelReference, project: ProjectFacts): Found | null {
  const loaded = registeredFacts(reference, project);
  const facts = loaded ?? registeringFacts(reference, project);
  if (facts === null) return null;
  const version = loaded === null ? facts.versions.at(-1) : resolvedVersion(reference.pin, facts);
  return version ? { version, facts } : null;
}

function isDocumented({ description, tags, isSigned }: RegisteredVersion): boolean {
  if ((description ?? "").trim() !== "" || isSigned === true) return true;
  return Object.keys(tags).some((tag) => !tag.startsWith(OF_MLFLOW));
}

function isInUse({ isReady, stage }: RegisteredVersion): boolean {
  return isReady && stage !== ARCHIVED;
}

function messageFor({ name, role }: ModelReference, { version, facts }: Found): string {
  const where = role === "publish" ? `, the newest in \`${facts.store}\`,` : ` in \`${facts.store}\``;
  const missing =
    version.isSigned === false ? "neither description, tags nor signature" : "neither description nor tags";
  return `Version \`${version.version}\` of \`${name}\`${where} has ${missing}: nothing says what it is.`;
}
