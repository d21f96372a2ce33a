import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { codeFont, interfaceFont } from "../editor/fonts.ts";
import { projectFolder, projectNode } from "../project.mjs";
import { run } from "../run.mjs";
import { savePicture } from "./picture-file.ts";

const program = path.join(projectFolder, "dist/modelver.cjs");
const workspace = path.join(projectFolder, "examples/tag-suggester");
const width = 900;
const margin = 24;

/** Takes the HTML report of the example workspace, as light and as dark systems show it. */
export async function takeReportPictures(browser: Browser): Promise<void> {
  const arguments_ = [program, "check", "--format", "html"];
  const { output, errors } = await run(projectNode, arguments_, { cwd: workspace, quiet: true });
  if (output === "") throw new Error(`The report could not be made: ${errors}`);
  for (const colorScheme of ["light", "dark"] as const) {
    const viewport = { width, height: 1200 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5, colorScheme });
    await page.setContent(output);
    await page.addStyleTag({ content: `:root { --font: ${interfaceFont}; --code-font: ${codeFont}; }` });
    savePicture(`docs/images/report-${colorScheme}.png`, await overview(page));
    await page.close();
  }
}

/** The page down to where the single findings begin. */
async function overview(page: Page): Promise<Buffer> {
  const findings = await page.locator("h2", { hasText: "Findings by file" }).boundingBox();
  if (!findings) throw new Error("The report has no findings to end the picture at.");
  return page.screenshot({ clip: { x: 0, y: 0, width, height: findings.y - margin } });
}
