/** What one part of a model name says. `identifier` is whatever has no other kind (`churn`). */
export type SegmentKind =
  | "owner"
  | "architecture"
  | "generation"
  | "size"
  | "version"
  | "date"
  | "label"
  | "dataset"
  | "language"
  | "task"
  | "training"
  | "adaptation"
  | "quantization"
  | "format"
  | "configuration"
  | "identifier";

/** One part of a model name. `start` and `end` are UTF-16 offsets into the name; `end` is exclusive. */
export interface Segment {
  kind: SegmentKind;
  text: string;
  start: number;
  end: number;
}

/** How a version is written: `v1.2.0`, `v1`, `2024.08`, `2024-08-06`, a registry's `3`, `final`, or not at all. */
export type VersionScheme = "semver" | "partial-semver" | "calver" | "date" | "integer" | "label" | "none";

/** The version of a model as it stands in its name; offsets as in {@link Segment}. */
export interface VersionPart {
  text: string;
  start: number;
  end: number;
}

/** A model name, read. Segments stand in order, never overlap, and only separators lie between them. */
export interface ModelName {
  name: string;
  owner: string | null;
  scheme: VersionScheme;
  /** Null where the name says no version. */
  version: VersionPart | null;
  segments: Segment[];
  /** The name with its version in conventional form; the name itself where nothing is to be changed. */
  canonical: string;
}
