/** A version text taken apart. Digits keep their leading zeros. */
export interface VersionText {
  /** `v`, `V`, `ver`, `Version`, `rev` …; empty where the number stands alone. */
  marker: string;
  /** Number parts, left to right. */
  numbers: string[];
  /** What stands between marker and numbers and between the numbers: `["", "."]` for `v1.0`, `["_"]` for `ver_2`. */
  separators: string[];
  /** A pre-release or build that follows the numbers, with its separator: `-rc1`, `b`, `+cu118`; empty where there is none. */
  suffix: string;
}

/** Words that may stand before the number of a version, in lower case. */
export const VERSION_MARKERS: ReadonlySet<string> = new Set([
  "v",
  "ver",
  "vers",
  "version",
  "rev",
  "revision",
  "release",
  "rel",
]);

const SEPARATORS = "._-p ";

/**
 * Takes a version text such as `v1.2.0`, `V1_0`, `ver2`, `Version-2` or `1.0.0-rc1` apart.
 * Null where the text holds no number or begins with a word that marks no version.
 */
export function readVersionText(text: string): VersionText | null {
  const markerEnd = endOfLetters(text, 0);
  const marker = text.slice(0, markerEnd);
  if (marker !== "" && !VERSION_MARKERS.has(marker.toLowerCase())) return null;
  const numbers: string[] = [];
  const separators: string[] = [];
  let at = markerEnd;
  for (;;) {
    const separator = readSeparator(text, at, numbers.length === 0);
    const from = at + separator.length;
    const to = endOfDigits(text, from);
    if (to === from) break;
    separators.push(separator);
    numbers.push(text.slice(from, to));
    at = to;
  }
  if (numbers.length === 0 || (marker === "" && separators[0] !== "")) return null;
  return { marker, numbers, separators, suffix: text.slice(at) };
}

/** At most one separator before a number; after the marker there may be none, or `p` may not be one. */
function readSeparator(text: string, at: number, isFirst: boolean): string {
  const char = text[at] ?? "";
  if (char === "" || !SEPARATORS.includes(char)) return "";
  return isFirst && char === "p" ? "" : char;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length && isAsciiLetter(text.charCodeAt(at))) at++;
  return at;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (at < text.length && isAsciiDigit(text.charCodeAt(at))) at++;
  return at;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
