/** How many suggestions help; more would be a list to search through. */
const MOST = 3;

/** The known words that differ from a word in the fewest letters, nearest first, at most three; case is ignored. */
export function nearest(word: string, known: readonly string[]): string[] {
  const distances = known.map((each) => ({ each, distance: editDistance(word.toUpperCase(), each.toUpperCase()) }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return distances
    .filter(({ distance }) => distance === least)
    .slice(0, MOST)
    .map(({ each }) => each);
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
