/** What changed from one published version of a model to the next, and whether its number tells: a plain value. */
export interface PublishedChange {
  /** The versions, as they are written: `v1.2.0`. */
  before: string;
  after: string;
  /** How far the number moved, and how far the changes ask for. */
  moved: "patch" | "minor" | "major";
  asked: "none" | "patch" | "minor" | "major";
  /** What would have told: `v2.0.0`; null where that cannot be said. */
  fitting: string | null;
  /** What asks for most, in words. */
  reason: string;
  /** The number that the registry gives the version; null where it counts by names. */
  number: number | null;
}
