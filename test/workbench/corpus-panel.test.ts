import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { violations } from "./axe.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

describe("the corpus panel in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;
  let panel: FrameLocator;

  before("install the extension and count the workspace's models", async () => {
    workbench = await installed.open();
    await workbench.command("ModelVer: Show Corpus Statistics");
    await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "This workspace" }).click();
    panel = workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  });

  after(async () => {
    await installed.close();
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
  });

  it("answers in words, with its numbers", async () => {
    await panel.locator(".answer", { hasText: /of the \d+ names carry a version of their own/ }).waitFor();
    await panel.locator(".source-line", { hasText: /tag-suggester · \d+ names/ }).waitFor();
  });

  it("goes from tab to tab by keyboard", async () => {
    await panel.getByRole("tab", { name: "Overview" }).focus();
    await workbench.press("ArrowRight");
    await panel.getByRole("heading", { name: "Names by task" }).waitFor();
    await workbench.press("End");
    await panel.getByRole("heading", { name: "Checklist" }).waitFor();
  });

  it("leads from a model of the workspace to its line", async () => {
    await panel.getByRole("tab", { name: "Workspace" }).click();
    await panel
      .getByRole("row", { name: /serve\.py:17/ })
      .getByRole("button")
      .first()
      .click();
    await workbench.waitForActive("serve.py");
    await workbench.page.locator(".tab", { hasText: "Corpus: tag-suggester" }).click();
  });

  it("comes back as it was, hidden in between", async () => {
    await panel.getByRole("heading", { name: "Versions by file" }).waitFor();
  });

  it("narrows everything to the names that hold a text", async () => {
    await panel.getByRole("tab", { name: "Overview" }).click();
    await panel.getByPlaceholder("Names that hold…").fill("tag-suggester");
    await workbench.press("Enter");
    await panel.locator(".chip", { hasText: "tag-suggester" }).waitFor();
    await panel.getByRole("button", { name: "Remove the filter text tag-suggester" }).click();
    await panel.locator(".chip").waitFor({ state: "detached" });
  });

  it("shows the names behind a mark that the keyboard walks to", async () => {
    const ring = panel.getByRole("application", { name: /^Names with a version/ });
    await ring.focus();
    await workbench.press("ArrowRight");
    await panel.locator("[data-spoken]", { hasText: /Names with a version, Count \d+/ }).waitFor({ state: "attached" });
    await workbench.press("Enter");
    await panel.locator("dialog[open] .names li").first().waitFor();
    await workbench.press("Escape");
  });

  it("saves everything as CSV where the reader wants it", async () => {
    const file = path.join(installed.workspace, "counted.csv");
    await panel.locator("summary", { hasText: "Export" }).click();
    await panel.getByRole("button", { name: "Everything as CSV" }).click();
    // The dialog fills in its own proposal when it is ready.
    const input = workbench.page.locator(".quick-input-widget input.input");
    await workbench.eventuallyHolds(input, /corpus\.csv$/);
    await input.fill(file);
    await workbench.settle();
    await workbench.press("Enter");
    await workbench.notification(/counted\.csv was saved/).waitFor();
    assert.match(readFileSync(file, "utf8"), /tag-suggester/);
  });

  it("stays as it is where the menu of the models opens it", async () => {
    await workbench.showModels();
    await workbench.modelRow("tag-suggester").first().click();
    await workbench.page
      .locator(".part.sidebar .title-actions")
      .getByLabel(/More Actions/)
      .click();
    await workbench.page.locator(".monaco-menu .action-label", { hasText: "Show Corpus Statistics" }).click();
    await panel.locator(".source-line", { hasText: /tag-suggester · \d+ names/ }).waitFor();
    await workbench.page.locator(".tab.active", { hasText: "Corpus: tag-suggester" }).waitFor();
  });

  it("comes back with its corpus and its tab where the window is loaded anew", async () => {
    await panel.getByRole("tab", { name: "Schemes" }).click();
    await workbench.reload();
    await panel.getByRole("tab", { name: "Schemes", selected: true }).waitFor();
    await panel.locator(".source-line", { hasText: /tag-suggester · \d+ names/ }).waitFor();
  });

  for (const [theme, name] of [
    ["Default Light Modern", "vscode-light"],
    ["Default Dark Modern", "vscode-dark"],
    ["Default High Contrast", "vscode-high-contrast"],
    ["Default High Contrast Light", "vscode-high-contrast-light"],
  ] as const) {
    it(`has nothing that keeps anybody out, in ${theme}`, async () => {
      installed.changeSettings({ "workbench.colorTheme": theme });
      await workbench.reload();
      await panel.locator(`body.${name}`).waitFor();
      for (const tab of ["Overview", "Tasks", "Schemes", "Tokens", "Groups", "Owners", "Over time", "Workspace"]) {
        await panel.getByRole("tab", { name: tab }).click();
        assert.deepEqual(await violations(panel), [], tab);
      }
    });
  }
});
