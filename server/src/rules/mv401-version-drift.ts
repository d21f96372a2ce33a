import { comparePlaces } from "../documents/place-order.ts";
import type { ModelReference, PinKind } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import type { RelatedPlace } from "./finding.ts";
import { looksLikeShortCommit } from "./hub-pin.ts";
import type { Context, ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Code that decides which version is the project's; what tests, notebooks and examples load binds nobody. */
const BINDING: ReadonlySet<Context> = new Set(["serving", "pipeline", "other"]);
/** Tests and documentation name versions of their own for reasons of their own. */
const FREE: ReadonlySet<Context> = new Set(["test", "documentation"]);
/** Enough places to show that versions differ. */
const MOST_RELATED = 10;

export const versionDrift: Rule = {
  code: "MV401",
  name: "version-drift",
  summary: "One model is referred to by different versions across the project",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Compares the versions by which the project loads one model: revisions on the Hub, numbers in a registry. It reports a place that " +
      "uses another version than the project's other files do, and a tokenizer, configuration or adapter at another revision than the " +
      "model of the same name beside it. Every such place is reported and names the others.\n\n" +
      "Only written versions are compared, and only with their like: aliases and stages say what a version is for, so `@champion` in one " +
      "file and `@challenger` in another is no drift, and a tag may be the very commit it is compared with. A file that loads two " +
      "versions of the same thing does so to compare them and is left alone. Tests and documentation are not compared; notebooks and " +
      "examples are measured against the project's code, not the other way round. Names that the project publishes are not compared.",
    whyIsThisBad:
      "What was evaluated is not what is served. A tokenizer of another revision than its model fails silently: the model gets numbers for words it has not learned.",
    example: {
      language: "python",
      before:
        '# evaluate.py\nmlflow.pyfunc.load_model("models:/churn/4")\n\n# serve.py\nmlflow.pyfunc.load_model("models:/churn/3")',
      after:
        '# versions.py\nCHURN = "models:/churn/4"\n\n# evaluate.py\nfrom versions import CHURN\n\nmlflow.pyfunc.load_model(CHURN)\n\n' +
        "# serve.py\nfrom versions import CHURN\n\nmlflow.pyfunc.load_model(CHURN)",
    },
    fixes: [],
    fixSafety: "There is no fix: which of the versions is right, only you know.",
    sources: [
      "[transformers: tokenizers belong to their model](https://huggingface.co/docs/transformers/main_classes/tokenizer)",
    ],
  },
  check(reference, project) {
    const version = versionOf(reference);
    const { name, place } = reference;
    if (version === null || name === null || name.includes(HOLE) || reference.isLocal) return [];
    const all = project.referencesTo(reference.ecosystem, name).filter((each) => versionOf(each) !== null);
    const byPath = groupByPath(all);
    if (comparesOnPurpose(reference, byPath.get(place.path) ?? [])) return [];
    const related = all.filter(
      (each) =>
        isMeasure(each, reference, project) &&
        differ(reference, each) &&
        !comparesOnPurpose(each, byPath.get(each.place.path) ?? []),
    );
    if (related.length === 0) return [];
    return [{ message: messageFor(reference, version, related), fixes: [], related: placesOf(related) }];
  },
};

const COMPARED: ReadonlySet<PinKind> = new Set(["number", "commit", "branch-or-tag"]);

function versionOf({ role, pin }: ModelReference): string | null {
  return role === "consume" && COMPARED.has(pin.kind) && pin.text !== null && !pin.text.includes(HOLE)
    ? pin.text
    : null;
}

/** Whether a reference is what another one should agree with. */
function isMeasure(each: ModelReference, reference: ModelReference, project: ProjectFacts): boolean {
  if (kindOfRepository(each) !== kindOfRepository(reference)) return false;
  if (each.place.path === reference.place.path) return each.subject !== reference.subject;
  return BINDING.has(project.contextOf(each.place.path)) && !FREE.has(project.contextOf(reference.place.path));
}

/** A data set and a model of one name are two repositories. */
function kindOfRepository({ subject }: ModelReference): string {
  return subject === "dataset" || subject === "space" ? subject : "model";
}

function differ({ pin: one }: ModelReference, { pin: other }: ModelReference): boolean {
  if (one.text === null || other.text === null || one.text === other.text) return false;
  if (one.kind === other.kind) return !isShortOf(one.text, other.text) && !isShortOf(other.text, one.text);
  const moving = one.kind === "branch-or-tag" ? one.text : other.text;
  const fixed = one.kind === "branch-or-tag" ? other : one;
  if (fixed.kind !== "commit") return false;
  return looksLikeShortCommit(moving) ? !isShortOf(moving, fixed.text ?? "") : isDefaultBranch(moving);
}

function isShortOf(short: string, full: string): boolean {
  return looksLikeShortCommit(short) && full.toLowerCase().startsWith(short.toLowerCase());
}

function isDefaultBranch(revision: string): boolean {
  return /^(main|master|HEAD)$/.test(revision);
}

/** Whether a file loads the same thing at several versions: it compares them, and no one of them is the file's. */
function comparesOnPurpose(reference: ModelReference, inFile: readonly ModelReference[]): boolean {
  return inFile.some((each) => each.subject === reference.subject && differ(each, reference));
}

function groupByPath(references: readonly ModelReference[]): Map<string, ModelReference[]> {
  const groups = new Map<string, ModelReference[]>();
  for (const reference of references) {
    const group = groups.get(reference.place.path);
    if (group === undefined) groups.set(reference.place.path, [reference]);
    else group.push(reference);
  }
  return groups;
}

function messageFor(
  { name, place, subject }: ModelReference,
  version: string,
  others: readonly ModelReference[],
): string {
  const [first] = others;
  const where =
    first?.place.path === place.path ? `the ${first?.subject ?? "model"} beside it` : `\`${first?.place.path}\``;
  const thing = first?.place.path === place.path ? `The ${subject} of \`${name}\`` : `\`${name}\``;
  const more = new Set(others.map(({ pin }) => pin.text)).size > 1 ? ", among others" : "";
  return `${thing} is at version ${shown(version)} here and at ${shown(first?.pin.text ?? "")} in ${where}${more}: use one.`;
}

function shown(version: string): string {
  return `\`${/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version}\``;
}

function placesOf(references: readonly ModelReference[]): RelatedPlace[] {
  return references
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .slice(0, MOST_RELATED)
    .map(({ place, pin, subject }) => ({
      place,
      message: `the ${subject} is at version ${shown(pin.text ?? "")} here`,
    }));
}
