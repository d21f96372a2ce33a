const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\u001B",
  '"': '"',
  "\\": "\\",
};

/** The quote that opens a TOML value: one or three of `"` or `'`, or "" for what is no string. */
export function quoteOfToml(source: string): string {
  return /^(?:"""|'''|"|')/.exec(source)?.[0] ?? "";
}

/** The text of a TOML string (TOML 1.0, "String") from what stands between its quotes; unknown escapes stay as they are. */
export function decodeTomlString(inside: string, quote: string): string {
  const text = quote.length === 3 ? inside.replace(/^\r?\n/, "") : inside;
  if (!quote.startsWith('"')) return text;
  return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[ \t]*\r?\n\s*|(.))/g, (written, short, long, letter) => {
    const code = short ?? long;
    if (code !== undefined) return isCodePoint(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : written;
    return letter === undefined ? "" : (SHORT_ESCAPES[letter] ?? written);
  });
}

function isCodePoint(hexadecimal: string): boolean {
  return Number.parseInt(hexadecimal, 16) <= 0x10ffff;
}
