import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { LONG_NAME, MARKUP_NAME, RIGHT_TO_LEFT_NAME } from "./made-up-corpus.ts";
import { madeUpPage, PageByItself, TABS } from "./page-by-itself.ts";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe finds wrong, as it says it. */
interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

describe("the page of a corpus, for everybody", function () {
  this.timeout(120_000);
  let opened: PageByItself;

  const open = async (address = "", options: Parameters<typeof PageByItself.open>[2] = {}) => {
    opened = await PageByItself.open(await madeUpPage(), address, options);
    await opened.answer.waitFor();
    return opened;
  };

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  it("is small, is there in a moment, and breaks no rule of its policy on any tab", async () => {
    const file = await madeUpPage();
    assert.ok(statSync(file).size < 3_000_000, `${statSync(file).size} bytes`);
    const { page } = await open();
    const painted = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    assert.ok((painted as number) < 2000, `painted after ${painted} ms`);
    for (const method of ["Study", "Grammar"]) {
      await page.locator(".switch span", { hasText: method }).click();
      for (const tab of TABS) {
        await opened.tab(tab).click();
        await opened.answer.waitFor();
        await page.locator("modelver-chart svg").first().waitFor();
      }
    }
    assert.deepEqual(opened.complaints, []);
  });

  it("takes names for nothing but text, however they are made", async () => {
    const { page } = await open("#tab=tasks&task=%3Cscript%3Ealert(1)%3C/script%3E");
    await opened.table("All tasks").getByRole("button", { name: "<script>" }).click();
    const names = await opened.dialog.locator(".names bdi").allTextContents();
    for (const name of [LONG_NAME, MARKUP_NAME, RIGHT_TO_LEFT_NAME]) assert.ok(names.includes(name), name.slice(0, 40));
    assert.equal(await page.locator("modelver-corpus :is(img, b, script)").count(), 0);
    assert.notEqual(await page.title(), "owned");
    const dialog = (await opened.dialog.boundingBox())!;
    assert.ok(dialog.width <= 1280 && dialog.height <= 900, "the dialog stays in the window");
    await page.keyboard.press("Escape");
    for (const tab of TABS) {
      await opened.tab(tab).click();
      assert.equal(await opened.overflow(), 0, tab);
    }
    assert.deepEqual(opened.complaints, []);
  });

  it("needs no scrolling sideways at 200 % in a window of 1,280 pixels, nor on a phone", async () => {
    for (const width of [640, 360]) {
      const { page } = await open("", { viewport: { width, height: 640 }, deviceScaleFactor: 2 });
      for (const tab of TABS) {
        await opened.tab(tab).click();
        assert.equal(await opened.overflow(), 0, `${tab} at ${width}`);
      }
      await page.close();
    }
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has nothing that keeps anybody out, in ${colorScheme}`, async () => {
      const { page } = await open("", { colorScheme });
      await page.evaluate(axe);
      for (const tab of TABS) {
        await opened.tab(tab).click();
        await page.locator("modelver-chart svg").first().waitFor();
        assert.deepEqual(await violations(), [], tab);
      }
      await page.locator("modelver-chart").getByRole("button", { name: "Table" }).first().click();
      await page.locator("summary", { hasText: "Export" }).click();
      assert.deepEqual(await violations(), [], "a table in the place of a picture, and an open menu");
    });
  }

  it("has nothing that keeps anybody out in the dialog of names", async () => {
    const { page } = await open("#tab=tasks&task=translation");
    await opened.table("All tasks").getByRole("button", { name: "translation" }).click();
    await opened.dialog.locator(".names li").first().waitFor();
    await page.evaluate(axe);
    assert.deepEqual(await violations(), []);
  });

  it("shows what is chosen in forced colours", async () => {
    const { page } = await open();
    await page.emulateMedia({ forcedColors: "active" });
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const method = ".switch input:checked + span";
    const otherMethod = ".switch input:not(:checked) + span";
    assert.notEqual(await style(method, "background-color"), await style(otherMethod, "background-color"));
    const tab = '[role="tab"][aria-selected="true"]';
    const otherTab = '[role="tab"][aria-selected="false"]';
    assert.notEqual(await style(tab, "border-bottom-color"), await style(otherTab, "border-bottom-color"));
  });

  it("cuts no picture that is printed on narrower paper", async () => {
    const { page } = await open();
    for (const tab of ["Schemes", "Over time"]) {
      await opened.tab(tab).click();
      await page.locator("modelver-chart svg").first().waitFor();
      // Not every browser tells a page in time to draw them anew.
      await page.evaluate("ResizeObserver.prototype.observe = () => {}");
      await page.locator("modelver-chart").evaluateAll((charts) => {
        for (const chart of charts) (chart as unknown as { resizing: ResizeObserver }).resizing.disconnect();
      });
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 690, height: 980 });
      const widths = await page
        .locator("modelver-chart svg")
        .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().right));
      assert.ok(Math.max(...widths) <= 690, `${widths}`);
      assert.equal(await opened.overflow(), 0);
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  it("draws its pictures anew for paper: light however dark the screen is, and in the paper's width", async () => {
    const { page } = await open("", { colorScheme: "dark" });
    // 180 mm.
    const forPaper = page.locator('modelver-chart svg[width="680"]');
    await page.locator("modelver-chart svg").last().waitFor();
    const pictures = await page.locator("modelver-chart svg").count();
    assert.equal(await forPaper.count(), 0);
    await page.emulateMedia({ media: "print" });
    await forPaper.nth(pictures - 1).waitFor();
    const canvas = page.locator(".chart-canvas").first();
    assert.equal(await canvas.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
    await forPaper.first().waitFor({ state: "detached" });
    assert.equal(await canvas.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(13, 17, 23)");
  });

  it("prints to pages of A4", async () => {
    const { page } = await open("#tab=tasks");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    assert.match(pdf.toString("latin1"), /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });

  async function violations(): Promise<string[]> {
    const found = (await opened.page.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
    return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`);
  }
});
