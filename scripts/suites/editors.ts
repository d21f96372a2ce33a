import { ensureSystemPackages, explainMissing, otherEditorPackages } from "../editor/system-packages.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** The language server with editors that are not VS Code, set up as docs/editors.md says. */
export const editorsSuite: Suite = {
  name: "editors",
  about: "the language server in Neovim and Emacs",
  needsBuild: true,
  run: driveEditors,
};

async function driveEditors(): Promise<Outcome> {
  const missing = await ensureSystemPackages(otherEditorPackages);
  if (missing.length > 0) return cannotRun(explainMissing(missing));
  return runMocha(["test/editors/**/*.test.ts"]);
}
