import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "../../scripts/editor/chromium.ts";
import { type InstalledEditor, startInstalledEditor } from "../../scripts/editor/installed-editor.ts";
import { openWorkbench, type Workbench } from "../../scripts/editor/workbench.ts";
import { scratchFolder } from "../../scripts/project.mjs";

const minutes = 60_000;
/** Longest wait for one thing to show. Milliseconds. */
const patience = 20_000;

describe("the practices in the workbench", function () {
  this.timeout(2 * minutes);
  let editor: InstalledEditor;
  let browser: Browser;
  let workbench: Workbench;
  let panel: FrameLocator;

  before("install the extension and show the practices, with no corpus", async () => {
    editor = await startInstalledEditor(process.env.MODELVER_CODE_SERVER ?? "");
    browser = await launchBrowser(process.env.MODELVER_CHROMIUM ?? "");
    workbench = await openWorkbench(browser, editor.address, editor.workspace);
    workbench.page.setDefaultTimeout(patience);
    await workbench.waitForExtension();
    await workbench.command("ModelVer: Show Practices");
    panel = workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
  });

  afterEach(async function () {
    const picture = path.join(scratchFolder, "practices-failure.png");
    if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: picture });
  });

  const file = (name: string) => path.join(editor.workspace, name);
  const textOf = (name: string) => readFileSync(file(name), "utf8");
  const scaffold = (name: string) => panel.getByRole("button", { name: `Scaffold ${name}` }).first();

  it("are shown without a corpus", async () => {
    await panel.locator(".answer", { hasText: /of 15 practices are there/ }).waitFor();
    await panel.getByRole("tab", { name: "Corpus" }).waitFor();
  });

  it("are read anew when a file is saved", async () => {
    const missing = panel.getByText("Set up a linter").first();
    await missing.waitFor();
    writeFileSync(file("ruff.toml"), 'target-version = "py312"\n');
    await missing.waitFor({ state: "detached" });
  });

  it("are scaffolded after a preview, and what remains to be done is said", async () => {
    await scaffold("MV502 version-control").click();
    const preview = workbench.page.locator(".bulk-edit-panel");
    await preview.locator(".monaco-list-row", { hasText: ".gitignore" }).first().waitFor();
    assert.ok(!existsSync(file(".gitattributes")), "nothing is written before somebody says yes");
    for (const name of [".gitattributes", ".gitignore"])
      await preview.locator(".monaco-list-row[aria-level='1']", { hasText: name }).locator(".edit-checkbox").click();
    await preview.getByRole("button", { name: "Apply" }).click();
    await workbench.eventually(() => existsSync(file(".gitattributes")) && textOf(".gitattributes").includes("*.pt"));
    await workbench.eventually(() => /^outputs\/$.*^__pycache__\/$/ms.test(textOf(".gitignore")));
    await workbench.page.locator(".tab.active", { hasText: "Practices: left to you" }).waitFor();
  });
});
