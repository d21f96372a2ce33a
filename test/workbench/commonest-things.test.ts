import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

describe("in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;

  before("install the extension and open the example", async () => {
    workbench = await installed.open({ settings: { "files.autoSave": "afterDelay" } });
  });

  after(async () => {
    await installed.close();
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
    await workbench.closeEditors();
  });

  const onDisk = (file: string) => readFileSync(path.join(installed.workspace, file), "utf8");

  it("problems of all files are listed, and a click leads to the line", async () => {
    await workbench.open("serve.py");
    await workbench.command("Problems: Focus on Problems View");
    await workbench.problem("MV203").first().dblclick();
    await workbench.waitForActive("serving.toml");
    await workbench.press("Control+J");
  });

  it("the keyboard goes from problem to problem and reads them", async () => {
    await workbench.open("serve.py");
    await workbench.press("F8");
    await workbench.page.locator(".marker-widget", { hasText: /MV\d{3}/ }).waitFor();
    await workbench.press("Escape");
  });

  it("a hover says what a name says, by mouse", async () => {
    await workbench.open("serve.py");
    await workbench.hover("(ENCODER)");
    assert.match(await workbench.hoverText(), /sentence-transformers\/all-MiniLM-L6-v2[\s\S]*version/);
  });

  it("and by keyboard", async () => {
    await workbench.open("serve.py");
    await workbench.click("models:/tag-suggester/Production");
    await workbench.press("Control+K", "Control+I");
    await workbench.page.locator(".monaco-hover:not(.hidden)", { hasText: "tag-suggester" }).first().waitFor();
    await workbench.press("Escape");
  });

  it("the light bulb mends a finding, in every file that it speaks of", async () => {
    await workbench.open("train.yaml");
    await workbench.problemCount(2);
    await workbench.goTo("12:20");
    await workbench.chooseAction(/tag-suggester_v2/);
    await workbench.eventually(() => !onDisk("configs/train.yaml").includes("tag-suggester_v02"));
    await workbench.eventually(() => onDisk("tag_suggester/names.py").includes("acme-support/tag-suggester_v2"));
  });

  it("a finding appears while a line is typed, and the comment that the light bulb offers silences it", async () => {
    await workbench.open("names.py");
    await workbench.press("Control+End");
    await workbench.page.keyboard.type("from transformers import AutoModel\nAutoModel.from_pretrained(ENCODER)");
    await workbench.page.locator(".squiggly-info, .squiggly-warning").first().waitFor();
    await workbench.chooseAction(/Ignore MV201/);
    await workbench.eventually(() => onDisk("tag_suggester/names.py").includes("# modelver: ignore[MV201]"));
    await workbench.command("File: Revert File");
  });

  it("a definition is gone to, across files", async () => {
    await workbench.open("serve.py");
    await workbench.click("(ENCODER)");
    await workbench.press("F12");
    await workbench.waitForActive("names.py");
  });

  it("a lens tells the uses of a name, and a click shows them", async () => {
    await workbench.open("names.py");
    await workbench.lens("Used in").first().click();
    await workbench.page.locator(".reference-zone-widget", { hasText: "serve.py" }).waitFor();
    await workbench.press("Escape");
  });

  it("a rename changes every file that names the model", async () => {
    await workbench.open("names.py");
    // Lenses come late and move the lines: a click might miss.
    await workbench.goTo("5:30");
    await workbench.press("F2");
    const input = workbench.page.locator(".rename-box input");
    await input.fill("acme-support/tag-suggester-v3");
    await workbench.press("Enter");
    await workbench.eventually(
      () =>
        onDisk("configs/train.yaml").includes("acme-support/tag-suggester-v3") &&
        onDisk("tag_suggester/names.py").includes("acme-support/tag-suggester-v3"),
    );
  });

  it("the palette explains a name", async () => {
    await workbench.open("serve.py");
    await workbench.click("models:/tag-suggester/Production");
    await workbench.command("ModelVer: Explain Name");
    await workbench.page.locator(".tab.active", { hasText: "tag-suggester" }).waitFor();
  });

  it("the view lists the models, and leads from a place to its line", async () => {
    await workbench.showModels();
    const rows = workbench.page.locator(".pane-body .monaco-list-row");
    await workbench.modelRow("tag-suggester, MLflow model").click();
    await rows.filter({ hasText: "serve.py:17" }).click();
    await workbench.waitForActive("serve.py");
    await workbench.press("Control+Shift+E");
  });

  it("the status item says how much was found", async () => {
    await workbench.open("serve.py");
    const braces = workbench.page.locator('.statusbar-item[id*="languageStatus"] a').first();
    await braces.hover();
    await workbench.page.locator(".hover-language-status", { hasText: /ModelVer: \d+ warnings/ }).waitFor();
  });

  it("the palette checks the workspace and leads to the report", async () => {
    await workbench.command("ModelVer: Check Workspace");
    await workbench.command("Notifications: Show Notifications");
    const message = workbench.notification(/warnings?.* in \d+ files/);
    await message.getByRole("button", { name: "Show Report" }).click();
    const report = workbench.page.frameLocator("iframe.webview").frameLocator("#active-frame");
    await report.getByRole("heading", { name: "Findings by file" }).waitFor();
  });
});
