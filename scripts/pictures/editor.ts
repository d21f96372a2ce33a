import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { codeFont } from "../editor/fonts.ts";
import { startInstalledEditor } from "../editor/installed-editor.ts";
import { openWorkbench, type Workbench } from "../editor/workbench.ts";
import { savePicture } from "./picture-file.ts";

const settings = { "editor.fontFamily": codeFont, "editor.fontSize": 13, "editor.minimap.enabled": false };

/** What the Hugging Face libraries would have left in their cache after loading the example's encoder once. */
const cached = {
  repository: "sentence-transformers/all-MiniLM-L6-v2",
  commit: "c9745ed1d9f207416be6d2e6f8de32d1f16199bf",
};

/** Takes the pictures of the editor: the packed extension in a VS Code for the browser, on a copy of the example workspace. */
export async function takeEditorPictures(browser: Browser, codeServer: string): Promise<void> {
  const cache = mkdtempSync(path.join(tmpdir(), "modelver-hub-"));
  process.env.HF_HUB_CACHE = fillCache(cache);
  const editor = await startInstalledEditor(codeServer, settings);
  try {
    const open = async (changes: Record<string, unknown>) => {
      editor.changeSettings(changes);
      const workbench = await openWorkbench(browser, editor.address, editor.workspace);
      await workbench.narrowSideBar(210);
      return workbench;
    };
    const dark = await open({});
    await takeProblems(dark);
    await takeQuickFixes(dark);
    await takeModels(await open({ "workbench.colorTheme": "Default Light Modern" }));
    await takeSegments(await open({ "workbench.colorTheme": "Default High Contrast", "modelver.showSegments": true }));
    const loud = await open({ "workbench.colorTheme": "Default Dark Modern", "modelver.showSegments": false });
    await takeNotebook(loud, editor.workspace);
  } finally {
    await editor.stop();
    rmSync(cache, { recursive: true, force: true });
  }
}

function fillCache(folder: string): string {
  const references = path.join(folder, `models--${cached.repository.replace("/", "--")}`, "refs");
  mkdirSync(references, { recursive: true });
  writeFileSync(path.join(references, "main"), cached.commit);
  return folder;
}

/** The serving app with its problems, and what a hover says about a model that another file names. */
async function takeProblems(workbench: Workbench): Promise<void> {
  await workbench.open("serve.py");
  await workbench.command("Problems: Focus on Problems View");
  await workbench.problem("MV201").first().waitFor();
  await workbench.hover("(ENCODER)");
  await workbench.settle();
  savePicture("docs/images/editor.png", await workbench.page.screenshot());
  await workbench.page.keyboard.press("Escape");
}

/** The menu of the light bulb on an unpinned model. */
async function takeQuickFixes(workbench: Workbench): Promise<void> {
  await workbench.command("View: Hide Panel");
  await workbench.click("(ENCODER)");
  await workbench.page.keyboard.press("Control+.");
  await workbench.page.locator(".action-widget").first().waitFor();
  await workbench.settle();
  savePicture("docs/images/quick-fix.png", await workbench.pictureOfEditor(190, 230));
  await workbench.page.keyboard.press("Escape");
}

/** The view of the models, and the uses of a name under its lens, in a light theme. */
async function takeModels(workbench: Workbench): Promise<void> {
  await workbench.open("names.py");
  await workbench.showModels();
  await workbench.modelRow("tag-suggester, MLflow model").click();
  await workbench.lens("Used in").nth(1).click();
  await workbench.page.locator(".reference-zone-widget .monaco-list-row").first().waitFor();
  await workbench.settle();
  savePicture("docs/images/models.png", await workbench.page.screenshot());
}

/** The parts of names in colours and styles, in high contrast. */
async function takeSegments(workbench: Workbench): Promise<void> {
  await workbench.open("train.yaml");
  await workbench.hover("ms-marco-MiniLM");
  await workbench.settle();
  savePicture("docs/images/segments.png", await workbench.pictureOfEditor(0, 460));
}

/** A notebook with findings in its cells, loud enough to be seen in a picture. */
async function takeNotebook(workbench: Workbench, workspace: string): Promise<void> {
  writeFileSync(path.join(workspace, "modelver.toml"), 'profile = "strict"\n');
  await workbench.open("compare_versions.ipynb");
  await workbench.page.locator(".notebookOverlay .squiggly-warning").nth(1).waitFor();
  await workbench.hover("{MODEL}/3");
  await workbench.settle();
  savePicture("docs/images/notebook.png", await workbench.pictureOfEditor(180, 440));
}
