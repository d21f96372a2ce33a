import assert from "node:assert/strict";
import { Adwin } from "../../server/src/drift/detectors/adwin.ts";
import { Ddm } from "../../server/src/drift/detectors/ddm.ts";
import type { Detector } from "../../server/src/drift/detectors/detector.ts";
import { findAlarms } from "../../server/src/drift/detectors/detector.ts";
import { Eddm } from "../../server/src/drift/detectors/eddm.ts";
import { equalSamplesPValue } from "../../server/src/drift/detectors/equal-samples.ts";
import { Kswin } from "../../server/src/drift/detectors/kswin.ts";
import { PageHinkley } from "../../server/src/drift/detectors/page-hinkley.ts";
import { PeerFolder, runPeer } from "./peers.ts";

interface Answers {
  streams: Record<string, number[]>;
  runs: { detector: string; setting: string; options: object; states: Record<string, string> }[];
  kswin: Record<"still" | "moving", { streams: number[][]; first: number[] }>;
  pValues: [size: number, gap: number, pValue: number][];
}

const MAKERS: Record<string, (options: object) => Detector> = {
  adwin: (options) => new Adwin(options),
  "page-hinkley": (options) => new PageHinkley(options),
  ddm: (options) => new Ddm(options),
  eddm: (options) => new Eddm(options),
};
const LETTERS = { stable: ".", warning: "w", drift: "d" };
const SEEDS = 40;

describe("detectors beside river's", function () {
  this.timeout(120_000);
  const folder = new PeerFolder();
  let answers: Answers;

  before(() => {
    answers = runPeer<Answers>("river_alarms.py", folder.path);
  });

  after(() => folder.remove());

  for (const detector of Object.keys(MAKERS)) {
    it(`${detector} says the same after each value`, () => {
      const runs = answers.runs.filter((run) => run.detector === detector);
      let drifts = 0;
      for (const { setting, options, states } of runs) {
        for (const [stream, wanted] of Object.entries(states)) {
          const own = MAKERS[detector]!(options);
          const said = answers.streams[stream]!.map((value) => LETTERS[own.update(value)]).join("");
          assert.equal(firstDifference(said, wanted), null, `${setting}: ${stream}`);
          drifts += wanted.split("d").length - 1;
        }
      }
      assert.ok(drifts > 10, `only ${drifts} drifts to compare`);
    });
  }

  it("kswin's test has SciPy's exact p-values", () => {
    for (const [size, gap, wanted] of answers.pValues) {
      const value = equalSamplesPValue(size, gap);
      assert.ok(Math.abs(value - wanted) <= 1e-12 + 1e-9 * wanted, `${size}, ${gap}: ${value} instead of ${wanted}`);
    }
  });

  it("kswin is as often alarmed where nothing moves", () => {
    const { streams, first } = answers.kswin.still;
    const wanted = first.filter((at) => at >= 0).length / first.length;
    const { share } = firstAlarms(streams);
    // Three deviations of the difference of the two shares, the streams being the same.
    const tolerance = 3 * Math.sqrt((wanted * (1 - wanted) * (1 + 1 / SEEDS)) / first.length);
    assert.ok(wanted > 0.05 && wanted < 0.95, `${wanted} of the streams are too few, or too many, to compare`);
    assert.ok(Math.abs(share - wanted) < tolerance, `${share} instead of ${wanted} of the streams`);
  });

  it("kswin is as quick to see what moved", () => {
    const { streams, first } = answers.kswin.moving;
    const delays = first.filter((at) => at >= 130);
    const wanted = mean(delays);
    const own = firstAlarms(streams).alarms.filter((at) => at >= 130);
    const tolerance = 3 * Math.sqrt((mean(delays.map((at) => (at - wanted) ** 2)) * (1 + 1 / SEEDS)) / delays.length);
    assert.ok(Math.abs(mean(own) - wanted) < tolerance, `after ${mean(own)} values instead of ${wanted}`);
  });
});

/** Where the first alarm of each stream stands, over many seeds; and the share of streams that have one. */
function firstAlarms(streams: readonly number[][]): { alarms: number[]; share: number } {
  const alarms: number[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    for (const [at, stream] of streams.entries()) {
      const [first] = findAlarms(new Kswin({ seed: seed * 1000 + at }), stream).alarms;
      if (first !== undefined) alarms.push(first.at);
    }
  }
  return { alarms, share: alarms.length / (streams.length * SEEDS) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where two texts part; null where they do not. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `at ${at} ${one.slice(at, at + 9)} instead of ${other.slice(at, at + 9)}`;
}
