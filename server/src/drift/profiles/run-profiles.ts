import type { DriftResult, ProfiledSlot } from "../drift-result.ts";
import { DataFailure, type Engine, type Relation } from "../engine/engine.ts";
import type { Monitor } from "../monitor.ts";
import { type Basis, basisName } from "./basis.ts";
import { type JudgedFeature, judgeSlots, type Signal } from "./judge-slots.ts";
import { type BoundsBySignal, worstOf } from "./lights.ts";
import { readProfileFile, writeProfileFile } from "./profile-file.ts";
import { type ProfileWish, readProfiles } from "./read-profiles.ts";
import type { ProfiledFeature, Profiles } from "./slot-profile.ts";
import { type Overlap, StitchFailure, stitchProfiles } from "./stitch.ts";

/** How slots are profiled and judged. */
export interface ProfileRun {
  basis: Basis;
  bounds: BoundsBySignal;
  /** Absolute; earlier profiles, to which the fresh ones are laid; null: those of the current data alone. */
  file: string | null;
  overlap: Overlap;
}

/** So many slots are looked at for a trend. */
const TREND_WINDOW = 10;

/**
 * Profiles the current data slot by slot, lays the slots to earlier ones where there is a file of these, and judges all.
 * @throws {DataFailure} where the monitor has no time, or profiles do not go together
 */
export async function runProfiles(
  engine: Engine,
  monitor: Monitor,
  sides: { reference: Relation; current: Relation },
  { basis, bounds, file, overlap }: ProfileRun,
): Promise<Pick<DriftResult, "profiles" | "profileBasis">> {
  if (monitor.time === null) throw new DataFailure("profiles over time need a column of time: name it in the monitor");
  const earlier = file === null ? null : await readProfileFile(file);
  const known = earlier?.features ?? [];
  const reference =
    basis.kind === "reference" ? await profilesOf(engine, monitor, sides.reference, known, false) : undefined;
  const fresh = await profilesOf(engine, monitor, sides.current, reference?.features ?? known, file !== null);
  const all = earlier === null ? fresh : stitched(file!, earlier, fresh, overlap);
  const judged = judgeSlots(all, { basis, bounds, trendWindow: TREND_WINDOW }, reference);
  if (file !== null) await writeProfileFile(file, all);
  const profiles = judged.map((slot) => ({ ...slot, features: slot.features.map(shown) }));
  return { profiles, profileBasis: basisName(basis) };
}

async function profilesOf(
  engine: Engine,
  { time, slot, features, id, modelVersion }: Monitor,
  relation: Relation,
  known: readonly ProfiledFeature[],
  wantsMoments: boolean,
): Promise<Profiles> {
  const ignored = id === null ? [] : [id];
  const wish: ProfileWish = { relation, time: time!, slot, features, ignored, modelVersion, known, wantsMoments };
  return (await readProfiles(engine, wish)).profiles;
}

function stitched(file: string, earlier: Profiles, fresh: Profiles, overlap: Overlap): Profiles {
  try {
    return stitchProfiles(earlier, fresh, overlap);
  } catch (error) {
    if (!(error instanceof StitchFailure)) throw error;
    throw new DataFailure(`${file}: ${error.message}`, { cause: error });
  }
}

/** JSON has no NaN; of what is green only the farthest off is said. */
function shown({ name, light, signals, isChangePoint }: JudgedFeature): ProfiledSlot["features"][number] {
  const told = signals.map((signal) => ({ ...signal, value: finite(signal.value), pull: finite(signal.pull) }));
  const strongest = strongestOf(told);
  return {
    name,
    light,
    signals: told.filter((signal) => signal.light !== "green"),
    ...(strongest === null ? {} : { strongest }),
    ...(isChangePoint ? { changePoint: true } : {}),
  };
}

/** Of those that gave the feature its light, the one with the largest pull. */
function strongestOf(signals: readonly Signal[]): { name: string; value: number; pull: number } | null {
  const worst = worstOf(signals.map(({ light }) => light));
  const known = signals.filter(({ light, pull }) => light === worst && !Number.isNaN(pull));
  if (known.length === 0) return null;
  const { name, value, pull } = known.reduce((one, other) => (Math.abs(other.pull) > Math.abs(one.pull) ? other : one));
  return { name, value, pull };
}

/** Infinite pulls are as far off as a double can say. */
function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
