import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { RelatedPlace } from "./finding.ts";
import { askedAlias, askedVersion, registeredFacts } from "./registered-version.ts";
import type { Context, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Code that decides which version is the project's, as for MV401. */
const BINDING: ReadonlySet<Context> = new Set(["serving", "pipeline", "other"]);
/** Tests and documentation name versions of their own for reasons of their own. */
const FREE: ReadonlySet<Context> = new Set(["test", "documentation"]);
/** Enough places to show that versions differ. */
const MOST_RELATED = 10;

export const aliasDrift: Rule = {
  code: "MV402",
  name: "alias-drift",
  summary: "A version is loaded by its number, and elsewhere by an alias that points to another one",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports an MLflow model that one file loads by a number (`models:/churn/3`) and another by an alias (`models:/churn@champion`), where the alias points to another version in the " +
      "stores that lie in the project, as MV207 finds them. A file that does both compares them, and is left alone, as are tests and documentation.",
    whyIsThisBad:
      "Two parts of a project work with two models and take them for one. The alias moved with the last release, and the number was forgotten.",
    example: {
      language: "python",
      before:
        '# serve.py\nmlflow.pyfunc.load_model("models:/churn@champion")\n\n# explain.py\nmlflow.pyfunc.load_model("models:/churn/3")',
      after:
        '# serve.py\nmlflow.pyfunc.load_model("models:/churn@champion")\n\n# explain.py\nmlflow.pyfunc.load_model("models:/churn@champion")',
    },
    fixes: [],
    fixSafety: "There is no fix: whether the number or the alias is right, only you know.",
    sources: ["[MLflow Model Registry: aliases](https://mlflow.org/docs/latest/ml/model-registry/)"],
  },
  check(reference, project) {
    const facts = registeredFacts(reference, project);
    const asked = askedVersion(reference);
    if (facts === null || asked === null || FREE.has(project.contextOf(reference.place.path))) return [];
    const byAlias = project
      .referencesTo(reference.ecosystem, reference.name ?? "")
      .filter((each) => each.role === "consume" && versionBehind(each, facts) !== null);
    if (byAlias.some(({ place }) => place.path === reference.place.path)) return [];
    const measures = byAlias.filter(({ place }) => BINDING.has(project.contextOf(place.path)));
    const [first] = measures;
    // Where any alias in use stands for this version, it is in order.
    if (first === undefined || measures.some((each) => versionBehind(each, facts) === asked)) return [];
    return [{ message: messageFor(reference, asked, first, facts), fixes: [], related: placesOf(measures, facts) }];
  },
};

/** The version that the alias of a reference points to; null where it has none that the registry knows. */
function versionBehind(reference: ModelReference, { aliases }: RegisteredFacts): number | null {
  const alias = askedAlias(reference);
  return alias !== null && Object.hasOwn(aliases, alias) ? (aliases[alias] ?? null) : null;
}

function messageFor({ name }: ModelReference, asked: number, other: ModelReference, facts: RegisteredFacts): string {
  const alias = `\`@${askedAlias(other)}\` in \`${other.place.path}\``;
  return `\`${name}\` is at version \`${asked}\` here, and ${alias} is version \`${versionBehind(other, facts)}\`: use one.`;
}

function placesOf(references: readonly ModelReference[], facts: RegisteredFacts): RelatedPlace[] {
  return references.slice(0, MOST_RELATED).map((each) => ({
    place: each.place,
    message: `\`@${askedAlias(each)}\` is version \`${versionBehind(each, facts)}\``,
  }));
}
