import path from "node:path";
import type { LocalMaterial } from "../../materials/uses.ts";
import { isFile } from "../../materials/uses.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { HOLE } from "../../references/written.ts";
import { contentDigest } from "../../registries/model-files/content-digest.ts";
import { readLicences } from "../../registries/model-files/model-card.ts";
import { readModelParameters } from "../../registries/model-files/model-parameters.ts";
import { isWeightFile } from "../../registries/model-files/weight-files.ts";
import { foldersUp } from "../folders-up.ts";
import type { ProjectFiles } from "./project-files.ts";

/** How a long reading is followed, and ended. */
export interface Following {
  signal: AbortSignal;
  /** Told how many bytes of all that are to be read have been. */
  progress(done: number, total: number): void;
}

/** A path of the project that code loads, and its weights. */
interface Found {
  path: string;
  weights: string[];
}

/**
 * The weights that references to files and folders of a project load, with their digests. Every file is read once.
 * @throws the signal's reason where it is aborted
 */
export async function readLocalMaterials(
  references: readonly ModelReference[],
  files: ProjectFiles,
  following: Following,
): Promise<ReadonlyMap<ModelReference, LocalMaterial>> {
  const found = new Map<ModelReference, Found>();
  const byPath = new Map<string, Found | null>();
  for (const reference of references) {
    const weights = await weightsOf(reference, files, byPath);
    if (weights !== null) found.set(reference, weights);
  }
  const digests = await digestsOf(
    [...found.values()].flatMap(({ weights }) => weights),
    files,
    following,
  );
  const materials = new Map<ModelReference, LocalMaterial>();
  for (const [reference, { path: own, weights }] of found) {
    const read = weights
      .flatMap((file) => digests.get(file) ?? [])
      .map((sha256, at) => ({ path: weights[at]!, sha256 }));
    if (read.length < weights.length) continue;
    materials.set(reference, { path: own, files: read, ...(await saidOf(own, weights, files)) });
  }
  return materials;
}

/** The nearest file or folder that the code can mean, seen from its own folder up to the root. */
async function weightsOf(
  reference: ModelReference,
  files: ProjectFiles,
  byPath: Map<string, Found | null>,
): Promise<Found | null> {
  const text = (reference.value?.text ?? reference.name ?? "").replaceAll("\\", "/");
  if (text === "" || /^[~/]|^\w+:/.test(text) || text.includes(HOLE)) return null;
  for (const folder of foldersUp(reference.place.path)) {
    const candidate = path.posix.join(folder, text).replace(/\/$/, "");
    if (candidate === "." || candidate.startsWith("..")) continue;
    if (!byPath.has(candidate)) byPath.set(candidate, await weightsAt(candidate, isFile(reference), files));
    const found = byPath.get(candidate) ?? null;
    if (found !== null) return found;
  }
  return null;
}

async function weightsAt(candidate: string, takesAnyFile: boolean, files: ProjectFiles): Promise<Found | null> {
  const below = await files.below(candidate);
  const isFile = below.length === 1 && below[0] === candidate;
  const weights = below.filter((file) => isWeightFile(file) || (isFile && takesAnyFile));
  return weights.length === 0 ? null : { path: candidate, weights };
}

async function digestsOf(
  wanted: readonly string[],
  files: ProjectFiles,
  { signal, progress }: Following,
): Promise<ReadonlyMap<string, string>> {
  const sizes = new Map<string, number>();
  for (const file of new Set(wanted)) sizes.set(file, (await files.size(file).catch(() => null)) ?? 0);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const digests = new Map<string, string>();
  let done = 0;
  for (const file of sizes.keys()) {
    const digest = await contentDigest(files.bytes(file, signal), (bytes) => {
      done += bytes;
      progress(Math.min(done, total), total);
    }).catch(() => null);
    signal.throwIfAborted();
    if (digest !== null) digests.set(file, digest);
  }
  return digests;
}

/** What card and configuration in the model's own folder say. */
async function saidOf(
  own: string,
  weights: readonly string[],
  files: ProjectFiles,
): Promise<Pick<LocalMaterial, "licences" | "parameters">> {
  const folder = weights.length === 1 && weights[0] === own ? path.posix.dirname(own) : own;
  const textOf = async (name: string) => (await files.text(path.posix.join(folder, name))) ?? "";
  const card = await textOf("README.md");
  const parameters = readModelParameters(card, await textOf("config.json"));
  return { licences: readLicences(card), ...(parameters === null ? {} : { parameters }) };
}
