import { createHash } from "node:crypto";
import { modelPage } from "../references/model-pages.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { repositoryKind } from "../references/same-model.ts";
import { type AskedPin, askedVersion, pinKey } from "./asked-version.ts";
import { hubName } from "./hub-name.ts";
import type { Bill, Material, MaterialFile, MaterialPlace, Retirement } from "./material.ts";
import { modelKey } from "./model-key.ts";
import { packageUrl } from "./package-url.ts";
import { type Resolution, type ResolutionFacts, resolve } from "./resolution.ts";
import { supplierOf } from "./supplier.ts";
import { type LocalMaterial, type Use, type UseFacts, usesOf } from "./uses.ts";

/** What is known of the files of a repository. */
export type RepositoryContents = Pick<Material, "files" | "licences" | "parameters">;

/** What is known of a model beyond its name and version. */
export interface MaterialFacts extends ResolutionFacts, UseFacts {
  /** What a repository of the Hub holds at a commit. */
  repositoryFiles(reference: ModelReference, resolution: Resolution): RepositoryContents;
  /** Address of the MLflow server that holds a model; null where none that is known does. */
  registryAddress(name: string): string | null;
  /** Whether a file is part of what runs: no test, example or documentation. */
  isInProduct(path: string): boolean;
}

/**
 * What references use, a line for each model and version: models, then data sets, by ecosystem, name and version.
 * @param references in the order of the code
 */
export function billOf(project: string, references: readonly ModelReference[], facts: MaterialFacts): Bill {
  const { uses, leftOut } = usesOf(references, facts);
  const groups = new Map<string, ResolvedUse[]>();
  for (const use of uses) {
    const resolution = use.local === null ? resolve(use.reference, facts) : ofFiles(use.local.files);
    const key = keyOf(use, resolution);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ use, resolution });
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return { project, materials: sorted.map(([, group]) => materialOf(group, facts)), leftOut };
}

function keyOf({ reference, name }: Use, { version }: Resolution): string {
  return `${modelKey({ kind: kindOf(reference), ecosystem: reference.ecosystem, name })}\n${version ?? ""}`;
}

/** A use with the version that it leads to. */
interface ResolvedUse {
  use: Use;
  resolution: Resolution;
}

/** @param group uses of the same model and version, or of the same model whose versions are not known */
function materialOf(group: readonly ResolvedUse[], facts: MaterialFacts): Material {
  const uses = group.map(({ use }) => use);
  const { reference, name, local } = uses[0]!;
  const resolution = resolutionOf(group);
  const kind = kindOf(reference);
  const { ecosystem } = reference;
  const places = group.map(placeOf);
  const registry = ecosystem === "mlflow" ? facts.registryAddress(name) : null;
  const parts = { ecosystem, kind, name, version: resolution.version, registry };
  const isNamed = local === null && (ecosystem !== "huggingface" || hubName(reference) !== null);
  return {
    ...{ kind, ecosystem, name, resolution },
    pins: local === null ? distinctPins(places) : [],
    isInProduct: uses.some((use) => facts.isInProduct(use.reference.place.path)),
    supplier: isNamed ? supplierOf(reference, name) : null,
    packageUrl: isNamed ? packageUrl(parts) : null,
    page: isNamed ? (modelPage({ ...reference, name }, registry)?.url ?? null) : null,
    retirement: local === null ? retirementOf(reference, facts) : null,
    ...(local === null ? facts.repositoryFiles(reference, resolution) : contentsOf(local)),
    places,
  };
}

function contentsOf({ files, licences, parameters }: LocalMaterial): RepositoryContents {
  return parameters === undefined ? { files, licences } : { files, licences, parameters };
}

function kindOf({ subject }: ModelReference): Material["kind"] {
  return repositoryKind(subject) === "dataset" ? "dataset" : "model";
}

/** The digest of one file, or of the digests of all. */
function ofFiles(files: readonly MaterialFile[]): Resolution {
  const [first, second] = files;
  const all = () => files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
  const digest = second === undefined ? first?.sha256 : createHash("sha256").update(all()).digest("hex");
  return { version: `sha256:${digest}`, source: "file" };
}

function distinctPins(places: readonly MaterialPlace[]): AskedPin[] {
  return [...new Map(places.map(({ asked }) => [pinKey(asked), asked])).values()];
}

function retirementOf({ ecosystem, name }: ModelReference, facts: MaterialFacts): Retirement | null {
  const vendor = name === null ? null : facts.vendorModel(ecosystem, name);
  return vendor === null || vendor.retired === null
    ? null
    : { retired: vendor.retired, replacement: vendor.replacement };
}

function placeOf({ use, resolution }: ResolvedUse): MaterialPlace {
  const { place, api, pin } = use.reference;
  const { path, cell, range } = place;
  const unresolved = reasonOf(resolution);
  return {
    path,
    ...(cell === undefined ? {} : { cell }),
    line: range.start.line + 1,
    api,
    asked: askedVersion(pin),
    ...(unresolved === null ? {} : { unresolved }),
  };
}

/** Their version, or every reason why one of them has none. */
function resolutionOf(group: readonly ResolvedUse[]): Resolution {
  const { resolution } = group[0]!;
  if (resolution.version !== null) return resolution;
  const reasons = group.flatMap((each) => reasonOf(each.resolution) ?? []);
  return { version: null, reason: [...new Set(reasons)].join("; ") };
}

function reasonOf(resolution: Resolution): string | null {
  return resolution.version === null ? resolution.reason : null;
}
