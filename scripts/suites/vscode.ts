import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { packExtension, unpackExtension } from "../editor/pack-extension.ts";
import { runNode } from "../package-command.ts";
import { projectFolder, scratchFolder } from "../project.mjs";
import { prepareEditor } from "./editor.ts";
import { countsVariable, withCounts } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** Ended with when there is no VS Code to run in (sysexits' EX_UNAVAILABLE). */
const unavailable = 69;
const suiteFolder = path.join(scratchFolder, "vscode-suite");
const extensionFolder = path.join(scratchFolder, "vscode-extension");

/** The extension in a real VS Code: on the desktop where one can be had, else in code-server's extension host. */
export const vscodeSuite: Suite = {
  name: "vscode",
  about: "the extension, as packed, in a real VS Code",
  needsEditor: true,
  run: runInVsCode,
};

async function runInVsCode(): Promise<Outcome> {
  await bundleTests();
  const vsix = path.join(scratchFolder, "modelver.vsix");
  await packExtension(vsix);
  // What is tested is what users get, so a file missing from the package is found out here.
  unpackExtension(vsix, extensionFolder);
  const desktop = await runHost("desktop");
  if (desktop) return desktop;
  const editor = await prepareEditor();
  if ("missing" in editor) return cannotRun(`no desktop VS Code could be had, and no code-server: ${editor.missing}`);
  return (await runHost("browser")) ?? cannotRun("neither a desktop VS Code nor code-server would start");
}

/** The suite as the extension host loads it: CommonJS, with mocha and `vscode` left to be found there. */
async function bundleTests(): Promise<void> {
  rmSync(suiteFolder, { recursive: true, force: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ["test/vscode/index.ts", "test/vscode/**/*.test.ts"],
    outdir: suiteFolder,
    outbase: "test/vscode",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha", "vscode-textmate", "vscode-oniguruma", "vscode-tmgrammar-test"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

/** Runs the suite in one kind of host; undefined where there is no such host. */
async function runHost(host: "desktop" | "browser"): Promise<Outcome | undefined> {
  let code = 0;
  const outcome = await withCounts(async (countsFile) => {
    const script = path.join(projectFolder, "test/vscode/run.ts");
    const arguments_ = [host, extensionFolder, suiteFolder];
    ({ code } = await runNode(script, arguments_, { env: { [countsVariable]: countsFile } }));
    return code;
  });
  return code === unavailable ? undefined : outcome;
}
