import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/editor/chromium.ts";
import { modelver, TemporaryFolder } from "../cli/program.ts";
import { violations } from "./axe.ts";

const TABS = ["Overview", "Tasks", "Schemes", "Tokens", "Groups", "Owners", "Over time"];

/** A registry's export: two owners, three tasks, two years, and names that would break a careless page. */
function registry(): string {
  const rows = ["id,pipeline_tag,createdAt"];
  for (let index = 0; index < 240; index++) {
    const owner = index % 3 === 0 ? "acme" : "bolt";
    const task = ["fill-mask", "translation", "text-generation"][index % 3];
    const month = String((index % 12) + 1).padStart(2, "0");
    const version = index % 4 === 0 ? `-v${1 + (index % 5)}` : "";
    const words = ["base", "large", "7b", "gptq"];
    const name = `${owner}/churn${index % 40}-${words[index % 4]}-${words[(index + 1) % 4]}${version}`;
    rows.push(`${name}-${index % 7},${task},${index < 120 ? 2024 : 2025}-${month}-03`);
  }
  rows.push("evil/<img src=x onerror=alert(1)>-v1,fill-mask,2025-01-01");
  rows.push("evil/נמל-אב-v2,fill-mask,2025-01-01");
  rows.push(`evil/${"long-".repeat(2000)}v3,fill-mask,2025-01-01`);
  return `${rows.join("\n")}\n`;
}

describe("the page of a corpus in a browser", function () {
  this.timeout(120_000);
  const folder = new TemporaryFolder({ "registry.csv": registry() });
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;
  let address = "";

  before(async () => {
    const { code, errors } = await modelver(["corpus", "registry.csv", "--format", "html", "-o", "page.html"], {
      cwd: folder.path,
    });
    assert.equal(code, 0, errors);
    address = pathToFileURL(folder.of("page.html")).href;
    browser = await launchBrowser(process.env.MODELVER_CHROMIUM ?? "");
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    page.setDefaultTimeout(10_000);
  });

  beforeEach(async () => {
    await page.goto("about:blank");
    await open("");
  });

  after(async () => {
    await browser?.close();
    folder.remove();
    assert.deepEqual(complaints, [], "the browser complains of nothing, and nothing is loaded");
  });

  async function open(hash: string): Promise<void> {
    await page.goto(`${address}${hash}`);
    await page.locator(".answer").waitFor();
  }

  const tab = (name: string) => page.getByRole("tab", { name });
  const chosen = () => page.locator('[role="tab"][aria-selected="true"]').textContent();

  it("answers at once, and keeps tab, method and filter in its address", async () => {
    await page.locator(".answer", { hasText: /of the 243 names carry a version of their own/ }).waitFor();
    await tab("Tasks").click();
    await page.getByText("Study", { exact: true }).click();
    await page.getByLabel("Task", { exact: true }).fill("fill-mask");
    await page.getByLabel("Task", { exact: true }).press("Enter");
    await page.locator(".chip", { hasText: "fill-mask" }).waitFor();
    assert.equal(new URL(page.url()).hash, "#tab=tasks&method=study&task=fill-mask");
    await page.reload();
    await page.locator(".chip", { hasText: "fill-mask" }).waitFor();
    assert.equal((await chosen())?.trim(), "Tasks");
  });

  it("shows what it can where an address asks for what it does not have", async () => {
    await open("#tab=nonsense&text=bert&owner=nobody");
    assert.equal((await chosen())?.trim(), "Overview");
  });

  it("is used by keyboard alone", async () => {
    await tab("Overview").focus();
    await page.keyboard.press("End");
    assert.equal((await chosen())?.trim(), "Over time");
    await page.keyboard.press("Home");
    await page.getByRole("application", { name: /^How versions are written/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page
      .locator("[data-spoken]", { hasText: /^Scheme partial .*, Names \d+, Share/ })
      .waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] .names mark").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  });

  it("narrows with a first click, and shows the names with a second", async () => {
    await tab("Owners").click();
    const row = page.locator("modelver-table tbody tr", { hasText: "acme" }).first();
    await row.locator("td").nth(1).click();
    await page.locator(".chip", { hasText: "acme" }).waitFor();
    await page.locator("modelver-table tbody tr", { hasText: "acme" }).first().locator("button").click();
    await page.locator("dialog[open] .names li", { hasText: "acme/churn" }).first().waitFor();
  });

  it("gives each picture's numbers as a table that can be sorted and searched", async () => {
    await tab("Tasks").click();
    const chart = page.locator("modelver-chart", { hasText: "Names by task" });
    await chart.getByRole("button", { name: "Table" }).click();
    await chart.getByRole("button", { name: /^Task/ }).click();
    const first = await chart.locator("tbody tr td").first().textContent();
    assert.equal(first?.trim(), "fill-mask");
  });

  it("saves pictures and tables, and a tab as Markdown", async () => {
    await tab("Tasks").click();
    const chart = page.locator("modelver-chart", { hasText: "Names by task" });
    const saved = async (button: string) => {
      await chart.locator("summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        chart.getByRole("button", { name: button, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    assert.match((await saved("SVG")).toString(), /^<svg [\s\S]*Names by task[\s\S]*<\/svg>\s*$/);
    assert.deepEqual([...(await saved("PNG")).subarray(1, 4)], [...Buffer.from("PNG")]);
    assert.match((await saved("CSV")).toString(), /^Task,Names,With a version,Share,/);
    await page.getByText("Export", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "This tab as Markdown" }).click(),
    ]);
    assert.match(readFileSync(await download.path(), "utf8"), /## Names by task\n[\s\S]*\| fill-mask \|/);
  });

  it("takes every name for text, however long, odd or turned around", async () => {
    await open("#tab=owners&owner=evil");
    await page.locator("modelver-table tbody button", { hasText: "evil" }).first().click();
    await page.locator("dialog[open] .names li", { hasText: "<img src=x" }).waitFor();
    await page.locator("dialog[open] .names li", { hasText: "נמל" }).waitFor();
    assert.equal(await page.locator("img").count(), 0);
    assert.ok(await fits(page), "the long name wraps");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has nothing that keeps anybody out, in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      for (const name of TABS) {
        await tab(name).click();
        assert.deepEqual(await violations(page), [], name);
      }
      await page.emulateMedia({ colorScheme: "light" });
    });
  }

  it("fits where letters are twice as large", async () => {
    await page.setViewportSize({ width: 640, height: 800 });
    for (const name of TABS) {
      await tab(name).click();
      assert.ok(await fits(page), name);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("can be printed", async () => {
    const paper = await page.pdf({ format: "A4" });
    assert.equal(paper.subarray(0, 4).toString(), "%PDF");
  });

  it("says the numbers where scripts do not run", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    await plain.getByText(/of the 243 names carry a version of their own/).waitFor();
    await context.close();
  });
});

/** Whether nothing reaches beyond the page's width. */
function fits(page: Page): Promise<boolean> {
  return page.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth);
}
