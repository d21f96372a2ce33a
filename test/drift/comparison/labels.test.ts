import assert from "node:assert/strict";
import { type LabelSpread, labelDistanceByChance } from "../../../server/src/drift/comparison/labels.ts";
import { randomShares } from "../../../server/src/drift/detectors/random-shares.ts";
import { jensenShannon, sharesOf } from "../../../server/src/drift/statistics/distances.ts";

const LABELS = 21;

/** How the labels of rows come together. */
const WAYS: Record<string, (share: () => number) => number[]> = {
  "one to three, each by itself": (share) => {
    return Array.from({ length: 1 + Math.floor(share() * 3) }, () => Math.floor(share() ** 2 * LABELS));
  },
  "always three that belong together": (share) => {
    const first = Math.floor((share() ** 2 * LABELS) / 3) * 3;
    return [first, first + 1, first + 2];
  },
  "one, and now and then very many": (share) => {
    return Array.from({ length: share() < 0.05 ? LABELS : 1 }, () => Math.floor(share() ** 2 * LABELS));
  },
};

function labelled(rows: number, way: string, share: () => number): { counts: number[]; spread: LabelSpread } {
  const counts = new Array<number>(LABELS).fill(0);
  let [labels, squares] = [0, 0];
  for (let at = 0; at < rows; at++) {
    const own = new Set(WAYS[way]!(share));
    for (const label of own) counts[label]! += 1;
    labels += own.size;
    squares += own.size ** 2;
  }
  return { counts, spread: { worth: labels ** 2 / squares, size: squares / labels } };
}

describe("the distance of labels that chance reaches", () => {
  for (const way of Object.keys(WAYS)) {
    it(`is hardly ever exceeded by the same labels, and by others always: rows have ${way}`, () => {
      const share = randomShares(3);
      const beyond = (rows: number, moved: number) =>
        Array.from({ length: 200 }, () => {
          const [reference, current] = [labelled(rows, way, share), labelled(rows, way, share)];
          const after = current.counts.map((_, at) => current.counts[(at + moved) % LABELS]!);
          const parts = reference.counts.filter((count, at) => count + after[at]! > 0).length;
          const distance = jensenShannon(sharesOf(reference.counts), sharesOf(after));
          return distance > labelDistanceByChance(reference.spread, current.spread, parts);
        }).filter(Boolean).length;
      assert.ok(beyond(50, 0) <= 2);
      assert.ok(beyond(500, 0) <= 2);
      assert.equal(beyond(500, 6), 200);
    });
  }
});
