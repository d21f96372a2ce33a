import type { Ecosystem } from "../../references/model-reference.ts";
import type { VendorModel } from "../../references/vendor-model.ts";
import { renamedModel } from "./packaged.ts";
import { AS_OF, VENDOR_MODELS } from "./vendor-models.ts";

const byVendor = new Map<string, ReadonlyMap<string, VendorModel>>();

/** What the built-in catalogue knows about a vendor's model; null where it knows nothing. Nothing is asked of anybody. */
export function vendorModel(ecosystem: Ecosystem, name: string): VendorModel | null {
  return modelsOf(ecosystem)?.get(name) ?? renamedModel(ecosystem, name);
}

/** Every model of a vendor that the catalogue knows. */
export function vendorModels(ecosystem: Ecosystem): Iterable<VendorModel> {
  return modelsOf(ecosystem)?.values() ?? [];
}

function modelsOf(ecosystem: Ecosystem): ReadonlyMap<string, VendorModel> | null {
  const known = byVendor.get(ecosystem);
  if (known !== undefined) return known;
  if (!(ecosystem in VENDOR_MODELS)) return null;
  const lines = VENDOR_MODELS[ecosystem as keyof typeof VENDOR_MODELS].trim().split("\n");
  const models = new Map(lines.map(readLine).map((model) => [model.name, model]));
  byVendor.set(ecosystem, models);
  return models;
}

function readLine(line: string): VendorModel {
  const [name = "", released, deprecated, retired, replacement, snapshot] = line.split("|");
  return {
    name,
    released: released || null,
    isDeprecated: Boolean(deprecated),
    deprecated: deprecated === "yes" ? null : deprecated || null,
    retired: retired || null,
    replacement: replacement || null,
    isMoving: Boolean(snapshot),
    snapshot: snapshot === "-" ? null : snapshot || null,
    asOf: AS_OF,
  };
}
