import assert from "node:assert/strict";
import { groupBars } from "../../../client/panel/charts/group-bars.ts";
import type { GroupRow } from "../../../server/src/panel/protocol.ts";
import { PLAIN_THEME } from "./plain-theme.ts";

/** Of 100 families, those of tasks that the row does not name are in none of its tasks. */
const group: GroupRow = {
  tokens: ["base", "large"],
  kind: "conceptual",
  families: 100,
  pairs: 7,
  tasks: [
    { task: "fill-mask", families: 40, pairs: 4 },
    { task: "translation", families: 30, pairs: 3 },
  ],
};

interface Drawn {
  series: { name: string; data: { value: number }[] }[];
  legend: { show: boolean };
}
const drawn = (groups: GroupRow[]) => groupBars(groups, groups.length).draw(PLAIN_THEME, 800) as unknown as Drawn;

describe("the bars of groups of tokens", () => {
  it("are as long as all families of a group, whatever tasks its row names", () => {
    const parts = drawn([group]).series.map(({ name, data }) => [name, data[0]!.value]);
    assert.deepEqual(parts, [
      ["fill-mask", 40],
      ["translation", 30],
      ["other tasks", 30],
    ]);
  });

  it("of one task alone need no legend", () => {
    const { series, legend } = drawn([{ ...group, families: 40, tasks: group.tasks.slice(0, 1) }]);
    assert.deepEqual(
      series.map(({ name }) => name),
      ["fill-mask"],
    );
    assert.equal(legend.show, false);
  });
});
