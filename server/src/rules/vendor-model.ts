import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import { stageOn, type VendorModel } from "../references/vendor-model.ts";
import { HOLE, replaceWritten } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import type { ProjectFacts } from "./rule.ts";

/** Vendors' and libraries' names as their users know them. */
const VENDORS: Partial<Record<Ecosystem, string>> = {
  openai: "OpenAI",
  anthropic: "Anthropic",
  google: "Google",
  mistral: "Mistral",
  cohere: "Cohere",
  timm: "timm",
};

/** More replacements than these in a row are a loop. */
const LONGEST_CHAIN = 8;

/** What the catalogue knows of the vendor's model that a reference uses; null where it uses none, or none that is known. */
export function usedVendorModel({ ecosystem, role, name }: ModelReference, project: ProjectFacts): VendorModel | null {
  if (role !== "consume" || name === null || name.includes(HOLE)) return null;
  return project.vendorModel(ecosystem, name);
}

/** The vendor of a reference, in words. */
export function vendorOf({ ecosystem }: ModelReference): string {
  return VENDORS[ecosystem] ?? ecosystem;
}

/** What takes the place of a model today: replacements that are themselves on their way out are followed. Null where none is known. */
export function replacementOf(model: VendorModel, ecosystem: Ecosystem, project: ProjectFacts): string | null {
  let next = model.replacement;
  for (let step = 0; next !== null && step < LONGEST_CHAIN; step++) {
    const known: VendorModel | null = project.vendorModel(ecosystem, next);
    if (known === null || stageOn(known, project.today) === "active") return next;
    next = known.replacement;
  }
  return null;
}

/** A fix that asks for another model. */
export function fixAskingFor({ nameWritten }: ModelReference, name: string): Fix[] {
  const edit = nameWritten === null ? null : replaceWritten(nameWritten, name);
  return edit === null ? [] : [{ title: `Ask for ${name}`, safe: false, edits: [edit] }];
}

/** The catalogue's own age, for the end of a message. */
export function asKnownOn({ asOf }: Pick<VendorModel, "asOf">): string {
  return `(as known on ${asOf})`;
}
