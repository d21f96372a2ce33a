import { type Basis, earlierSlots } from "./basis.ts";
import { type Centre, expandingCentres, meanCentre, pullOf, pullOfFew, robustCentre } from "./centre.ts";
import type { Series } from "./feature-series.ts";
import { type Histogram, sumOf } from "./histogram.ts";
import type { Profiles } from "./slot-profile.ts";
import type { StatisticName } from "./slot-statistics.ts";

/** What slots are held against. */
export interface Base {
  /** By how many deviations the value of a statistic at a slot is off what is usual for it. */
  pullOf(at: number, name: StatisticName, value: number): number;
  /** The distribution that a slot is compared with; null where there is none. */
  histogramOf(at: number): Histogram | null;
}

/** What the slots of a series are held against. */
export function baseOf(series: Series, { slots, slot }: Profiles, basis: Basis, reference: Series | undefined): Base {
  if (basis.kind === "self") return wholeBase(series, robustCentre);
  if (basis.kind === "reference") {
    if (reference === undefined) throw new Error("the basis reference needs the reference's profiles");
    return wholeBase(reference, (values) => meanCentre(values, 0));
  }
  if (basis.kind === "expanding") return expandingBase(series);
  const starts = slots.map(({ start }) => start);
  return earlierBase(series, earlierSlots(basis, starts, slot), basis.kind);
}

/** All slots at once. */
function wholeBase(series: Series, centre: (values: readonly number[]) => Centre): Base {
  const sum = sumOf(series.profiles.map(({ histogram }) => histogram));
  const centres = new Memory((name) => centre(valuesOf(series, name)));
  return {
    pullOf: (_, name, value) => pullOf(value, centres.of(name)),
    histogramOf: () => sum,
  };
}

/** All slots before: carried on from slot to slot, so that many slots cost no more than few. */
function expandingBase(series: Series): Base {
  const centres = new Memory((name) => expandingCentres(valuesOf(series, name)));
  const sums: (Histogram | null)[] = [];
  let sum: Histogram | null = null;
  for (const { histogram } of series.profiles) {
    sums.push(sum);
    sum = sum === null ? histogram : sumOf([sum, histogram]);
  }
  return {
    pullOf: (at, name, value) => pullOf(value, centres.of(name)[at]!),
    histogramOf: (at) => sums[at] ?? null,
  };
}

/** Some slots before, others for each. */
function earlierBase(
  series: Series,
  earlier: readonly (readonly number[] | null)[],
  kind: "previous" | "rolling" | "season",
): Base {
  const values = new Memory((name) => valuesOf(series, name));
  return {
    pullOf(at, name, value) {
      const before = earlier[at]?.map((index) => values.of(name)[index]!) ?? [];
      // A window with a hole is none, as popmon has it; of a season there are few slots, and what counts is what is there.
      if (kind !== "season") return before.some(Number.isNaN) ? Number.NaN : pullOf(value, meanCentre(before, 1));
      return pullOfFew(value, before);
    },
    histogramOf(at) {
      const before = earlier[at];
      return before ? sumOf(before.map((index) => series.profiles[index]!.histogram)) : null;
    },
  };
}

function valuesOf({ statistics }: Series, name: StatisticName): number[] {
  return statistics.map((each) => each[name] ?? Number.NaN);
}

/** What is worked out for a statistic once. */
class Memory<Value> {
  readonly #make: (name: StatisticName) => Value;
  readonly #known = new Map<StatisticName, Value>();

  constructor(make: (name: StatisticName) => Value) {
    this.#make = make;
  }

  of(name: StatisticName): Value {
    const value = this.#known.get(name) ?? this.#make(name);
    this.#known.set(name, value);
    return value;
  }
}
