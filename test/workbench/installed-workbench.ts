import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/editor/chromium.ts";
import { type InstalledEditor, startInstalledEditor } from "../../scripts/editor/installed-editor.ts";
import { openWorkbench, type Workbench } from "../../scripts/editor/workbench.ts";
import { scratchFolder } from "../../scripts/project.mjs";

/** Longest wait for one thing to show; long, because it costs nothing where all is well, and machines may be busy. Milliseconds. */
const PATIENCE = 60_000;
/** Longest time of a test or a hook: some wait for several things. Milliseconds. */
export const TEST_LIMIT = 5 * PATIENCE;

/** What a workbench is opened with. */
export interface Opening {
  /** The user's settings beside those of a plain editor. */
  settings?: Record<string, unknown>;
  /** Files beside those of the example workspace, by their paths in it. */
  files?: Record<string, string>;
  /** Prepares the workspace further; its absolute path is given. */
  prepare?(workspace: string): void;
}

/** The packed extension in a VS Code of its own, with a copy of the example workspace, used through a browser. */
export class InstalledWorkbench {
  private editor: InstalledEditor | undefined;
  private browser: Browser | undefined;
  private opened: Workbench | undefined;

  /** Installs the extension and opens the workspace; resolves when the editor knows the extension. */
  async open({ settings, files = {}, prepare }: Opening = {}): Promise<Workbench> {
    this.editor = await startInstalledEditor(process.env.MODELVER_CODE_SERVER ?? "", settings);
    for (const [file, text] of Object.entries(files)) this.write(file, text);
    prepare?.(this.workspace);
    this.browser = await launchBrowser(process.env.MODELVER_CHROMIUM ?? "");
    this.opened = await this.openAgain();
    return this.opened;
  }

  /** Opens the workspace in one more page, which has the settings of now. */
  async openAgain(): Promise<Workbench> {
    if (this.browser === undefined || this.editor === undefined) throw new Error("The workbench is not open.");
    const workbench = await openWorkbench(this.browser, this.editor.address, this.workspace);
    workbench.page.setDefaultTimeout(PATIENCE);
    await workbench.waitForExtension();
    return workbench;
  }

  /** The copy of the example workspace; absolute. */
  get workspace(): string {
    if (this.editor === undefined) throw new Error("The editor was not started.");
    return this.editor.workspace;
  }

  /** Changes the user's settings; a workbench that is opened after that has them. */
  changeSettings(settings: Record<string, unknown>): void {
    this.editor?.changeSettings(settings);
  }

  /** Writes a file of the workspace, and its folders. */
  write(file: string, text: string): void {
    const place = path.join(this.workspace, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  /** Keeps a picture of what a failed test left, and says its words: the log may be all that somebody has. */
  async keepFailure(test: Mocha.Test | undefined): Promise<void> {
    if (test?.state !== "failed" || this.opened === undefined) return;
    const { page } = this.opened;
    const name = test.fullTitle().replace(/\W+/g, "-").toLowerCase().slice(0, 80);
    await page.screenshot({ path: path.join(scratchFolder, `${name}.png`) });
    console.log(`The workbench shows:\n${(await page.locator("body").allInnerTexts()).join("\n")}`);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.editor?.stop();
  }
}
