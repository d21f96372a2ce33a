import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { interfaceFont } from "../editor/fonts.ts";
import { projectFolder } from "../project.mjs";
import { savePicture } from "./picture-file.ts";

const corpora = process.env.MODELVER_CORPORA ?? path.join(projectFolder, "../shared/corpora");

const width = 1240;
const margin = 12;

/** What is shown of the page: a tab in light or dark, the form of a picture that has several, and how fine it is. */
const PICTURES = [
  { file: "docs/images/corpus-overview.png", hash: "", colorScheme: "light", form: null, scale: 1.25 },
  {
    file: "docs/images/corpus-tasks.png",
    hash: "#tab=tasks&method=study",
    colorScheme: "dark",
    form: null,
    scale: 1.25,
  },
  { file: "docs/images/corpus-tokens.png", hash: "#tab=tokens", colorScheme: "light", form: "Cloud", scale: 1.1 },
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
  { file, hash, colorScheme, form, scale }: (typeof PICTURES)[number],
): Promise<void> {
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, colorScheme, bypassCSP: true });
  await page.goto(address + hash);
  await page.addStyleTag({ content: `:root { --panel-font: ${interfaceFont}; }` });
  if (form !== null) await page.locator(".chart-tools label", { hasText: form }).click();
  await page.locator("modelver-chart svg").first().waitFor();
  await page.waitForTimeout(300);
  savePicture(file, await picturesOf(page));
  await page.close();
}

/** The page down to where its pictures end and its tables begin. */
async function picturesOf(page: Page): Promise<Buffer> {
  const charts = await page.locator(".charts").boundingBox();
  if (!charts) throw new Error("The page has no pictures to be shown.");
  const clip = { x: 0, y: 0, width, height: charts.y + charts.height + margin };
  return page.screenshot({ fullPage: true, clip });
}
