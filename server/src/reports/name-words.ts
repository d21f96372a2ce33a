import type { SegmentKind, VersionScheme } from "../names/model-name.ts";

/** How a version is written, in words: the same in the editor and on the terminal. */
export const SCHEME_WORDS = {
  semver: "semantic version (MAJOR.MINOR.PATCH)",
  "partial-semver": "version with one or two parts",
  calver: "calendar version",
  date: "date",
  integer: "whole number",
  label: "label, which tells no edition from another",
  none: "no version in the name",
} as const satisfies Readonly<Record<VersionScheme, string>>;

/** What a part of a name says, in words. */
export const SEGMENT_WORDS = {
  owner: "who publishes it",
  architecture: "architecture",
  generation: "generation of the family",
  size: "size",
  version: "version of this model",
  date: "date of this model",
  label: "label",
  dataset: "data it was trained on",
  language: "language",
  task: "task",
  training: "kind of training",
  adaptation: "kind of adaptation",
  quantization: "quantization",
  format: "file format",
  configuration: "setting",
  identifier: "its own name",
} as const satisfies Readonly<Record<SegmentKind, string>>;
