import { findChromium } from "../editor/chromium.ts";
import { prepareEditor } from "./editor.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** The commonest things that people do with the extension, done by mouse and keyboard in the workbench. */
export const workbenchSuite: Suite = {
  name: "workbench",
  about: "the installed extension, used by mouse and keyboard",
  needsEditor: true,
  run: useWorkbench,
};

async function useWorkbench(): Promise<Outcome> {
  const editor = await prepareEditor();
  const chromium = findChromium();
  if ("missing" in editor || chromium === undefined)
    return cannotRun(
      `the workbench needs code-server and Chromium: ${"missing" in editor ? editor.missing : "no Chromium"}`,
    );
  const env = { MODELVER_CODE_SERVER: editor.folder, MODELVER_CHROMIUM: chromium };
  return runMocha(["test/workbench/**/*.test.ts"], [], env);
}
