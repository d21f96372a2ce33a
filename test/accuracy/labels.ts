import { readFileSync } from "node:fs";
import path from "node:path";

/** One labelled line: the findings that must begin on it, by code; none where it must stay silent. */
export interface Label {
  path: string;
  /** The cell of a notebook. */
  cell: number | null;
  /** Zero-based. */
  line: number;
  /** Code -> how many findings. */
  wanted: Map<string, number>;
}

/** One line that says which models it names, `ecosystem:name` each; none where what it holds is no model. */
export interface NameLabel {
  path: string;
  /** Zero-based. */
  line: number;
  named: string[];
}

/** `below`: the label speaks of the next line, which has no room for a comment. */
const LABEL = /(?:#|\/\/|\/\*|<!--) want (below )?((?:nothing|MV\d{3}(?: x\d+)?)(?:, ?MV\d{3}(?: x\d+)?)*)/;

const NAMES = /(?:#|\/\/|\/\*|<!--|,) names (nothing|\w+:[^\s,]+(?:, \w+:[^\s,]+)*)/;

/** What the lines of a file name, where they say it; of a file that says it once, every line without a label names nothing. */
export function readNameLabels(root: string, relativePath: string): NameLabel[] {
  if (relativePath === "README.md" || relativePath.endsWith(".ipynb")) return [];
  const lines = readFileSync(path.join(root, relativePath), "utf8").split(/\r\n|\r|\n/);
  return lines.flatMap((content, line) => {
    const label = NAMES.exec(content)?.[1];
    if (label === undefined) return [];
    return [{ path: relativePath, line, named: label === "nothing" ? [] : label.split(", ") }];
  });
}

/** The labels of a file; a notebook's cells are read one by one. */
export function readLabels(root: string, relativePath: string): Label[] {
  // The page about the labels shows them.
  if (relativePath === "README.md") return [];
  const text = readFileSync(path.join(root, relativePath), "utf8");
  if (!relativePath.endsWith(".ipynb")) return labelsOf(text, relativePath, null);
  const { cells } = JSON.parse(text) as { cells: { source: string | string[] }[] };
  return cells.flatMap(({ source }, cell) => labelsOf([source].flat().join(""), relativePath, cell));
}

function labelsOf(text: string, relativePath: string, cell: number | null): Label[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, line) => {
    const [, below, label] = LABEL.exec(content) ?? [];
    if (label === undefined) return [];
    return [{ path: relativePath, cell, line: below === undefined ? line : line + 1, wanted: readWanted(label) }];
  });
}

function readWanted(label: string): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const [, code, count] of label.matchAll(/(MV\d{3})(?: x(\d+))?/g)) wanted.set(code ?? "", Number(count ?? 1));
  return wanted;
}
