import { applyEdits } from "../documents/edits.ts";
import type { ProjectShape } from "./scaffold.ts";
import { scaffolds } from "./scaffolds/all-scaffolds.ts";
import { byHand } from "./scaffolds/by-hand.ts";

/** A file as scaffolds would leave it. */
export interface PlannedFile {
  /** Relative to the root. */
  path: string;
  /** Null where it does not exist yet. */
  before: string | null;
  after: string;
}

/** What scaffolds would do to a project; nothing is written yet. */
export interface ScaffoldPlan {
  /** In path order. */
  files: PlannedFile[];
  /** What nobody but a person can do, as sentences. */
  byHand: string[];
}

/**
 * Applies the scaffolds of practices one after the other, in memory, each to the texts that those before it left.
 * @param codes of practices; those without a scaffold are passed over
 */
export function planScaffolds(shape: ProjectShape, codes: ReadonlySet<string>): ScaffoldPlan {
  const texts = new Map<string, string>();
  let now = shape;
  for (const [code, scaffold] of scaffolds) {
    if (!codes.has(code)) continue;
    const edits = scaffold(now);
    for (const path of new Set(edits.map((edit) => edit.path))) {
      const ofFile = edits.filter((edit) => edit.path === path);
      texts.set(path, applyEdits(now.textOf(path) ?? "", ofFile));
    }
    now = withTexts(shape, texts);
  }
  const files = [...texts].map(([path, after]) => ({ path, before: shape.textOf(path), after }));
  const sorted = files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files: sorted, byHand: byHand(shape, now, codes) };
}

/** A shape with some files as they would be. */
function withTexts(shape: ProjectShape, texts: ReadonlyMap<string, string>): ProjectShape {
  const changed = new Map(texts);
  return {
    ...shape,
    files: new Set([...shape.files, ...changed.keys()]),
    textOf: (path) => changed.get(path) ?? shape.textOf(path),
  };
}
