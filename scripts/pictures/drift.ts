import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { fillEngineCache } from "../editor/engine-cache.ts";
import { startInstalledEditor } from "../editor/installed-editor.ts";
import { openWorkbench, type Workbench } from "../editor/workbench.ts";
import { writeLogs } from "../example-logs/write-logs.ts";
import { savePicture } from "./picture-file.ts";

/** Takes the pictures of the panel of drift, on a copy of the example workspace with its year of predictions. */
export async function takeDriftPictures(browser: Browser, codeServer: string): Promise<void> {
  const cache = mkdtempSync(path.join(tmpdir(), "modelver-cache-"));
  fillEngineCache(cache);
  process.env.MODELVER_CACHE = cache;
  const editor = await startInstalledEditor(codeServer, { "workbench.colorTheme": "Default Light Modern" });
  try {
    writeLogs(editor.workspace);
    const workbench = await openWorkbench(browser, editor.address, editor.workspace);
    await workbench.waitForExtension();
    await workbench.command("ModelVer: Show Drift");
    const panel = workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    await panel.locator("modelver-chart svg").first().waitFor();
    await workbench.command("View: Toggle Primary Side Bar Visibility");
    await workbench.settle();
    savePicture("docs/images/drift.png", await workbench.page.screenshot());
    await takeQuality(workbench, panel);
  } finally {
    await editor.stop();
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Metrics over time, the change of the model's version marked. */
async function takeQuality(workbench: Workbench, panel: FrameLocator): Promise<void> {
  await panel.getByRole("tab", { name: "Quality" }).click();
  await panel.locator("modelver-chart svg").first().waitFor();
  await workbench.settle();
  savePicture("docs/images/drift-quality.png", await workbench.page.screenshot());
}
