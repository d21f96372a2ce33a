import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import type { ModelParameters } from "../../references/model-parameters.ts";
import { readLicences } from "../model-files/model-card.ts";
import { readModelParameters } from "../model-files/model-parameters.ts";
import { isWeightFile } from "../model-files/weight-files.ts";

/** What a snapshot in the Hugging Face cache tells without its weights being read. */
export interface SnapshotContents {
  /** As its card writes them. */
  licences: string[];
  /** The weights that were downloaded, by path, relative to the snapshot, with forward slashes. */
  files: { path: string; sha256: string }[];
  /** Null where neither card nor configuration says any. */
  parameters: ModelParameters | null;
}

/** A blob of the cache is named by the SHA-256 of its content where git-lfs keeps it, as it keeps all weights. */
const LARGE_BLOB = /^[0-9a-f]{64}$/;

/** Reads names, links and the card of a snapshot; never throws. @param folder absolute */
export function snapshotContents(folder: string): SnapshotContents {
  const files = namesIn(folder)
    .filter(isWeightFile)
    .flatMap((file) => {
      const blob = linkOf(path.join(folder, file));
      return LARGE_BLOB.test(blob) ? [{ path: file, sha256: blob }] : [];
    });
  const card = textOf(path.join(folder, "README.md"));
  const parameters = readModelParameters(card, textOf(path.join(folder, "config.json")));
  return { licences: readLicences(card), files, parameters };
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.map((name) => name.split(path.sep).join("/")).sort();
  } catch {
    return [];
  }
}

function linkOf(file: string): string {
  try {
    return path.basename(readlinkSync(file));
  } catch {
    return "";
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
