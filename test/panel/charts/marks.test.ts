import assert from "node:assert/strict";
import type { Chart } from "../../../client/panel/charts/chart.ts";
import { echarts } from "../../../client/panel/charts/echarts.ts";
import { corpusTabs } from "../../../client/panel/tabs/all-tabs.ts";
import type { TabInput } from "../../../client/panel/tabs/tab.ts";
import { count } from "../../../client/panel/words/numbers.ts";
import type { NameChunk } from "../../../server/src/corpus/name-chunk.ts";
import { chunkOf } from "../../corpus/corpora.ts";
import { countedNames } from "../counted-names.ts";
import { PLAIN_THEME } from "./plain-theme.ts";

const SIZES = ["base", "large", "small"];
const ENDS = ["v1", "v2.1", "1.2.0", "2024-08-06", "final"];

/** Names of several owners that share tokens, with months and base models. */
function namesOf(task: string, number: number): NameChunk {
  const names = Array.from({ length: number }, (_, index) => {
    const owner = ["acme", "bolt", "corvid"][index % 3];
    return `${owner}/family${index % 9}-${SIZES[index % 3]}-finetuned-${index % 2 === 0 ? ENDS[index % 5] : "wav2vec2"}`;
  });
  return {
    ...chunkOf(task, names),
    created: Float64Array.from(names, (_, index) => Date.UTC(2023, index % 8, 3)),
    baseModels: names.map((_, index) => (index % 4 === 0 ? ["google/bert-base"] : [])),
  };
}

/** What ECharts has drawn of a chart: the tip of each row's mark. */
function drawnTips(chart: Chart): string[] {
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: chart.height });
  try {
    drawing.setOption(chart.draw(PLAIN_THEME, 900));
    return chart.rows.map((_, row) => {
      const { seriesIndex, dataIndex, dataType } = chart.markOf(row)!;
      // biome-ignore lint/suspicious/noExplicitAny: the types of ECharts do not tell what it has drawn.
      const data = (drawing as any).getModel().getSeriesByIndex(seriesIndex).getData(dataType);
      assert.ok(dataIndex < data.count(), `${chart.id} draws no mark for row ${row}`);
      return data.getItemModel(dataIndex).get(["tooltip", "formatter"]);
    });
  } finally {
    drawing.dispose();
  }
}

describe("the marks of charts", () => {
  let input: TabInput;

  before(async () => {
    input = await countedNames([namesOf("fill-mask", 120), namesOf("translation", 90), namesOf("acme", 30)]);
  });

  const charts = () =>
    (["grammar", "study"] as const).flatMap((method) =>
      corpusTabs.flatMap((tab) =>
        tab
          .content({ ...input, method })
          .charts.flatMap((each) => ("alternatives" in each ? each.alternatives.map(({ chart }) => chart) : [each])),
      ),
    );

  it("are there for every row of a chart's table, and lead back to it", () => {
    for (const chart of charts()) {
      assert.ok(chart.rows.length > 0, `${chart.id} has no rows`);
      for (const row of chart.rows.keys()) {
        const mark = chart.markOf(row);
        assert.ok(mark, `${chart.id} has no mark for row ${row}`);
        assert.equal(chart.rowOf(mark.seriesIndex, mark.dataIndex, mark.dataType), row, chart.id);
      }
    }
  });

  it("say in their tips what stands in their rows", () => {
    // A cloud asks a page how wide its words are.
    for (const chart of charts().filter(({ id }) => id !== "token-cloud")) {
      const tips = drawnTips(chart);
      for (const [index, { cells }] of chart.rows.entries()) {
        const tip = tips[index]!;
        assert.ok(tip.includes(String(cells[0])), `${chart.id}: ${tip} says nothing of ${cells[0]}`);
        const numbers = cells.filter((cell) => typeof cell === "number").map((cell) => count(Math.abs(cell)));
        assert.ok(
          numbers.some((number) => tip.includes(number)),
          `${chart.id}: ${tip} has none of ${numbers}`,
        );
      }
    }
  });

  it("of no row are no marks: what is drawn beside them leads nowhere", () => {
    const [ring] = charts();
    assert.equal(ring!.rowOf(0, 99, undefined), null);
    const sankey = charts().find(({ id }) => id === "schemes-by-task")!;
    assert.equal(sankey.rowOf(0, 0, "node"), null);
    const steps = charts().find(({ id }) => id === "pattern-steps")!;
    assert.equal(steps.rowOf(0, 0, undefined), null);
  });
});
