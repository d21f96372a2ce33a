import type { ThemableDecorationRenderOptions } from "vscode";

/** Segments that are drawn alike, in a theme colour of their own: `modelver.segment.` and this name. */
export type SegmentStyle = "owner" | "architecture" | "generation" | "version" | "label" | "purpose" | "build";

/** How segments are drawn, by the kinds that `modelver names` knows; the name's own words stay as they are. */
export const STYLE_OF_KIND: Readonly<Record<string, SegmentStyle>> = {
  owner: "owner",
  architecture: "architecture",
  generation: "generation",
  version: "version",
  date: "version",
  label: "label",
  task: "purpose",
  dataset: "purpose",
  language: "purpose",
  training: "purpose",
  adaptation: "purpose",
  size: "build",
  quantization: "build",
  format: "build",
  configuration: "build",
};

/** Never by colour alone: what tells the styles apart for whoever does not see the colours. */
export const SHAPES: Readonly<Record<SegmentStyle, ThemableDecorationRenderOptions>> = {
  owner: { fontStyle: "italic" },
  architecture: { fontWeight: "bold" },
  generation: { textDecoration: "underline double" },
  version: { fontWeight: "bold", textDecoration: "underline solid" },
  label: { textDecoration: "underline dashed" },
  purpose: { textDecoration: "underline dotted" },
  build: { fontStyle: "italic", textDecoration: "underline dotted" },
};
