import assert from "node:assert/strict";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

describe("the panels in a workspace that nobody vouches for", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;

  before("open the workspace without trusting it", async () => {
    workbench = await installed.open({
      settings: { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" },
    });
  });

  after(async () => {
    await installed.close();
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
