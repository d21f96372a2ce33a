import path from "node:path";
import { DETECTORS, type DetectorName } from "../drift/detectors/all-detectors.ts";
import { BASIS_NAMES, type BasisName, basisOf, USUAL_WINDOW } from "../drift/profiles/basis.ts";
import type { Bounds, BoundsBySignal } from "../drift/profiles/lights.ts";
import type { ProfileRun } from "../drift/profiles/run-profiles.ts";
import { Failure } from "./failure.ts";

/** Options of `modelver drift` that are about time, as the command line gives them; what is undefined was not given. */
export interface ProfileOptions {
  /** True where no basis is named. */
  profiles?: string | true;
  window?: string;
  bounds?: string[];
  profileFile?: string;
  replaceSlots?: true;
  detectors?: string[];
}

/**
 * How slots are to be profiled; null where that was not asked for.
 * @throws {Failure} where an option cannot be meant
 */
export function profileRunOf(options: ProfileOptions): ProfileRun | null {
  const { profiles, profileFile, replaceSlots } = options;
  if (profiles === undefined && profileFile === undefined) {
    if (options.window === undefined && options.bounds === undefined && replaceSlots === undefined) return null;
    throw new Failure("--window, --bounds and --replace-slots go with --profiles.");
  }
  return {
    basis: basisOf(basisNameOf(profiles), windowOf(options)),
    bounds: boundsOf(options.bounds ?? []),
    file: profileFile === undefined ? null : path.resolve(profileFile),
    overlap: replaceSlots ? "replace" : "refuse",
  };
}

/**
 * The detectors that `--detectors` names; null where it names none.
 * @throws {Failure} where there is no such detector
 */
export function detectorsOf({ detectors }: ProfileOptions): DetectorName[] | null {
  if (detectors === undefined) return null;
  const unknown = detectors.filter((name) => !Object.hasOwn(DETECTORS, name));
  if (unknown.length === 0) return detectors as DetectorName[];
  throw new Failure(`there is no detector ${unknown.join(", ")}; known: ${Object.keys(DETECTORS).join(", ")}.`);
}

function basisNameOf(said: ProfileOptions["profiles"]): BasisName {
  const name = BASIS_NAMES.find((each) => each === (typeof said === "string" ? said : "reference"));
  if (name !== undefined) return name;
  throw new Failure(`slots cannot be held against ${said}; known: ${BASIS_NAMES.join(", ")}.`);
}

function windowOf({ window }: ProfileOptions): number {
  if (window === undefined) return USUAL_WINDOW;
  const count = Number(window);
  if (Number.isInteger(count) && count >= 2) return count;
  throw new Failure(`--window is a whole number of slots, 2 or more, not ${window}.`);
}

function boundsOf(given: readonly string[]): BoundsBySignal {
  return Object.fromEntries(
    given.map((text) => {
      const [, signal, numbers] = /^(.+)=([^=]+)$/.exec(text) ?? [];
      const bounds = (numbers ?? "").split(",").map(Number);
      const isSorted = bounds.every((bound, at) => Number.isFinite(bound) && (at === 0 || bound <= bounds[at - 1]!));
      if (signal !== undefined && bounds.length === 4 && isSorted) return [signal, bounds as unknown as Bounds];
      throw new Failure(
        `bounds are written SIGNAL=RED,YELLOW,YELLOW,RED from high to low ("mean=7,4,-4,-7"), not ${text}.`,
      );
    }),
  );
}
