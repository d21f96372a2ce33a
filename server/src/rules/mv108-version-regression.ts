import { compareVersions } from "../names/order.ts";
import { parseName } from "../names/parse.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Verdict } from "./finding.ts";
import { type Edition, editionOf, publishedEdition } from "./published-edition.ts";
import { readPublishedName } from "./published-name.ts";
import { nameWrittenElsewhere } from "./related-places.ts";
import type { Context, ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Code that publishes for others; what tests, notebooks and examples publish counts for nothing. */
const BINDING: ReadonlySet<Context> = new Set(["serving", "pipeline", "other"]);
/** Files and folders that say themselves that they belong to another version, or to the past. */
const KEPT_ASIDE = /(^|[/_.-])(v\d[\d_]*|old|legacy|archived?|deprecated|backup|bak|history|experiments?)(?=$|[/_.-])/i;

export const versionRegression: Rule = {
  code: "MV108",
  name: "version-regression",
  summary:
    "A model is published with a lower version than there is already, or with one that does not tell what changed",
  severity: severityByContext("warning", { serving: "information", code: "information", aside: "off" }),
  documentation: {
    whatItDoes:
      "Compares the version in a published name (`acme/churn-v2`) with the other names of the same family that the project's Python files publish (`acme/churn-v3`), and, for MLflow, with those " +
      "that the stores in the project hold, as MV207 finds them. It reports a lower version.\n\n" +
      "Only numbers are compared, and only where the whole name is known: not dates, labels, pre-releases or `churn-v{i}`. The same version again is no regression. A file that publishes several " +
      "versions of a family does so on purpose, and one whose path names a version or the past (`train_v1.py`, `legacy/`) belongs to it. Tests, notebooks, examples, documentation and configuration files are neither reported nor compared. " +
      "Where the project publishes what the registry holds as its newest too, the registry says nothing new.\n\n" +
      "It also reports a version whose number does not tell what changed: `v1.2.1` after `v1.2.0`, where the labels, the signature or the architecture are other ones. That is information, " +
      "and needs both states on this machine: two editions of a repository in the local Hugging Face cache (`acme/churn-v1.2.0`, `acme/churn-v1.2.1`), or two versions in the project's MLflow " +
      "store that bear a tag `version` or an alias such as `v1-2-1`. What changed, and which version that asks for, `modelver next` says, by " +
      "[the table](../next-version.md) that the project can change; weights are compared only where the cache names their hash. Dates and pre-releases tell nothing and are left alone.",
    whyIsThisBad:
      "A version that was forgotten in one file, or came back with an old branch, puts a new model under an old name: whoever asked for the old one gets another, and whoever looks for the newest does not find it. " +
      "A number that moves too little promises that what runs today runs on, and it does not.",
    example: {
      language: "python",
      before: '# train.py\nmodel.push_to_hub("acme/churn-v3")\n\n# retrain.py\nmodel.push_to_hub("acme/churn-v2")',
      after: '# train.py\nmodel.push_to_hub("acme/churn-v3")\n\n# retrain.py\nmodel.push_to_hub("acme/churn-v3")',
    },
    fixes: [],
    fixSafety: "There is no fix: which version comes next, only you know; `modelver next` proposes one.",
    sources: ["[Semantic Versioning 2.0.0, precedence](https://semver.org/#spec-item-11)"],
  },
  check(reference, project) {
    if (!counts(reference, project)) return [];
    const backwards = goesBack(reference, project);
    return backwards.length > 0 ? backwards : tellsTooLittle(reference, project);
  },
};

function goesBack(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const own = publishedEdition(reference);
  if (own === null) return [];
  const family = project.publishedLike(reference.ecosystem, own.family).filter((each) => counts(each, project));
  if (publishesSeveral(reference.place.path, family)) return [];
  const higher = highest(
    family.filter(({ place }) => !publishesSeveral(place.path, family)),
    own.version,
  );
  if (higher !== null) {
    const related = [{ place: higher.place, message: `\`${higher.name}\` is published here` }];
    const message = `\`${reference.name}\` is published here, and \`${higher.place.path}\` publishes \`${higher.name}\`: the version goes back.`;
    return [{ message, fixes: [], related }];
  }
  const registered = reference.ecosystem === "mlflow" ? higherRegistered(own, family, project) : null;
  if (registered === null) return [];
  const message = `\`${reference.name}\` is published here, and \`${registered.store}\` already holds \`${registered.name}\`: the version goes back.`;
  return [{ message, fixes: [], related: nameWrittenElsewhere(reference) }];
}

/** Whoever asks for `v1.2.1` after `v1.2.0` expects the same answers, quicker or better founded: the number is a promise. */
function tellsTooLittle(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const { ecosystem, name, pin } = reference;
  if (name === null || pin.text !== null || readPublishedName(reference) === null) return [];
  const change = project.publishedChange(ecosystem, name);
  if (change === null || STEPS.indexOf(change.asked) <= STEPS.indexOf(change.moved)) return [];
  const { before, after, number, moved, asked, fitting, reason } = change;
  const which =
    number === null
      ? `\`${name}\` follows \`${before}\``
      : `Version \`${number}\` of \`${name}\` is called \`${after}\` after \`${before}\``;
  const instead = fitting === null ? "" : `, \`${fitting}\``;
  const message = `${which}, a ${moved} version, but what changed asks for a ${asked} one${instead}: ${reason}.`;
  return [{ message, fixes: [], related: nameWrittenElsewhere(reference), atMost: "information" }];
}

const STEPS = ["none", "patch", "minor", "major"];

/** Configuration files lie side by side, one for each run, and stay as they were run. */
function counts({ place }: ModelReference, project: ProjectFacts): boolean {
  return place.path.endsWith(".py") && BINDING.has(project.contextOf(place.path)) && !KEPT_ASIDE.test(place.path);
}

function publishesSeveral(path: string, family: readonly ModelReference[]): boolean {
  const inFile = family.filter(({ place }) => place.path === path);
  return new Set(inFile.map((each) => publishedEdition(each)?.version)).size > 1;
}

/** The reference to the highest version above the given one; null where none is. */
function highest(references: readonly ModelReference[], than: string): ModelReference | null {
  let best: { reference: ModelReference; version: string } | null = null;
  for (const reference of references) {
    const version = publishedEdition(reference)?.version;
    if (version !== undefined && isAbove(version, best?.version ?? than)) best = { reference, version };
  }
  return best?.reference ?? null;
}

/** The registry's newest name of the family; null where it is not above what any of the project's files publishes. */
function higherRegistered(
  { family, version }: Edition,
  published: readonly ModelReference[],
  project: ProjectFacts,
): { name: string; store: string } | null {
  let newest = version;
  let found: { name: string; store: string } | null = null;
  for (const name of project.registeredNames()) {
    const edition = editionOf(parseName(name));
    const facts = edition?.family === family ? project.registered(name) : null;
    if (edition === null || facts === null || facts.versions.length === 0) continue;
    if (!isAbove(edition.version, newest)) continue;
    newest = edition.version;
    found = { name, store: facts.store };
  }
  const isPublished = published.some((each) => {
    const order = compareVersions(publishedEdition(each)?.version ?? "", newest);
    return order !== null && order >= 0;
  });
  return isPublished ? null : found;
}

function isAbove(version: string, than: string): boolean {
  return (compareVersions(version, than) ?? 0) > 0;
}
