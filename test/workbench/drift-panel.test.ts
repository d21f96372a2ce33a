import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { writeLogs } from "../../scripts/example-logs/write-logs.ts";
import { npmCommand } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { violations } from "./axe.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

/** What `modelver watch` would have left. */
const WATCHED = {
  version: 1,
  notices: 0,
  alerts: [
    {
      monitor: "tag-suggester",
      rule: "metric-limit",
      subject: "jaccard",
      value: 0.44,
      summary: "jaccard is 0.44, below 0.6.",
      state: "firing",
      since: "2026-10-02T06:05:00Z",
      until: null,
    },
  ],
  told: {},
  queue: [],
  runs: { "tag-suggester": { at: "2026-10-31T06:05:00Z", seconds: 1, failure: null } },
};

/** The registry that npm itself fetches from; ends in a slash. */
async function registryOfNpm(): Promise<string> {
  const { program, leading, shell } = npmCommand();
  const { code, output } = await run(program, [...leading, "config", "get", "registry"], { shell, quiet: true });
  assert.equal(code, 0, "npm names its registry");
  return output.trim().replace(/\/?$/, "/");
}

/** The page in the panel that is in front. */
function panelOf({ page }: Workbench): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
}

describe("the panel of drift in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;
  let panel: FrameLocator;
  let cache: string;
  let registry: Server;
  let hasBinary = false;
  const environment = { ...process.env };

  before("install the extension, with a registry that has nothing yet and no binary of DuckDB", async () => {
    cache = mkdtempSync(path.join(tmpdir(), "modelver-cache-"));
    const npmRegistry = await registryOfNpm();
    registry = createServer((request, response) => {
      if (!hasBinary) response.writeHead(404).end();
      else response.writeHead(302, { location: new URL(`.${request.url}`, npmRegistry).href }).end();
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
    process.env.MODELVER_CACHE = cache;
    process.env.npm_config_registry = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
    workbench = await installed.open({
      files: { ".modelver/alerts.json": JSON.stringify(WATCHED) },
      prepare: writeLogs,
    });
    panel = panelOf(workbench);
  });

  after(async () => {
    await installed.close();
    registry.close();
    process.env = environment;
    rmSync(cache, { recursive: true, force: true });
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
  });

  /** A page in an editor keeps its keys for itself; the side bar does not. */
  const leavePage = () => workbench.page.locator(".part.sidebar .composite.title").first().click();
  const dialog = () => workbench.page.locator(".monaco-dialog-box");

  it("asks before it fetches anything, and says what, from where and how large", async () => {
    await workbench.command("ModelVer: Show Drift");
    await dialog().waitFor();
    const words = String(await dialog().textContent());
    assert.match(words, /What: @duckdb\/node-bindings-\S+ \S+, about \d+ MB/);
    assert.match(words, /From: 127\.0\.0\.1:\d+/);
    assert.ok(words.includes(cache), words);
    await workbench.press("Escape");
    await panel.getByText("It is fetched only if you agree.").waitFor();
    assert.deepEqual(await violations(panel), []);
  });

  it("says why the binary could not be fetched, tries again, and measures with what it fetched", async () => {
    await panel.getByRole("button", { name: "Fetch DuckDB…" }).click();
    await dialog().getByRole("button", { name: "Fetch" }).click();
    await panel.getByRole("alert").filter({ hasText: "the server answers 404" }).waitFor();
    hasBinary = true;
    await panel.getByRole("button", { name: "Try again" }).click();
    await dialog().getByRole("button", { name: "Fetch" }).click();
    await panel.locator(".answer", { hasText: /5 of 7 features drifted/ }).waitFor();
    await panel.locator(".source-line", { hasText: /7,550 rows against 2,260 · measured \d+ s ago/ }).waitFor();
  });

  it("shows what the watch left, and leads to the lines that load the model", async () => {
    await panel.getByRole("row", { name: /R firing.*metric-limit.*2026-10-02 06:05/ }).waitFor();
    await panel.getByRole("button", { name: "tag_suggester/serve.py:17" }).click();
    await workbench.waitForActive("serve.py");
    await workbench.page.locator(".tab", { hasText: "Drift: tag-suggester" }).click();
    await panel.getByRole("button", { name: "Open monitor" }).click();
    await workbench.waitForActive("pyproject.toml");
    await workbench.page.locator(".statusbar-item", { hasText: "Ln 19" }).waitFor();
    await workbench.page.locator(".tab", { hasText: "Drift: tag-suggester" }).click();
  });

  it("opens the data at a row in which the model was wrong", async () => {
    await panel.getByRole("tab", { name: "Quality" }).click();
    const rows = panel.locator(".table-section", { has: panel.getByRole("heading", { name: "Problem rows" }) });
    await rows.locator("tbody button").first().click();
    await workbench.waitForActive("2026-10.jsonl");
    await workbench.page.locator(".tab", { hasText: "Drift: tag-suggester" }).click();
    await panel.getByRole("tab", { name: "Quality", selected: true }).waitFor();
  });

  it("saves a picture where the reader wants it", async () => {
    const file = path.join(installed.workspace, "lights.svg");
    await panel.getByRole("tab", { name: "Overview" }).click();
    const lights = panel.locator("modelver-chart", {
      has: panel.getByRole("heading", { name: "Features over time" }),
    });
    await lights.locator("summary", { hasText: "Save" }).click();
    await lights.getByRole("button", { name: "SVG" }).click();
    const input = workbench.page.locator(".quick-input-widget input.input");
    await workbench.eventuallyHolds(input, /\.svg$/);
    await input.fill(file);
    await workbench.settle();
    await workbench.press("Enter");
    await workbench.notification(/lights\.svg was saved/).waitFor();
    assert.match(readFileSync(file, "utf8"), /^<svg/);
  });

  it("says that the data has changed, and measures it anew", async () => {
    const another = path.join(installed.workspace, "logs/2026-11.jsonl");
    copyFileSync(path.join(installed.workspace, "logs/2026-02.jsonl"), another);
    const notice = panel.locator(".notice", { hasText: "has changed since this was measured" });
    await notice.waitFor();
    assert.deepEqual(await violations(panel), []);
    rmSync(another);
    await notice.getByRole("button", { name: "Measure again" }).click();
    await notice.waitFor({ state: "detached" });
    await panel.locator(".answer", { hasText: /5 of 7 features drifted/ }).waitFor();
  });

  it("is where the light of a model in the corpus panel leads to", async () => {
    await leavePage();
    await workbench.command("ModelVer: Show Corpus Statistics");
    await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "This workspace" }).click();
    await panel.getByRole("tab", { name: "Workspace" }).click();
    await panel.locator(".remark", { hasText: "1 model has a monitor of drift; in alert: tag-suggester." }).waitFor();
    await panel.getByRole("row", { name: /tag-suggester.*▲ in alert.*jaccard is 0.44/ }).click();
    await workbench.page.locator(".tab.active", { hasText: "Drift: tag-suggester" }).waitFor();
    await panel.getByRole("heading", { name: "Drift: tag-suggester" }).waitFor();
    await workbench.page
      .locator(".tab", { hasText: "Corpus: tag-suggester" })
      .getByLabel(/^Close/)
      .click({ force: true });
  });

  it("comes back with its monitor and its tab where the window is loaded anew", async () => {
    await panel.getByRole("tab", { name: "Feature" }).click();
    await panel.getByRole("combobox", { name: "Feature" }).selectOption("area");
    await workbench.reload();
    await panel.getByRole("tab", { name: "Feature", selected: true }).waitFor();
    await panel.getByRole("heading", { name: "area: reference and current" }).waitFor();
  });

  for (const [theme, name] of [
    ["Default Light Modern", "vscode-light"],
    ["Default Dark Modern", "vscode-dark"],
    ["Default High Contrast", "vscode-high-contrast"],
    ["Default High Contrast Light", "vscode-high-contrast-light"],
  ] as const) {
    it(`has nothing that keeps anybody out, in ${theme}`, async () => {
      installed.changeSettings({ "workbench.colorTheme": theme });
      const themed = await installed.openAgain();
      await themed.command("ModelVer: Show Drift");
      const page = panelOf(themed);
      await page.locator(`body.${name}`).waitFor();
      for (const tab of ["Overview", "Feature", "Quality"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.locator("modelver-chart svg").first().waitFor();
        assert.deepEqual(await violations(page), [], tab);
      }
      await themed.page.close();
    });
  }

  it("says what to do next where no monitor is declared, and adds one by looking at the data", async () => {
    const file = path.join(installed.workspace, "pyproject.toml");
    const declared = readFileSync(file, "utf8");
    writeFileSync(file, declared.slice(0, declared.indexOf("# The logs are a made-up year")));
    await panel.getByText("No monitor is declared in this workspace.").waitFor();
    assert.deepEqual(await violations(panel), []);
    await panel.getByRole("button", { name: "Add a monitor…" }).click();
    const input = workbench.page.locator(".quick-input-widget input.input");
    const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
    const title = (words: string) => workbench.page.locator(".quick-input-title", { hasText: words }).waitFor();
    await title("1 of 4");
    await rows.filter({ hasText: "tag-suggester" }).filter({ hasText: "MLflow" }).first().click();
    for (const [step, data] of [
      ["2 of 4", "logs/2025-11.jsonl"],
      ["3 of 4", "logs/*.jsonl"],
    ] as const) {
      await title(step);
      await input.fill(data);
      await rows.filter({ hasText: data }).first().click();
      await workbench.press("Enter");
    }
    await title("4 of 4");
    assert.equal(await input.inputValue(), "tag-suggester");
    await workbench.press("Enter");
    await panel.getByRole("tab", { name: "Overview" }).click();
    await panel.locator(".answer", { hasText: /features/ }).waitFor();
    const written = readFileSync(file, "utf8");
    assert.match(
      written,
      /\n\n\[tool\.modelver\.monitors\.tag-suggester\]\nmodel = "tag-suggester"\nreference = "logs\/2025-11\.jsonl"\ncurrent = "logs\/\*\.jsonl"\ntime = "time"\n/,
    );
    assert.ok(!existsSync(path.join(installed.workspace, "modelver.toml")));
  });
});
