import { prepareEditor } from "./editor.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite, sum } from "./outcome.ts";

/** What users install, installed: the VSIX in a VS Code and the npm tarball on the system's Node. */
export const packagesSuite: Suite = {
  name: "packages",
  about: "the packed VSIX and npm tarball, installed and tried",
  needsEditor: true,
  run: tryPackages,
};

async function tryPackages(): Promise<Outcome> {
  const npm = await runMocha(["test/packages/npm-*.test.ts"]);
  const editor = await prepareEditor();
  if ("missing" in editor) return sum([npm, cannotRun(`the VSIX needs code-server: ${editor.missing}`)]);
  return sum([npm, await runMocha(["test/packages/vsix-*.test.ts"], [], { MODELVER_CODE_SERVER: editor.folder })]);
}
