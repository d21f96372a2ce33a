import type { DecorationRenderOptions } from "vscode";
import { ThemeColor } from "vscode";

/** Segments that are drawn alike, with the kinds they are of. */
export interface SegmentStyle {
  kinds: readonly string[];
  options: DecorationRenderOptions;
}

/** In colours of the theme, and never by colour alone: weight, slant and underline differ too. */
export const SEGMENT_STYLES: readonly SegmentStyle[] = [
  {
    kinds: ["version", "date", "label"],
    options: { color: new ThemeColor("modelver.segment.version"), fontWeight: "bold", textDecoration: "underline" },
  },
  {
    kinds: ["architecture", "generation"],
    options: { color: new ThemeColor("modelver.segment.family"), fontStyle: "italic" },
  },
  {
    kinds: ["size", "quantization", "format", "configuration"],
    options: { color: new ThemeColor("modelver.segment.build"), textDecoration: "underline dotted" },
  },
  {
    kinds: ["dataset", "language", "task", "training", "adaptation"],
    options: { color: new ThemeColor("modelver.segment.purpose"), textDecoration: "underline dashed" },
  },
  { kinds: ["owner"], options: { color: new ThemeColor("modelver.segment.owner") } },
];
