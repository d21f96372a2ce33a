import { nearest } from "../names/nearest.ts";
import { compareVersions } from "../names/order.ts";
import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import type { PackagedModel } from "../references/packaged-model.ts";
import { HOLE, replaceWritten } from "../references/written.ts";
import type { Fix, Verdict } from "./finding.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { ProjectFacts } from "./rule.ts";
import { asKnownOn } from "./vendor-model.ts";

/** A version of a model that a library loads by name, and what the catalogue knows of the model. */
interface AskedPackage {
  model: PackagedModel;
  version: string;
}

/** TensorFlow 1's own ways to a handle: later versions of one are often for TensorFlow 2. */
const TENSORFLOW_1 = /^tensorflow_hub\.(Module|load_module_spec)$/;

/** Tags that differ in more letters may be newer than the catalogue. */
const MOST_TYPOS = 2;

/** A version or tag that a packaged model does not have; nothing where the catalogue may only be too old to know it. */
export function unknownPackagedVersion(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const asked = askedPackage(reference, project);
  if (asked === null || asked.model.versions.includes(asked.version)) return [];
  const told = UNKNOWN[reference.ecosystem]?.(asked);
  if (told == null) return [];
  const message = `\`${asked.model.name}\` has no ${told.what} \`${asked.version}\`: ${told.has} ${asKnownOn(asked.model)}.`;
  const fixes = told.instead === null ? [] : fixesFor(reference, told.instead);
  return [{ message, fixes, related: pinWrittenElsewhere(reference) }];
}

/** A version of a packaged model where there is a newer one for the same library. */
export function outdatedPackagedVersion(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const asked = TENSORFLOW_1.test(reference.api) ? null : askedPackage(reference, project);
  const newest = asked?.model.versions.includes(asked.version) ? newestLike(asked, reference.ecosystem) : null;
  if (asked === null || newest === null || newest === asked.version) return [];
  const message = `\`${asked.model.name}\` is at version \`${asked.version}\` here, and \`${newest}\` is newer ${asKnownOn(asked.model)}.`;
  return [
    { message, fixes: fixesFor(reference, newest), related: pinWrittenElsewhere(reference), atMost: "information" },
  ];
}

/** The newest version of a model of TensorFlow Hub, where nothing is published any more; null where none is known. */
export function newestHandle({ ecosystem, name, api }: ModelReference, project: ProjectFacts): string | null {
  if (ecosystem !== "tfhub" || name === null || TENSORFLOW_1.test(api)) return null;
  return project.packagedModel(ecosystem, name)?.versions.at(-1) ?? null;
}

interface Unknown {
  what: string;
  /** What there is, in words. */
  has: string;
  instead: string | null;
}

/** What is said of a version that the catalogue does not have; null where nothing is certain. */
const UNKNOWN: Partial<Record<Ecosystem, (asked: AskedPackage) => Unknown | null>> = {
  spacy: unknownRelease,
  tfhub: ({ model: { versions }, version }) => {
    const newest = versions.at(-1) ?? "";
    return Number(version) > Number(newest)
      ? { what: "version", has: `the newest is \`${newest}\``, instead: null }
      : null;
  },
  timm: ({ model: { versions }, version }) => {
    const [tag = ""] = nearest(version, versions, MOST_TYPOS);
    return tag === "" ? null : { what: "tag", has: `\`${tag}\` is one`, instead: tag };
  },
};

/** Releases between two that are known would be known too; what is above all of them may be newer than the catalogue. */
function unknownRelease({ model: { versions }, version }: AskedPackage): Unknown | null {
  const isReleased = (each: string) => /^\d+\.\d+\.\d+$/.test(each);
  const known = versions.filter(isReleased);
  const newest = known.at(-1);
  const oldest = known[0];
  if (!isReleased(version) || newest === undefined || oldest === undefined) return null;
  if (isAbove(version, newest) || isAbove(oldest, version)) return null;
  const alike = known.filter((each) => minorOf(each) === minorOf(version)).at(-1) ?? null;
  return { what: "version", has: `the newest is \`${newest}\``, instead: alike };
}

function newestLike({ model: { versions }, version }: AskedPackage, ecosystem: Ecosystem): string | null {
  if (ecosystem === "tfhub") return versions.at(-1) ?? null;
  if (ecosystem !== "spacy") return null;
  // Another minor release is for another release of spaCy.
  return versions.filter((each) => /^[\d.]+$/.test(each) && minorOf(each) === minorOf(version)).at(-1) ?? null;
}

function askedPackage({ ecosystem, role, name, pin }: ModelReference, project: ProjectFacts): AskedPackage | null {
  if (role !== "consume" || name === null || pin.text === null || `${name}${pin.text}`.includes(HOLE)) return null;
  // timm's tags are a part of the name.
  const [architecture = ""] = name.split(".");
  const model = project.packagedModel(ecosystem, ecosystem === "timm" ? architecture : name);
  return model === null || model.versions.length === 0 ? null : { model, version: pin.text };
}

/** An address that says its version twice would no longer lead anywhere after half a change. */
function fixesFor({ pin, value }: ModelReference, version: string): Fix[] {
  if (pin.written === null || (value?.text.split(pin.text ?? "").length ?? 0) > 2) return [];
  const edit = replaceWritten(pin.written, version);
  return edit === null ? [] : [{ title: `Ask for ${version}`, safe: false, edits: [edit] }];
}

function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function isAbove(version: string, than: string): boolean {
  return (compareVersions(version, than) ?? 0) > 0;
}
