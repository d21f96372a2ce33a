import pc from "picocolors";
import type { ModelName, Segment, SegmentKind } from "../names/model-name.ts";
import { visibleText } from "./visible-text.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** Enough for the longest kind of segment. */
const KIND_WIDTH = 14;

/** What a name says as a small table for people; the segments of the name and of the table share their colours. */
export function nameText(name: ModelName, options: { colors: boolean }): string {
  const colors = pc.createColors(options.colors);
  const rows = name.segments.map((segment) => row(segment.kind, paint(segment, colors), colors));
  const scheme = row("scheme", name.version === null ? "none: the name carries no version" : name.scheme, colors);
  const canonical = name.canonical === name.name ? [] : [row("canonical", visibleText(name.canonical), colors)];
  return [paintName(name, colors), ...rows, scheme, ...canonical].map((line) => `${line}\n`).join("");
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
