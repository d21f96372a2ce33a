import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { madeUpPage, PageByItself } from "./page-by-itself.ts";

describe("pictures and tables on the page of a corpus", function () {
  this.timeout(60_000);
  let opened: PageByItself;

  const open = async (address: string) => {
    opened = await PageByItself.open(await madeUpPage(), address);
    return opened;
  };

  /** What a click lets the reader save. */
  const saved = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), click()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };

  /** What keeps other programs from reading an SVG; null where nothing does. An empty page has no policy against its styles. */
  const problemOfXml = async (svg: string) => {
    const other = await opened.page.context().browser()!.newPage();
    const problem = await other.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
      svg,
    );
    await other.close();
    return problem;
  };

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  it("are walked by arrow keys, each mark told to a screen reader", async () => {
    const { page } = await open("#tab=tasks");
    const chart = opened.chart("Names by task");
    const spoken = chart.locator("[data-spoken]");
    await chart.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    assert.match((await spoken.textContent()) ?? "", /^Task .+, Names 200, With a version \d+, Share [\d.]+ %/);
    const first = await spoken.textContent();
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await spoken.textContent(), first);
    await page.keyboard.press("End");
    assert.match((await spoken.textContent()) ?? "", /Names 9,/);
    await page.keyboard.press("Home");
    assert.equal(await spoken.textContent(), first);
    await page.keyboard.press("Enter");
    await opened.chips.first().waitFor();
  });

  it("give the same numbers as a table, and back", async () => {
    await open("#tab=tasks");
    const chart = opened.chart("Names by task");
    const toggle = chart.getByRole("button", { name: "Table" });
    await toggle.click();
    assert.equal(await toggle.getAttribute("aria-pressed"), "true");
    assert.equal(await chart.getByRole("row").count(), 5);
    await toggle.click();
    await chart.locator("svg").waitFor();
  });

  it("sort by any column, the largest number first", async () => {
    await open("#tab=owners");
    const table = opened.table("All owners");
    const names = async () => (await table.locator("tbody tr td:nth-child(2)").allInnerTexts()).map(Number);
    const head = table.getByRole("columnheader", { name: "Names" });
    await head.getByRole("button").click();
    assert.equal(await head.getAttribute("aria-sort"), "descending");
    const descending = await names();
    assert.deepEqual(
      descending,
      [...descending].sort((a, b) => b - a),
    );
    await head.getByRole("button").click();
    assert.deepEqual(await names(), [...descending].reverse());
  });

  it("find rows by what is typed, and say where there is none", async () => {
    const { page } = await open("#tab=over-time");
    const table = opened.table("All months");
    assert.equal(await table.locator("tbody tr").count(), 25);
    await table.getByRole("button", { name: "Show 5 more of 30" }).click();
    assert.equal(await table.locator("tbody tr").count(), 30);
    await table.getByRole("searchbox").fill("2023-");
    assert.equal(await table.locator("tbody tr").count(), 12);
    await table.getByRole("searchbox").fill("1999");
    await page.getByText("No row holds 1999.").waitFor();
  });

  it("are saved as SVG, PNG and CSV", async () => {
    await open("#tab=schemes");
    const chart = opened.chart("Commonest templates");
    const save = (format: string) =>
      saved(async () => {
        await chart.locator("summary", { hasText: "Save" }).click();
        await chart.getByRole("button", { name: format, exact: true }).click();
      });
    const svg = await save("SVG");
    assert.equal(svg.name, "template-bars.svg");
    assert.match(svg.content.toString(), /^<svg [\s\S]*Commonest templates[\s\S]*<\/svg>$/);
    assert.equal(await problemOfXml(svg.content.toString()), null);
    const png = await save("PNG");
    assert.equal(png.name, "template-bars.png");
    assert.equal(png.content.subarray(1, 4).toString(), "PNG");
    assert.ok(png.content.readUInt32BE(16) >= 2000, "the picture is fine");
    const csv = await save("CSV");
    assert.equal(csv.name, "template-bars.csv");
    assert.match(csv.content.toString(), /^Template,Names,Share,Examples\r\n/);
    assert.deepEqual(opened.complaints, []);
  });

  it("save what is found in a table, in its order", async () => {
    await open("#tab=over-time");
    const table = opened.table("All months");
    await table.getByRole("searchbox").fill("2022-1");
    await table.getByRole("columnheader", { name: "Month" }).getByRole("button").click();
    await table.getByRole("columnheader", { name: "Month" }).getByRole("button").click();
    const { name, content } = await saved(() => table.getByRole("button", { name: "Save as CSV" }).click());
    assert.equal(name, "months.csv");
    const months = content.toString().trim().split("\r\n");
    assert.deepEqual(
      months.map((line) => line.split(",")[0]),
      ["Month", "2022-12", "2022-11", "2022-10"],
    );
  });

  it("leave as Markdown, a tab at a time", async () => {
    const { page } = await open("#tab=tasks");
    const { name, content } = await saved(async () => {
      await page.locator("summary", { hasText: "Export" }).click();
      await page.getByRole("button", { name: "This tab as Markdown" }).click();
    });
    assert.equal(name, "tasks.md");
    assert.match(content.toString(), /## All tasks[\s\S]*\| Task \| Names \|/);
    assert.match(content.toString(), /\| \\<script\\>alert/);
  });
});
