import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { projectFolder } from "../project.mjs";
import { savePicture } from "./picture-file.ts";

const size = 256;

/** Makes images/icon.png, which the marketplace wants, from images/icon.svg. */
export async function drawIcon(browser: Browser): Promise<void> {
  const drawing = readFileSync(path.join(projectFolder, "images/icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  try {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    savePicture("images/icon.png", await page.screenshot({ omitBackground: true }));
  } finally {
    await page.close();
  }
}
