// npm run pictures: takes the pictures of the README anew, from the extension as packed, on the example workspace.
//   npm run pictures -- icon report   only these; needs what npm run build makes
import { findChromium, launchBrowser } from "./editor/chromium.ts";
import { installCodeServer } from "./editor/code-server.ts";
import { browserPackages, ensureSystemPackages, explainMissing } from "./editor/system-packages.ts";
import { takeCorpusPictures } from "./pictures/corpus.ts";
import { takeDriftPictures } from "./pictures/drift.ts";
import { takeEditorPictures } from "./pictures/editor.ts";
import { drawIcon } from "./pictures/icon.ts";
import { takeReportPictures } from "./pictures/report.ts";

const kinds = ["icon", "report", "corpus", "editor", "drift"];

async function main(wanted: string[]): Promise<void> {
  const missing = await ensureSystemPackages(browserPackages);
  const executable = findChromium();
  if (!executable) throw new Error(explainMissing(missing));
  const browser = await launchBrowser(executable);
  try {
    if (wanted.includes("icon")) await drawIcon(browser);
    if (wanted.includes("report")) await takeReportPictures(browser);
    if (wanted.includes("corpus")) await takeCorpusPictures(browser);
    if (wanted.includes("editor") || wanted.includes("drift")) {
      const codeServer = await installCodeServer();
      if ("missing" in codeServer) throw new Error(codeServer.missing);
      if (wanted.includes("editor")) await takeEditorPictures(browser, codeServer.folder);
      if (wanted.includes("drift")) await takeDriftPictures(browser, codeServer.folder);
    }
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2);
await main(asked.length === 0 ? kinds : asked).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
