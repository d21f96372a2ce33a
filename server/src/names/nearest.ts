/** How many suggestions help; more would be a list to search through. */
const MOST = 3;

/**
 * The known words that differ from a word in the fewest letters, at most three; case is ignored. Of equally near ones,
 * those that begin alike come first.
 * @param most how many letters they may differ in
 */
export function nearest(word: string, known: readonly string[], most = Infinity): string[] {
  const wanted = word.toUpperCase();
  const distances = known.map((each) => ({ each, distance: editDistance(wanted, each.toUpperCase()) }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return distances
    .filter(({ distance }) => distance === least && distance <= most)
    .map(({ each }) => each)
    .sort((one, other) => sharedStart(wanted, other.toUpperCase()) - sharedStart(wanted, one.toUpperCase()))
    .slice(0, MOST);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The number of letters to insert, remove or replace to make one text of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[other.length]!;
}
