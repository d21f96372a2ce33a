import pc from "picocolors";
import type { ModelName, Segment, SegmentKind } from "../names/model-name.ts";
import { SCHEME_WORDS, SEGMENT_WORDS } from "./name-words.ts";
import { visibleText } from "./visible-text.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** Enough for the longest kind of segment. */
const KIND_WIDTH = 14;

/** What a name says as a small table for people; the segments of the name and of the table share their colours. */
export function nameText(name: ModelName, options: { colors: boolean }): string {
  const colors = pc.createColors(options.colors);
  const width = Math.max(0, ...name.segments.map(({ text }) => visibleText(text).length));
  const rows = name.segments.map((segment) => segmentRow(segment, width, colors));
  const scheme = row("scheme", `${name.scheme}${colors.gray(`: ${SCHEME_WORDS[name.scheme]}`)}`, colors);
  const canonical = name.canonical === name.name ? [] : [row("canonical", visibleText(name.canonical), colors)];
  return [paintName(name, colors), ...rows, scheme, ...canonical].map((line) => `${line}\n`).join("");
}

/** The kind, the text in its colour, and what it says where the kind's own word does not. */
function segmentRow(segment: Segment, width: number, colors: Colors): string {
  const { kind, text } = segment;
  const words = SEGMENT_WORDS[kind] === kind ? "" : `  ${SEGMENT_WORDS[kind]}`;
  const padding = " ".repeat(words === "" ? 0 : width - visibleText(text).length);
  return row(kind, paint(segment, colors) + padding + colors.gray(words), colors);
}

function row(label: string, value: string, colors: Colors): string {
  return `  ${colors.gray(label.padEnd(KIND_WIDTH))} ${value}`;
}

function paintName({ name, segments }: ModelName, colors: Colors): string {
  if (name === "") return colors.gray("(empty)");
  let painted = "";
  let at = 0;
  for (const segment of segments) {
    painted += visibleText(name.slice(at, segment.start)) + colors.bold(paint(segment, colors));
    at = segment.end;
  }
  return painted + visibleText(name.slice(at));
}

function paint({ kind, text }: Segment, colors: Colors): string {
  return colorOf(kind, colors)(visibleText(text));
}

function colorOf(kind: SegmentKind, colors: Colors): (text: string) => string {
  switch (kind) {
    case "version":
    case "date":
    case "label":
      return colors.green;
    case "owner":
      return colors.gray;
    case "architecture":
    case "generation":
      return colors.cyan;
    case "size":
    case "quantization":
    case "format":
    case "configuration":
      return colors.magenta;
    case "dataset":
    case "language":
    case "task":
    case "training":
    case "adaptation":
      return colors.yellow;
    case "identifier":
      return String;
  }
}
