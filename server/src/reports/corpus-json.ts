import type { CorpusResult } from "../corpus/corpus-result.ts";

/** So many entries of a list are written at once. */
const AT_ONCE = 1000;

/**
 * A corpus as JSON text, piece by piece, with a final line break: a large one is longer than a string can be. Each entry of a list
 * stands on a line of its own.
 */
export function* corpusJson(result: CorpusResult): Generator<string> {
  const { version, method, names, versioned, share, tasks, tokens, families, groups, schemes, ...rest } = result;
  const ordered = { version, method, names, versioned, share, tasks, tokens, families, groups, schemes, ...rest };
  let separator = "{";
  for (const [key, value] of Object.entries(ordered)) {
    yield `${separator}\n${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listJson(value);
    else yield JSON.stringify(value);
    separator = ",";
  }
  yield "\n}\n";
}

function* listJson(list: readonly unknown[]): Generator<string> {
  if (list.length === 0 || typeof list[0] !== "object") {
    yield JSON.stringify(list);
    return;
  }
  for (let at = 0; at < list.length; at += AT_ONCE) {
    const entries = list.slice(at, at + AT_ONCE).map((entry) => JSON.stringify(entry));
    yield `${at === 0 ? "[\n" : ",\n"}${entries.join(",\n")}`;
  }
  yield "\n]";
}
