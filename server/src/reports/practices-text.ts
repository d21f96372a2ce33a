import pc from "picocolors";
import stringWidth from "string-width";
import type { PracticeResult } from "../practices/check-practices.ts";
import type { Evidence, PartVerdict } from "../practices/practice.ts";
import { countByState, type PracticesResult } from "./practices.ts";
import { counted, inWords } from "./summary.ts";
import { visibleText } from "./visible-text.ts";

/** How to write a checklist. */
export interface PracticesTextOptions {
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  /** What is missing only. */
  quiet: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

/** Marks tell states without colour too. */
const MARKS: Record<PracticeResult["state"], string> = {
  there: "✓",
  partial: "~",
  missing: "✗",
  "set-aside": "-",
  "does-not-apply": "-",
};

/** So many places are shown of one part. */
const PLACES_SHOWN = 3;

/** The checklist for people: each practice with its mark, its parts with what was found where, and what is missing. */
export function practicesText({ check, practices }: PracticesResult, options: PracticesTextOptions): string {
  const colors = pc.createColors(options.colors);
  const shown = options.quiet ? practices.filter(({ state }) => state === "missing" || state === "partial") : practices;
  const blocks = shown.map((each) => practiceLines(each, options, colors).join("\n"));
  const notes = check.summary.notes.map((note) => colors.yellow(visibleText(note)));
  const closing = options.quiet ? [] : [summary(practices), ...notes];
  return [...blocks, ...(closing.length === 0 ? [] : ["", ...closing])].map((line) => `${line}\n`).join("");
}

function practiceLines(
  { practice, state, parts, reason }: PracticeResult,
  options: PracticesTextOptions,
  colors: Colors,
): string[] {
  const head = `${painted(state, MARKS[state], colors)} ${colors.bold(practice.code)} ${practice.name}`;
  if (state === "set-aside") return filled(`${head}: set aside: ${visibleText(reason ?? "")}`, "    ", options.width);
  const [first] = parts;
  if (state === "does-not-apply" && first !== undefined && parts.every(({ message }) => message === first.message)) {
    return filled(`${head}: does not apply: ${first.message}`, "    ", options.width).map(colors.gray);
  }
  const wanted = options.quiet ? parts.filter((part) => part.state === "missing") : parts;
  return [head, ...wanted.flatMap((part) => partLines(part, options.width, colors))];
}

function partLines(part: PartVerdict, width: number, colors: Colors): string[] {
  const { name, state, message } = part;
  const text = state === "does-not-apply" ? `does not apply: ${message}` : message;
  const where = placesOf(part);
  const line = `    ${painted(state, MARKS[state], colors)} ${name}: ${visibleText(text)}${where === "" ? "" : ` (${where})`}`;
  const lines = filled(line, "        ", width);
  return state === "does-not-apply" ? lines.map(colors.gray) : lines;
}

/** Where it was found, or where a missing part belongs. */
function placesOf({ state, evidence, file }: PartVerdict): string {
  if (evidence.length === 0) return state === "missing" && file !== null ? `in ${visibleText(file)}` : "";
  const places = [...new Set(evidence.map(placeText))].filter((place) => place !== ".");
  const rest = places.length - PLACES_SHOWN;
  return [...places.slice(0, PLACES_SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}

/** `path:line`, one-based, which terminals and editors turn into a link; the path alone where the whole file is meant. */
function placeText({ place: { path, cell, range } }: Evidence): string {
  const { start, end } = range;
  const inFile = cell === undefined ? "" : `:cell ${cell + 1}`;
  const isWhole = start.line === 0 && start.character === 0 && end.line === 0 && end.character === 0;
  return `${visibleText(path)}${inFile}${isWhole ? "" : `:${start.line + 1}`}`;
}

function painted(state: PracticeResult["state"], text: string, colors: Colors): string {
  if (state === "there") return colors.green(text);
  if (state === "missing") return colors.red(text);
  return state === "partial" ? colors.yellow(text) : colors.gray(text);
}

/** Words on lines of at most `width` columns, the following ones indented. */
function filled(text: string, following: string, width: number): string[] {
  const lines: string[] = [];
  const [indentation = ""] = /^\s*/.exec(text) ?? [];
  let line = "";
  for (const word of text.trimStart().split(" ")) {
    const next = line === "" ? `${indentation}${word}` : `${line} ${word}`;
    if (line !== "" && stringWidth(next) > width) {
      lines.push(line);
      line = `${following}${word}`;
    } else line = next;
  }
  return [...lines, line];
}

function summary(practices: readonly PracticeResult[]): string {
  const counts = countByState(practices);
  const parts = [
    `${counts.there} there`,
    ...(counts.partial > 0 ? [`${counts.partial} there in part`] : []),
    ...(counts.missing > 0 ? [`${counts.missing} missing`] : []),
    ...(counts["set-aside"] > 0 ? [`${counts["set-aside"]} set aside`] : []),
    ...(counts["does-not-apply"] > 0 ? [`${counts["does-not-apply"]} not applicable`] : []),
  ];
  const open = counts.partial + counts.missing;
  const fix = open === 0 ? "" : " --fix --diff shows scaffolds for what is missing.";
  return `${counted(practices.length, "practice")}: ${inWords(parts)}.${fix}`;
}
