import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { driftHtml } from "../../server/src/reports/drift-html.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { madeUpDrift } from "../panel/drift/made-up-drift.ts";
import { PageByItself } from "./page-by-itself.ts";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const bundle = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), "utf8");

describe("the page about the drift of a model", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let opened: PageByItself;

  before(() => {
    folder = new TemporaryFolder();
    const files = { script: bundle("panel.js"), style: bundle("panel.css") };
    folder.write("drift.html", driftHtml(madeUpDrift(), files, "0.1.0"));
  });

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  after(() => folder.remove());

  const open = async (address = "", options: Parameters<typeof PageByItself.open>[2] = {}) => {
    opened = await PageByItself.open(folder.of("drift.html"), address, options);
    await opened.answer.waitFor();
    return opened;
  };

  it("shows the lights of every feature in every slot, and lets its numbers out", async () => {
    const { page } = await open();
    await opened.chart("Features over time").locator("svg").waitFor();
    await opened.chart("Features over time").getByRole("button", { name: "Table" }).click();
    const rows = opened.chart("Features over time").locator("tbody tr");
    assert.match((await rows.first().textContent())!, /2026-01-05.*question.*green/s);
    assert.equal(await page.title(), "Drift: tags");
    assert.deepEqual(opened.complaints, []);
  });

  it("leads from a feature in the table to both its distributions, which a link keeps", async () => {
    const { page } = await open();
    await opened.table("All features").getByRole("button", { name: "suggested_tags" }).click();
    await opened.chart("suggested_tags: reference and current").locator("svg").waitFor();
    assert.match(await opened.answer.textContent().then(String), /has drifted/);
    assert.match(page.url(), /#tab=feature&feature=suggested_tags$/);
    await page.locator("select").selectOption("length");
    await opened.chart("length: reference and current").locator("svg").waitFor();
  });

  it("shows quality over time, and rows of the data as nothing but text", async () => {
    const { page } = await open("#tab=quality");
    await opened.chart("jaccard").locator("svg").waitFor();
    assert.match((await opened.table("Problem rows").textContent())!, /How do I query a <vector> index\?/);
    assert.equal(await page.locator("vector").count(), 0);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`keeps nobody out, on any tab, when it is ${colorScheme}`, async () => {
      const { page } = await open("", { colorScheme, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      for (const tab of ["Overview", "Feature", "Quality"]) {
        await opened.tab(tab).click();
        await opened.answer.waitFor();
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
        );
        assert.deepEqual(violations, [], tab);
        assert.equal(await opened.overflow(), 0, tab);
      }
    });
  }
});
