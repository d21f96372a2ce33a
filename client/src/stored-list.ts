/**
 * A list that was kept as JSON, in the editor's secret storage for example.
 * @param isWhole whether an entry holds all that it should
 * @returns what of it is whole; nothing where the text is damaged, or nothing was kept
 */
export function readStoredList<Entry>(
  text: string | undefined,
  isWhole: (entry: Partial<Entry> | null) => boolean,
): Entry[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(kept) ? kept.filter(isWhole) : [];
}
