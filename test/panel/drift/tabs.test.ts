import assert from "node:assert/strict";
import type { Chart } from "../../../client/panel/charts/chart.ts";
import { echarts } from "../../../client/panel/charts/echarts.ts";
import { row } from "../../../client/panel/charts/parts.ts";
import { driftFeature } from "../../../client/panel/drift/tabs/feature.ts";
import { driftOverview } from "../../../client/panel/drift/tabs/overview.ts";
import { driftQuality } from "../../../client/panel/drift/tabs/quality.ts";
import type { TabContent } from "../../../client/panel/tabs/tab.ts";
import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type { EditorPlace } from "../../../server/src/drift/protocol.ts";
import { PLAIN_THEME } from "../charts/plain-theme.ts";
import { madeUpDrift, madeUpProfiles } from "./made-up-drift.ts";

/** Two data sets by themselves: no time, no target. */
function withoutTime(): DriftPage {
  const page = madeUpDrift();
  const { version, monitor, reference, current, features, dataset } = page.result;
  return { ...page, result: { version, monitor, reference, current, features, dataset }, problems: null };
}

const chartsOf = ({ charts }: TabContent) => charts.filter((each): each is Chart => !("alternatives" in each));
const tableOf = ({ tables }: TabContent, id: string) => tables.find((each) => each.id === id)!;

