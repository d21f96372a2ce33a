import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

describe("the practices in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;
  let panel: FrameLocator;

  before("install the extension and show the practices, with no corpus", async () => {
    workbench = await installed.open();
    await workbench.command("ModelVer: Show Practices");
    panel = workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  });

  after(async () => {
    await installed.close();
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
  });

  const file = (name: string) => path.join(installed.workspace, name);
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
