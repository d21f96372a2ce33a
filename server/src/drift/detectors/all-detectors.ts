import { Adwin } from "./adwin.ts";
import { Ddm } from "./ddm.ts";
import type { Detector } from "./detector.ts";
import { Eddm } from "./eddm.ts";
import { Kswin } from "./kswin.ts";
import { PageHinkley } from "./page-hinkley.ts";

/** A detector as it is chosen by name. */
export interface DetectorKind {
  /** Whether it reads only errors, 0 (right) or 1 (wrong). */
  ofErrors: boolean;
  /** A fresh one with the defaults. */
  make(): Detector;
}

/** The detectors by their names in results. */
export const DETECTORS = {
  adwin: { ofErrors: false, make: () => new Adwin() },
  "page-hinkley": { ofErrors: false, make: () => new PageHinkley() },
  kswin: { ofErrors: false, make: () => new Kswin() },
  ddm: { ofErrors: true, make: () => new Ddm() },
  eddm: { ofErrors: true, make: () => new Eddm() },
} as const satisfies Record<string, DetectorKind>;

/** The name of a detector. */
export type DetectorName = keyof typeof DETECTORS;