describe("the tabs about drift", () => {
  it("say what drifted, of those that could be compared, and the verdict on the whole", () => {
    assert.equal(
      driftOverview(madeUpDrift()).answer,
      "3 of 4 features drifted, question, suggested_tags and length; as a whole the data has drifted (75.0 % of the features, the limit is 50.0 %): 12,000 rows against 14,000 rows of the reference.",
    );
  });

  it("say since when, and which detectors gave the alarm", () => {
    assert.deepEqual(driftOverview(madeUpDrift()).remarks, [
      "The first red slot is 2026-04-20: question and suggested_tags moved. 11 of 26 slots are red.",
      "Detectors of concept drift that gave the alarm: adwin on jaccard from 2026-05-26 10:00.",
    ]);
  });

  it("say when another version of the model came in with the first red slot", () => {
    const page = madeUpDrift();
    const slots = page.result.slots!.map((slot, at) => ({ ...slot, modelVersions: at < 15 ? ["3"] : ["4"] }));
    const { remarks } = driftOverview({ ...page, result: { ...page.result, slots } });
    assert.match(remarks[0]!, /Version 4 of the model came in at the same time\./);
  });

  it("list those that moved first, and say why one was not compared", () => {
    const { rows } = tableOf(driftOverview(madeUpDrift()), "features");
    assert.deepEqual(
      rows.map(({ cells }) => cells.slice(0, 3)),
      [
        ["length", "numeric", "▲ drifted"],
        ["question", "text", "▲ drifted"],
        ["suggested_tags", "categorical", "▲ drifted"],
        ["language", "categorical", "● as before"],
        ["note", "numeric", "all values are missing in the current data"],
      ],
    );
  });

  it("say of a feature what decided, and which categories came", () => {
    const { answer, remarks } = driftFeature(madeUpDrift(), "suggested_tags");
    assert.equal(answer, "suggested_tags (categorical) has drifted: Jensen–Shannon distance gives 0.31 against 0.1.");
    assert.deepEqual(remarks, ["New in the current data: vector-search."]);
    assert.equal(
      driftFeature(madeUpDrift(), "language").answer,
      "language (categorical) is as before: chi-square gives p = 0.55 against 0.05.",
    );
  });

  it("give the metrics over all rows and by version, and the rows that were wrong", () => {
    const content = driftQuality(madeUpDrift());
    assert.equal(content.answer, "Over all rows: jaccard 0.68.");
    assert.deepEqual(
      tableOf(content, "versions").rows.map(({ cells }) => cells),
      [
        ["jaccard", "3", 0.71],
        ["jaccard", "4", 0.57],
      ],
    );
    assert.match(tableOf(content, "problems").caption, /The latest 2 of 214 rows/);
    assert.equal(tableOf(content, "data-quality").rows[0]!.cells[0], "▲ failed");
  });

  it("draw quality with a line for all rows and one for each version, also where both served", () => {
    const [jaccard, latency] = chartsOf(driftQuality(madeUpDrift()));
    const rowsOf = (chart: Chart | undefined, slot: string) =>
      chart?.rows.map(({ cells }) => cells).filter(([start]) => start === slot);
    assert.deepEqual(rowsOf(jaccard, "2026-05-25"), [
      ["2026-05-25", "3, 4", 0.63, 1020],
      ["2026-05-25", "3", 0.7, 510],
      ["2026-05-25", "4", 0.56, 510],
    ]);
    assert.deepEqual(rowsOf(latency, "2026-05-25"), [["2026-05-25", "3, 4", 0.31, 1020]]);
  });

  it("lead to the rows of the data and to the lines that load the model, where there is an editor", () => {
    const rows = tableOf(driftQuality(madeUpDrift(), { opensRows: true }), "problems").rows;
    assert.deepEqual(
      rows.map(({ action }) => action?.dataRow),
      madeUpDrift().problems!.rows.map(([id]) => id),
    );
    assert.ok(tableOf(driftQuality(madeUpDrift()), "problems").rows.every(({ action }) => action === null));
    const place: EditorPlace = ["file:///compare.ipynb", 3, 1, 0];
    const uses = [{ path: "compare.ipynb", api: "mlflow.pyfunc.load_model", version: "version 3", place }];
    assert.deepEqual(tableOf(driftOverview(madeUpDrift(), uses), "uses").rows, [
      row(["compare.ipynb, cell 4, line 2", "version 3", "mlflow.pyfunc.load_model"], { place }),
    ]);
  });

  it("show slots by what is usual, where they are profiled: since when, by what, and where the level changed", () => {
    const page = { ...madeUpDrift() };
    const result = { ...page.result, profiles: madeUpProfiles(), profileBasis: "same-weekday" };
    const content = driftFeature({ ...page, result }, "length");
    assert.deepEqual(content.remarks, [
      "Against earlier slots of the same weekday, 6 of 26 slots are red, first 2026-05-25 (mean).",
      "Its level changed for good in 2026-05-25.",
    ]);
    const titles = chartsOf(content).map(({ title }) => title);
    assert.deepEqual(titles.slice(-2), ["length by what is usual", "What was not as usual of length"]);
    const [grid] = chartsOf(driftOverview({ ...page, result })).filter(({ id }) => id === "lights-by-what-is-usual");
    assert.deepEqual(grid!.rows.at(-1)!.cells, ["2026-06-29", "length", "red", "mean", 9]);
    assert.deepEqual(driftFeature({ ...page, result }, "note").remarks, []);
  });

  it("of data without times and targets say what to do for more", () => {
    assert.equal(chartsOf(driftOverview(withoutTime())).length, 0);
    assert.match(driftQuality(withoutTime()).answer, /name the columns of its prediction and of the target/);
    const { result, ...page } = withoutTime();
    assert.equal(
      driftFeature({ ...page, result: { ...result, features: [] } }, "any").answer,
      "No feature was compared.",
    );
  });

  it("have a mark in the picture for every row of its table", () => {
    const page = madeUpDrift();
    const contents = [
      driftOverview(page),
      driftFeature(page, "length"),
      driftFeature(page, "suggested_tags"),
      driftQuality(page),
      driftFeature({ ...page, result: { ...page.result, profiles: madeUpProfiles() } }, "length"),
    ];
    for (const chart of contents.flatMap(chartsOf)) {
      const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: chart.height });
      drawing.setOption(chart.draw(PLAIN_THEME, 900));
      chart.rows.forEach((_, row) => {
        const { seriesIndex, dataIndex } = chart.markOf(row)!;
        // biome-ignore lint/suspicious/noExplicitAny: the types of ECharts do not tell what it has drawn.
        const data = (drawing as any).getModel().getSeriesByIndex(seriesIndex).getData();
        assert.ok(dataIndex < data.count(), `${chart.id} draws no mark for row ${row}`);
        assert.equal(chart.rowOf(seriesIndex, dataIndex, undefined), row, chart.id);
      });
      drawing.dispose();
    }
  });
});
