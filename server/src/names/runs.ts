/** A longest stretch of characters of one type. Letters beyond ASCII are letters that no dictionary knows. */
export interface Run {
  type: "letters" | "digits" | "mark";
  start: number;
  end: number;
}

/** Cuts a text into runs of letters, digits (0 to 9) and marks (all other ASCII). Every character is in one run. */
export function cutRuns(text: string): Run[] {
  const runs: Run[] = [];
  let last: Run | null = null;
  for (let at = 0; at < text.length; at++) {
    const type = typeOf(text.charCodeAt(at));
    if (last !== null && last.type === type) {
      last.end = at + 1;
      continue;
    }
    last = { type, start: at, end: at + 1 };
    runs.push(last);
  }
  return runs;
}

function typeOf(code: number): Run["type"] {
  if (code >= 48 && code <= 57) return "digits";
  if (code > 0x7f || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return "letters";
  return "mark";
}
