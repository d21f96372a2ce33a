/** The beginning of what one call wrote to VS Code's log. */
const ENTRY = /^\d{4}-\d\d-\d\d [\d:.]+ \[(\w+)\]/;

/**
 * The last lines of a log that tell of the extension itself. What editor and server said to each other is left out, for it holds the user's code.
 * @param most how many lines
 */
export function lastLines(log: string, most: number): string[] {
  const kept: string[] = [];
  let isKept = true;
  for (const line of log.split(/\r?\n/)) {
    const level = ENTRY.exec(line)?.[1];
    if (level !== undefined) isKept = level !== "trace" && level !== "debug";
    if (isKept && line.trim() !== "") kept.push(line);
  }
  return kept.slice(-most);
}
