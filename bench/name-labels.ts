import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One labelled part of a name: where it stands in the id, and its code. */
export interface LabelledPart {
  text: string;
  code: string;
  start: number;
  end: number;
}

export interface LabelledName {
  id: string;
  parts: LabelledPart[];
  /** Which half of the data: the grammar was tuned on `tuning` alone. */
  half: "tuning" | "held-out";
}

/** The folder of corpora; null where this machine has none. */
export function corporaFolder(): string | null {
  const folder = process.env.MODELVER_CORPORA ?? join(import.meta.dirname, "..", "..", "shared", "corpora");
  return existsSync(join(folder, "labels", "name-elements.tsv")) ? folder : null;
}

/**
 * The labelled names, each part with its place; parts that do not stand in their id are dropped. Parts set aside get the code
 * `aside`, which no kind is mapped to, unless `isSettingAside` is false.
 */
export function readLabels(
  folder: string,
  isSettingAside = true,
): { names: LabelledName[]; parts: number; setAside: number } {
  const aside = new Set(
    tableRows(join(import.meta.dirname, "names-set-aside.tsv")).map(([id, part]) => `${id}\t${part}`),
  );
  const names: LabelledName[] = [];
  let parts = 0;
  let setAside = 0;
  for (const [id = "", components = ""] of tableRows(join(folder, "labels", "name-elements.tsv"))) {
    const name: LabelledName = { id, parts: [], half: halfOf(id) };
    let from = id.indexOf("/") + 1;
    for (const component of components.split(" ").filter((text) => text !== "")) {
      parts++;
      const text = component.slice(0, component.lastIndexOf(":"));
      const start = id.indexOf(text, from);
      if (start < 0) continue;
      from = start + text.length;
      const isAside = isSettingAside && aside.has(`${id}\t${component}`);
      if (isAside) setAside++;
      name.parts.push({
        text,
        code: isAside ? "aside" : component.slice(component.lastIndexOf(":") + 1),
        start,
        end: from,
      });
    }
    names.push(name);
  }
  return { names, parts, setAside };
}

/** Ids for the measure of speed: the study's 239,091 names in their 42 task files. */
export function readStudyNames(folder: string, tasks: readonly string[]): string[] {
  return tasks.flatMap((task) =>
    readFileSync(join(folder, "study", "tasks", task), "utf8")
      .split(/\r?\n/)
      .filter(Boolean),
  );
}

/** Every id of the newer, larger list. */
export function readAllIds(folder: string): string[] {
  const rows = gunzipSync(readFileSync(join(folder, "all-hf-ids.tsv.gz")))
    .toString("utf8")
    .split("\n");
  return rows
    .slice(1)
    .map((row) => row.slice(0, row.indexOf("\t")))
    .filter(Boolean);
}

function tableRows(path: string): string[][] {
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((row) => row.split("\t"));
}

/** Halves by a hash of the id, so that they stay what they are when lines are added. */
function halfOf(id: string): LabelledName["half"] {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0 ? "tuning" : "held-out";
}
