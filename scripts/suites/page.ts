import { prepareBrowser } from "./editor.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** The page of a corpus as `modelver corpus --format html` writes it, used in a browser. */
export const pageSuite: Suite = {
  name: "page",
  about: "the page of a corpus, used in a browser",
  needsBuild: true,
  run: usePage,
};

async function usePage(): Promise<Outcome> {
  const browser = await prepareBrowser();
  if ("missing" in browser) return cannotRun(`the page needs a browser: ${browser.missing}`);
  return runMocha(["test/page/**/*.test.ts"], [], { MODELVER_CHROMIUM: browser.program });
}
