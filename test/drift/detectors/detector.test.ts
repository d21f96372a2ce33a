import assert from "node:assert/strict";
import { DETECTORS, type DetectorName } from "../../../server/src/drift/detectors/all-detectors.ts";
import { Ddm } from "../../../server/src/drift/detectors/ddm.ts";
import { findAlarms } from "../../../server/src/drift/detectors/detector.ts";
import { Eddm } from "../../../server/src/drift/detectors/eddm.ts";
import { Kswin } from "../../../server/src/drift/detectors/kswin.ts";
import { randomShares } from "../../../server/src/drift/detectors/random-shares.ts";

/** Errors of a model that is wrong in so many of a hundred cases, and from the middle on in more. */
function worsening(length: number, before: number, after: number): number[] {
  const share = randomShares(7);
  return Array.from({ length }, (_, at) => (share() * 100 < (at < length / 2 ? before : after) ? 1 : 0));
}

describe("detectors", () => {
  for (const name of Object.keys(DETECTORS) as DetectorName[]) {
    it(`${name} sees that a model has become worse`, () => {
      const { alarms } = findAlarms(DETECTORS[name].make(), worsening(4000, 5, 60));
      const drifts = alarms.filter(({ kind }) => kind === "drift");
      assert.ok(
        drifts.some(({ at }) => at >= 2000 && at < 2600),
        JSON.stringify(drifts),
      );
    });

    it(`${name} is silent where nothing ever changes`, () => {
      assert.deepEqual(findAlarms(DETECTORS[name].make(), new Float64Array(5000)).alarms, []);
      assert.deepEqual(findAlarms(DETECTORS[name].make(), []).alarms, []);
    });
  }

  for (const name of ["adwin", "page-hinkley"] as const) {
    it(`${name} is not alarmed before it became worse`, () => {
      const { alarms } = findAlarms(DETECTORS[name].make(), worsening(4000, 5, 60));
      assert.ok(alarms[0]!.at >= 2000);
    });
  }

  it("say one warning for a zone of warnings, before the drift", () => {
    const errors = Array.from({ length: 3000 }, (_, at) => (at % (at < 2000 ? 10 : 4) === 0 ? 1 : 0));
    const { alarms } = findAlarms(new Ddm(), errors);
    const drift = alarms.findIndex(({ kind }) => kind === "drift");
    assert.equal(alarms[drift - 1]?.kind, "warning");
    assert.ok(alarms[drift - 1]!.at >= 2000 && alarms[drift]!.at > alarms[drift - 1]!.at + 1);
  });

  it("pass over what is missing or infinite, and keep the places of the rest", () => {
    const errors = worsening(4000, 5, 60);
    const plain = findAlarms(new Ddm(), errors);
    const holes = findAlarms(new Ddm(), [Number.NaN, Number.POSITIVE_INFINITY, ...errors, Number.NEGATIVE_INFINITY]);
    assert.equal(holes.passedOver, 3);
    assert.deepEqual(
      holes.alarms,
      plain.alarms.map((alarm) => ({ ...alarm, at: alarm.at + 2 })),
    );
  });

  it("that read errors refuse what is none", () => {
    assert.throws(() => new Ddm().update(3), /DDM reads errors .* not 3/);
    assert.throws(() => new Eddm().update(0.5), /EDDM reads errors .* not 0.5/);
  });

  it("refuse settings that cannot be meant", () => {
    assert.throws(() => new Eddm({ alpha: 0.8, beta: 0.9 }), RangeError);
    assert.throws(() => new Kswin({ windowSize: 40, statSize: 30 }), /twice as large/);
  });

  it("that draw give the same alarms for the same seed", () => {
    const stream = worsening(3000, 20, 60);
    const [one, again] = [findAlarms(new Kswin({ seed: 5 }), stream), findAlarms(new Kswin({ seed: 5 }), stream)];
    assert.deepEqual(one, again);
  });
});
