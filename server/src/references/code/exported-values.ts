/**
 * What a module gives to those who import a name, found once; null where it has no such name.
 * @param known what was found so far, by path and name
 * @param path of the module
 */
export function exportedOnce<Alternatives>(
  known: Map<string, Alternatives | null>,
  path: string,
  name: string,
  find: () => Alternatives | null,
): Alternatives | null {
  const key = `${path}\n${name}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  // Whoever asks again on the way has come around a circle of imports.
  known.set(key, null);
  const values = find();
  known.set(key, values);
  return values;
}
