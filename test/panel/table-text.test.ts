import assert from "node:assert/strict";
import type { Table } from "../../client/panel/charts/chart.ts";
import { numberColumn, row, shareColumn, textColumn } from "../../client/panel/charts/parts.ts";
import { cellText, tableCsv, tableMarkdown } from "../../client/panel/tables/table-text.ts";

const table: Table = {
  id: "tasks",
  title: "All <b>tasks</b>",
  caption: "By the *grammar*",
  columns: [textColumn("Task"), numberColumn("Names"), shareColumn("Share"), numberColumn("Entropy")],
  rows: [row(["=cmd|' /C calc'!A0", 1234567, 0.0996, 0.5]), row(['a "b", c\nd', 0, 0, null])],
  total: 5,
};

describe("the text of a table", () => {
  it("says numbers as people read them", () => {
    assert.equal(cellText(239_091, numberColumn("")), "239,091");
    assert.equal(cellText(0.123, numberColumn("")), "0.12");
    assert.equal(cellText(null, numberColumn("")), "");
    assert.equal(cellText("007", numberColumn("")), "007");
  });

  it("says shares below one per cent with two decimals, and none as 0.00", () => {
    const share = (value: number) => cellText(value, shareColumn(""));
    assert.deepEqual([0.211, 0.0097, 0.00996, 0.0004, 0.00001, 0, 1].map(share), [
      "21.1 %",
      "0.97 %",
      "1.0 %",
      "0.04 %",
      "< 0.01 %",
      "0.0 %",
      "100.0 %",
    ]);
  });

  it("is CSV with numbers as they are, and without formulas", () => {
    assert.equal(
      tableCsv(table),
      `Task,Names,Share,Entropy\r\n'=cmd|' /C calc'!A0,1234567,0.0996,0.5\r\n"a ""b"", c\nd",0,0,\r\n`,
    );
  });

  it("is Markdown in which names are text alone, a row a line", () => {
    assert.equal(
      tableMarkdown(table),
      [
        "## All \\<b\\>tasks\\</b\\>",
        "",
        "By the \\*grammar\\*",
        "",
        "| Task | Names | Share | Entropy |",
        "|---|---:|---:|---:|",
        "| =cmd\\|' /C calc'!A0 | 1,234,567 | 10.0 % | 0.50 |",
        '| a "b", c d | 0 | 0.0 % |  |',
        "",
        "3 more are left out.",
        "",
      ].join("\n"),
    );
  });
});
