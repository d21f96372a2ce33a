import type { TextEdit } from "../../documents/place.ts";
import { comparePositions, isSameEdit } from "../../documents/place-order.ts";
import type { Finding, Fix } from "../../rules/finding.ts";

/** Fixes that can be applied at one go: they do not touch each other. */
export interface FixSelection {
  /** No two of them overlap. */
  edits: TextEdit[];
  /** The findings they mend. */
  findings: Finding[];
}

/**
 * As many fixes as fit together, in the order of the findings, one for each finding; a fix goes in whole or not at all.
 * Fixes that need input are never taken, unsafe ones only where allowed.
 */
export function selectFixes(findings: readonly Finding[], allowUnsafe: boolean): FixSelection {
  const selection: FixSelection = { edits: [], findings: [] };
  const taken = new Map<string, TextEdit[]>();
  for (const finding of findings) {
    const fix = applicableFix(finding, allowUnsafe);
    if (fix === null) continue;
    const fresh = fix.edits.filter((edit) => !editsNear(taken, edit).some((other) => isSameEdit(edit, other)));
    if (fresh.some((edit) => editsNear(taken, edit).some((other) => overlap(edit, other)))) continue;
    for (const edit of fresh) editsNear(taken, edit).push(edit);
    selection.edits.push(...fresh);
    selection.findings.push(finding);
  }
  return selection;
}

function applicableFix({ fixes }: Finding, allowUnsafe: boolean): Fix | null {
  const complete = fixes.filter((fix) => fix.needsInput !== true && fix.edits.length > 0);
  return complete.find((fix) => fix.safe) ?? (allowUnsafe ? complete[0] : undefined) ?? null;
}

/** The edits taken so far in the text that an edit changes: a file or a notebook's cell. */
function editsNear(taken: Map<string, TextEdit[]>, { path, cell }: TextEdit): TextEdit[] {
  const key = `${path}\n${cell ?? ""}`;
  const edits = taken.get(key) ?? [];
  taken.set(key, edits);
  return edits;
}

/** Two insertions at one point overlap too: which of them comes first would be left to chance. */
function overlap(one: TextEdit, other: TextEdit): boolean {
  const shareText =
    comparePositions(one.range.start, other.range.end) < 0 && comparePositions(other.range.start, one.range.end) < 0;
  return shareText || comparePositions(one.range.start, other.range.start) === 0;
}
