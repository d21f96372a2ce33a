import assert from "node:assert/strict";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import type { Basis } from "../../server/src/drift/profiles/basis.ts";
import { judgeSlots } from "../../server/src/drift/profiles/judge-slots.ts";
import { readProfiles } from "../../server/src/drift/profiles/read-profiles.ts";
import type { ProfiledFeature, Profiles } from "../../server/src/drift/profiles/slot-profile.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { PeerFolder, runPeer } from "./peers.ts";

type PeerSignal = [value: number | null, pull: number | null, light: 0 | 1 | 2];
type Answers = Record<string, Record<string, { start: string; signals: Record<string, PeerSignal> }[]>>;

const LIGHTS = ["green", "yellow", "red"];
const TOLERANCE = 1e-6;
const INFINITE = 1e308;
const BASES: Record<string, Basis> = {
  self: { kind: "self" },
  external: { kind: "reference" },
  rolling: { kind: "rolling", window: 10 },
  expanding: { kind: "expanding" },
};
/** popmon 1.4.12 compares the histograms of booleans as if they were equal. */
const COMPARISONS = ["largest-difference", "psi", "jensen-shannon", "chi2", "previous-chi2", "unknown-values"];

describe("profiles over time beside popmon's", function () {
  this.timeout(300_000);
  const folder = new PeerFolder();
  let answers: Answers;
  let engine: DuckdbEngine;
  const read: Record<string, Profiles> = {};

  before(async () => {
    answers = runPeer<Answers>("popmon_lights.py", folder.path);
    engine = await DuckdbEngine.open();
    read.reference = await profiles("reference", []);
    read.current = await profiles("current", []);
    read.rebinned = await profiles("current", read.reference.features);
  });

  after(() => {
    engine.close();
    folder.remove();
  });

  async function profiles(name: string, known: readonly ProfiledFeature[]): Promise<Profiles> {
    const relation = await openData(engine, name, [`${name}.parquet`], folder.path);
    const wish = {
      relation,
      time: "time",
      slot: "day",
      features: null,
      ignored: [],
      modelVersion: null,
      known,
      wantsMoments: false,
    } as const;
    return (await readProfiles(engine, wish)).profiles;
  }

  for (const [kind, basis] of Object.entries(BASES)) {
    it(`the same pulls and lights, held against ${basis.kind}`, () => {
      const current = kind === "external" ? read.rebinned! : read.current!;
      const judged = judgeSlots(current, { basis, bounds: {}, trendWindow: 10 }, read.reference);
      const features = Object.entries(answers[kind]!);
      const lights = [0, 0, 0];
      assert.equal(features.length, 9);
      for (const [name, slots] of features) {
        assert.deepEqual(
          judged.map(({ start }) => start),
          slots.map(({ start }) => start),
        );
        for (const [at, slot] of slots.entries()) {
          const own = new Map(
            judged[at]!.features.find((feature) => feature.name === name)!.signals.map((signal) => [
              signal.name,
              signal,
            ]),
          );
          for (const [signal, wanted] of Object.entries(slot.signals)) {
            if (name === "flag" && COMPARISONS.includes(signal)) continue;
            const of = `${name}, ${signal}, ${slot.start}`;
            const found = own.get(signal) ?? { value: Number.NaN, pull: Number.NaN, light: "green" };
            if (isArtefact(signal, wanted, found)) continue;
            if (signal !== "trend" && signal !== "unknown-values") near(found.value, wanted[0], `${of}, value`);
            if (signal !== "unknown-values") near(found.pull, wanted[1], `${of}, pull`);
            assert.equal(found.light, LIGHTS[wanted[2]], of);
            lights[wanted[2]]!++;
          }
        }
      }
      assert.ok(lights[2]! > 100 && lights[1]! > 50 && lights[0]! > 4000, `${lights} lights compared`);
    });
  }
});

/**
 * Where popmon gives no usable number: equal histograms and series without a slope are minus or plus infinity there, and so red, while a
 * Kolmogorov-Smirnov statistic above 6.81 is not a number, and so green.
 */
function isArtefact(signal: string, [, pull]: PeerSignal, own: { pull: number; light: string }): boolean {
  if (Number.isNaN(own.pull)) return pull !== null && Math.abs(pull) === INFINITE;
  return signal.endsWith("ks") && pull === null && own.pull > 12 && own.light === "red";
}

function near(value: number, wanted: number | null, of: string): void {
  if (wanted === null) assert.ok(Number.isNaN(value), `${of}: ${value} instead of none`);
  // A p-value that popmon rounds to 0 is as small as a double can be here.
  else if (wanted === INFINITE) assert.ok(value > 37, `${of}: ${value} instead of infinite`);
  else
    assert.ok(
      Math.abs(value - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted)),
      `${of}: ${value} instead of ${wanted}`,
    );
}
