import type { Ecosystem } from "../../references/model-reference.ts";
import type { PackagedModel } from "../../references/packaged-model.ts";
import type { VendorModel } from "../../references/vendor-model.ts";
import { PACKAGED_AS_OF, PACKAGED_MODELS } from "./packaged-models.ts";

interface Table {
  models: ReadonlyMap<string, PackagedModel>;
  /** Old names, as models that are on their way out. */
  renamed: ReadonlyMap<string, VendorModel>;
}

const tables = new Map<string, Table>();

/** What the built-in catalogue knows about a model that a library loads by name; null where it knows nothing. */
export function packagedModel(ecosystem: Ecosystem, name: string): PackagedModel | null {
  return tableOf(ecosystem)?.models.get(plainName(ecosystem, name)) ?? null;
}

/** An old name that goes on under another one; null where it is none. */
export function renamedModel(ecosystem: Ecosystem, name: string): VendorModel | null {
  return tableOf(ecosystem)?.renamed.get(name) ?? null;
}

/** Every model of an ecosystem that the catalogue knows. */
export function packagedModels(ecosystem: Ecosystem): Iterable<PackagedModel> {
  return tableOf(ecosystem)?.models.values() ?? [];
}

/** Python's packages bear hyphens where modules bear underscores. */
function plainName(ecosystem: Ecosystem, name: string): string {
  return ecosystem === "spacy" ? name.replaceAll("-", "_") : name;
}

/** Read when it is first asked for: most projects ask for none. */
function tableOf(ecosystem: Ecosystem): Table | null {
  const known = tables.get(ecosystem);
  if (known !== undefined) return known;
  if (!Object.hasOwn(PACKAGED_MODELS, ecosystem)) return null;
  const table = readTable(PACKAGED_MODELS[ecosystem as keyof typeof PACKAGED_MODELS]);
  tables.set(ecosystem, table);
  return table;
}

function readTable(text: string): Table {
  const models = new Map<string, PackagedModel>();
  const renamed = new Map<string, VendorModel>();
  for (const line of text.trim().split("\n")) {
    const [name = "", versions = "", other] = line.split("|");
    if (other !== undefined) renamed.set(name, oldName(name, other === "-" ? null : other));
    else models.set(name, { name, versions: versions === "" ? [] : versions.split(" "), asOf: PACKAGED_AS_OF });
  }
  return { models, renamed };
}

function oldName(name: string, replacement: string | null): VendorModel {
  return {
    name,
    released: null,
    isDeprecated: true,
    deprecated: null,
    retired: null,
    replacement,
    isMoving: false,
    snapshot: null,
    asOf: PACKAGED_AS_OF,
  };
}
