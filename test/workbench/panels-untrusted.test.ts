import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/editor/chromium.ts";
import { type InstalledEditor, startInstalledEditor } from "../../scripts/editor/installed-editor.ts";
import { openWorkbench, type Workbench } from "../../scripts/editor/workbench.ts";

const minutes = 60_000;

describe("the panels in a workspace that nobody vouches for", function () {
  this.timeout(2 * minutes);
  let editor: InstalledEditor;
  let browser: Browser;
  let workbench: Workbench;

  before("open the workspace without trusting it", async () => {
    editor = await startInstalledEditor(process.env.MODELVER_CODE_SERVER ?? "", {
      "security.workspace.trust.enabled": true,
      "security.workspace.trust.startupPrompt": "never",
    });
    browser = await launchBrowser(process.env.MODELVER_CHROMIUM ?? "");
    workbench = await openWorkbench(browser, editor.address, editor.workspace);
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
  });

  it("offer what lies on the disk and no registry", async () => {
    await workbench.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    await workbench.waitForExtension();
    await workbench.command("ModelVer: Show Corpus Statistics");
    const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
    await rows.filter({ hasText: "This workspace" }).waitFor();
    const offered = await rows.allInnerTexts();
    assert.deepEqual(
      offered.map((each) => /This workspace|Lists of names|MLflow|Hugging Face/.exec(each)?.[0]),
      ["This workspace", "Lists of names"],
    );
  });

  it("measure no drift: a monitor says which files are read", async () => {
    await workbench.press("Escape", "F1");
    await workbench.page.keyboard.type("ModelVer: Show");
    const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
    // The row before, by the alphabet: rows further down may not be drawn.
    await rows.filter({ hasText: "ModelVer: Show Corpus Statistics" }).waitFor();
    assert.equal(await rows.filter({ hasText: "Show Drift" }).count(), 0);
  });
});
