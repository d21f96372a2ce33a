import { comparePlaces } from "../documents/place-order.ts";
import { familyOf, type SchemeKind, schemeKindOf } from "../names/family.ts";
import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import type { RelatedPlace } from "./finding.ts";
import { isVersionCertain, readPublishedName } from "./published-name.ts";
import type { Context, ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Ecosystems in which a name is where a version belongs; registries that count are MV104's matter. */
const NAMED_BY_VERSION: ReadonlySet<Ecosystem> = new Set(["huggingface", "file", "gguf", "onnx", "ollama"]);
/** What tests and documentation publish binds nobody. */
const FREE: ReadonlySet<Context> = new Set(["test", "documentation"]);
/** Enough places to show that schemes differ. */
const MOST_RELATED = 10;

/** One published edition of a family. */
interface Edition {
  reference: ModelReference;
  kind: SchemeKind;
  name: string;
}

export const inconsistentFamily: Rule = {
  code: "MV107",
  name: "inconsistent-family",
  summary: "One family of models is versioned in several schemes across the project",
  severity: severityByContext("warning", { serving: "information", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Compares the names under which the project publishes models of one family, that is names that are the same but for owner, version, quantization and " +
      "file format. Where some are versioned by numbers (`churn-v1.2`), others by dates (`churn-2024-08-06`) or calendar versions (`churn-2024.08`), those " +
      "that do not follow the family's commonest scheme are reported; where two are as common, those that come later.\n\n" +
      "Words (`final`) are MV103's matter, and `v1` beside `v1.2.0` is one scheme. Names of which the version is known only when the program runs, names " +
      "that say nothing (`model_v2.pt`), and those in tests and documentation are not compared.",
    whyIsThisBad:
      "`churn-v3` and `churn-2024-08-06` cannot be put in order: nobody can tell which is newer, and no tool can pick the next version.",
    example: {
      language: "python",
      before:
        'from huggingface_hub import create_repo\n\ncreate_repo("acme/churn-v1.2.0")\ncreate_repo("acme/churn-v1.3.0")\ncreate_repo("acme/churn-2024-08-06")',
      after:
        'from huggingface_hub import create_repo\n\ncreate_repo("acme/churn-v1.2.0")\ncreate_repo("acme/churn-v1.3.0")\ncreate_repo("acme/churn-v1.4.0")',
    },
    fixes: [],
    fixSafety: "There is no fix: which number a date corresponds to, only you know.",
    sources: [],
  },
  check(reference, project) {
    if (FREE.has(project.contextOf(reference.place.path))) return [];
    const family = familyOfReference(reference);
    const editions = family === null ? [] : (familiesOf(project).get(family) ?? []);
    const own = editions.find((edition) => edition.reference === reference);
    const usual = usualKind(editions);
    if (family === null || own === undefined || usual === null || own.kind === usual) return [];
    const others = editions.filter(({ kind }) => kind === usual);
    const example = others[0]?.name ?? "";
    const message = `\`${own.name}\` is versioned by ${own.kind}, other editions of \`${family.split("\n")[1]}\` by ${usual} (\`${example}\`): use one scheme.`;
    return [{ message, fixes: [], related: placesOf(others) }];
  },
};

/** The editions of each family, by the references they were gathered from: many references ask for the same. */
const gathered = new WeakMap<readonly ModelReference[], Map<string, Edition[]>>();

function familiesOf(project: ProjectFacts): Map<string, Edition[]> {
  const references = project.everyReference();
  const known = gathered.get(references);
  if (known !== undefined) return known;
  const families = new Map<string, Edition[]>();
  for (const reference of references) {
    const family = FREE.has(project.contextOf(reference.place.path)) ? null : familyOfReference(reference);
    const name = readPublishedName(reference);
    const kind = name === null ? null : schemeKindOf(name);
    if (family === null || name === null || kind === null) continue;
    const editions = families.get(family);
    if (editions === undefined) families.set(family, [{ reference, kind, name: name.name }]);
    else editions.push({ reference, kind, name: name.name });
  }
  gathered.set(references, families);
  return families;
}

/** Ecosystem and family, a line each; null for names that are not compared. */
function familyOfReference(reference: ModelReference): string | null {
  if (!NAMED_BY_VERSION.has(reference.ecosystem)) return null;
  const name = readPublishedName(reference);
  if (name === null || !isVersionCertain(name) || schemeKindOf(name) === null) return null;
  const family = familyOf(name);
  return family === null ? null : `${reference.ecosystem}\n${family}`;
}

/** The commonest kind; of several the one that comes first. Null where there is only one, or none. */
function usualKind(editions: readonly Edition[]): SchemeKind | null {
  const counts = new Map<SchemeKind, Set<string>>();
  for (const { kind, name } of editions) counts.set(kind, (counts.get(kind) ?? new Set()).add(name));
  if (counts.size < 2) return null;
  const [first] = [...counts].sort(([, one], [, other]) => other.size - one.size);
  return first?.[0] ?? null;
}

function placesOf(editions: readonly Edition[]): RelatedPlace[] {
  return editions
    .map(({ reference, name, kind }) => ({ place: reference.place, message: `\`${name}\` is versioned by ${kind}` }))
    .toSorted((one, other) => comparePlaces(one.place, other.place))
    .slice(0, MOST_RELATED);
}
