import path from "node:path";
import { languageOf } from "../../server/src/documents/language.ts";
import type { Place, Range } from "../../server/src/documents/place.ts";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { walkFiles } from "../../server/src/workspace/file-walk.ts";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { type Label, type NameLabel, readLabels, readNameLabels } from "./labels.ts";

/** Where labels and findings disagree, and how often they agree, rule by rule. */
export interface Comparison {
  /** Labelled places at which something must be found, and at which nothing must be. */
  mustFind: number;
  mustNot: number;
  rules: Map<string, { right: number; wrong: number; missed: number }>;
  /** How many places of each ecosystem and of each language are labelled. */
  ecosystems: Map<string, Places>;
  languages: Map<string, Places>;
  /** `path:line code: wrong | missed`, one-based lines. */
  disagreements: string[];
  /** The models that lines name, where labels say them: in models, not in findings. */
  names: { right: number; wrong: number; missed: number };
}

/** Labelled places of one kind. */
export interface Places {
  mustFind: number;
  mustNot: number;
}

/** Checks a folder of labelled files under `--profile strict` and holds the findings against the labels. */
export async function compareWithLabels(root: string): Promise<Comparison> {
  const project = await Project.open(root, {
    parsers: await testParsers(),
    profile: "strict",
    today: () => "2026-11-26",
  });
  await project.load([]);
  const { files } = await walkFiles(root, [], () => []);
  const comparison: Comparison = {
    mustFind: 0,
    mustNot: 0,
    rules: new Map(),
    ecosystems: new Map(),
    languages: new Map(),
    disagreements: [],
    names: { right: 0, wrong: 0, missed: 0 },
  };
  const found = countFindings(project.allFindings());
  for (const file of files) {
    for (const label of readLabels(root, file)) {
      const key = lineKey(label.path, label.cell, label.line);
      const here = found.get(key) ?? new Map<string, number>();
      found.delete(key);
      countPlaces(comparison, label, ecosystemAt(project.findings(file), project.references(file), label));
      compareLine(comparison, key, label.wanted, here);
    }
    compareNames(comparison, readNameLabels(root, file), project.references(file));
  }
  for (const [key, here] of found) compareLine(comparison, key, new Map(), here);
  project.dispose();
  comparison.disagreements.sort();
  return comparison;
}

function countPlaces(comparison: Comparison, { path: file, wanted }: Label, ecosystem: string): void {
  const mustFind = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const mustNot = mustFind === 0 ? 1 : 0;
  comparison.mustFind += mustFind;
  comparison.mustNot += mustNot;
  addTo(comparison.ecosystems, ecosystem, { mustFind, mustNot });
  addTo(comparison.languages, languageOf(file) ?? "not read", { mustFind, mustNot });
}

function addTo(places: Map<string, Places>, kind: string, { mustFind, mustNot }: Places): void {
  const before = places.get(kind) ?? { mustFind: 0, mustNot: 0 };
  places.set(kind, { mustFind: before.mustFind + mustFind, mustNot: before.mustNot + mustNot });
}

/** Whose model is found on a labelled line, or named there; a line that names none is a look-alike of what its file names most. */
function ecosystemAt(
  findings: readonly Finding[],
  references: readonly ModelReference[],
  { cell, line }: Label,
): string {
  const isHere = ({ place }: { place: Place }) => (place.cell ?? null) === cell && isOn(place.range, line);
  const reference = findings.find(isHere)?.reference ?? references.find(isHere);
  return reference?.ecosystem ?? mostNamed(references);
}

function isOn({ start, end }: Range, line: number): boolean {
  return start.line <= line && line <= end.line;
}

function mostNamed(references: readonly ModelReference[]): string {
  const counts = new Map<string, number>();
  for (const { ecosystem } of references) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "none";
}

function countFindings(findings: readonly Finding[]): Map<string, Map<string, number>> {
  const lines = new Map<string, Map<string, number>>();
  for (const { code, place } of findings) {
    const key = lineKey(place.path, place.cell ?? null, place.range.start.line);
    const codes = lines.get(key) ?? new Map<string, number>();
    lines.set(key, codes.set(code, (codes.get(code) ?? 0) + 1));
  }
  return lines;
}

function lineKey(file: string, cell: number | null, line: number): string {
  return `${file}${cell === null ? "" : `:cell ${cell}`}:${line + 1}`;
}

/** Holds what lines are said to name against the references that begin there; a file that labels none is not compared. */
function compareNames(
  comparison: Comparison,
  labels: readonly NameLabel[],
  references: readonly ModelReference[],
): void {
  const [first] = labels;
  if (first === undefined) return;
  const namedOn = (line: number) =>
    references
      .filter(({ place }) => place.range.start.line === line)
      .map(({ ecosystem, name, value }) => `${ecosystem}:${name ?? value?.text ?? "?"}`);
  const lines = new Map(labels.map((label) => [label.line, label.named]));
  for (const { place } of references) if (!lines.has(place.range.start.line)) lines.set(place.range.start.line, []);
  for (const [line, named] of lines) {
    const found = namedOn(line);
    const right = named.filter((each) => found.includes(each));
    const missed = named.filter((each) => !found.includes(each));
    const wrong = found.filter((each) => !named.includes(each));
    const key = lineKey(first.path, null, line);
    comparison.names.right += right.length;
    comparison.names.missed += missed.length;
    comparison.names.wrong += wrong.length;
    comparison.disagreements.push(...missed.map((each) => `${key} ${each}: not seen`));
    comparison.disagreements.push(...wrong.map((each) => `${key} ${each}: named by nobody`));
    for (const each of named) countName(comparison, first.path, each.slice(0, each.indexOf(":")), 1);
    if (named.length === 0) countName(comparison, first.path, mostNamed(references), 0);
  }
}

function countName(comparison: Comparison, file: string, ecosystem: string, mustFind: number): void {
  const places = { mustFind, mustNot: 1 - mustFind };
  addTo(comparison.ecosystems, ecosystem, places);
  addTo(comparison.languages, languageOf(file) ?? "not read", places);
}

function compareLine(
  comparison: Comparison,
  key: string,
  wanted: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): void {
  for (const code of new Set([...wanted.keys(), ...found.keys()])) {
    const want = wanted.get(code) ?? 0;
    const have = found.get(code) ?? 0;
    const rule = comparison.rules.get(code) ?? { right: 0, wrong: 0, missed: 0 };
    rule.right += Math.min(want, have);
    rule.wrong += Math.max(have - want, 0);
    rule.missed += Math.max(want - have, 0);
    comparison.rules.set(code, rule);
    if (have > want) comparison.disagreements.push(`${key} ${code}: wrong`);
    if (want > have) comparison.disagreements.push(`${key} ${code}: missed`);
  }
}

/** The folder of labelled files. */
export const labelledFolder = path.join(import.meta.dirname, "labelled");
