import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { interfaceFont } from "../editor/fonts.ts";
import { projectFolder } from "../project.mjs";
import { savePicture } from "./picture-file.ts";

const corpora = process.env.MODELVER_CORPORA ?? path.join(projectFolder, "../shared/corpora");

/** What is shown of the page: a tab, in light or dark, and how much of it. */
const PICTURES = [
  { file: "docs/images/corpus-overview.png", hash: "", colorScheme: "light", height: 1020 },
  { file: "docs/images/corpus-tasks.png", hash: "#tab=tasks&method=study", colorScheme: "dark", height: 830 },
  { file: "docs/images/corpus-tokens.png", hash: "#tab=tokens", colorScheme: "light", height: 900 },
] as const;

/** Takes the pictures of a corpus's page, of the study's names, which a clone does not hold. */
export async function takeCorpusPictures(browser: Browser): Promise<void> {
  const tasks = path.join(corpora, "study/tasks");
  if (!existsSync(tasks)) {
    console.log(`no pictures of a corpus: there are no names in ${tasks}; MODELVER_CORPORA names their folder`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-corpus-"));
  const file = path.join(folder, "corpus.html");
  try {
    const program = path.join(projectFolder, "dist/modelver.cjs");
    execFileSync(process.execPath, [program, "corpus", tasks, "--format", "html", "--output", file]);
    for (const picture of PICTURES) await takePicture(browser, pathToFileURL(file).href, picture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takePicture(
  browser: Browser,
  address: string,
  { file, hash, colorScheme, height }: (typeof PICTURES)[number],
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1240, height },
    deviceScaleFactor: 1.3,
    colorScheme,
    bypassCSP: true,
  });
  await page.goto(address + hash);
  await page.addStyleTag({ content: `:root { --panel-font: ${interfaceFont}; }` });
  await page.locator("modelver-chart svg").first().waitFor();
  await page.waitForTimeout(300);
  savePicture(file, await page.screenshot());
  await page.close();
}
