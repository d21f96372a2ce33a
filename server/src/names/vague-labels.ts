/** Labels that tell no edition from another: tomorrow's `final` is another model. Lower case. */
export const vagueLabels: ReadonlySet<string> = new Set([
  "final",
  "finalfinal",
  "latest",
  "newest",
  "new",
  "old",
  "best",
  "last",
  "current",
  "copy",
  "tmp",
  "temp",
  "temporary",
  "backup",
  "bak",
  "updated",
  "wip",
]);

/** Whether a version text is a vague label, alone or numbered (`final`, `Final2`, `copy_3`). */
export function isVagueLabel(text: string): boolean {
  return vagueLabels.has(text.toLowerCase().replace(/[-_. ]?\d+$/, ""));
}
