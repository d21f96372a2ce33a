import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { unpackExtension } from "../../../scripts/editor/pack-extension.ts";
import { runNode } from "../../../scripts/package-command.ts";
import { projectFolder, scratchFolder } from "../../../scripts/project.mjs";
import { prepareEditor } from "../../../scripts/suites/editor.ts";
import type { Measurement, Skipped } from "../measurement.ts";
import { type ActivationTimes, TIMES_FILE } from "./times.ts";

const TARGET = 50;
const RUNS = 5;
/** Ended with when there is no VS Code to run in (sysexits' EX_UNAVAILABLE). */
const UNAVAILABLE = 69;

/** The packed extension's activation in a real extension host, each time a fresh one, in a folder that holds nothing. */
export async function activation(vsix: string): Promise<{ measurements: Measurement[]; skipped: Skipped[] }> {
  const extension = path.join(scratchFolder, "bench-extension");
  const suite = path.join(scratchFolder, "bench-suite");
  unpackExtension(vsix, extension);
  await bundleSuite(suite);
  const times: ActivationTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    const found = (await runHost("desktop", extension, suite)) ?? (await runHost("browser", extension, suite));
    if (found === null) return { measurements: [], skipped: [{ what: "activation", reason: "no VS Code can be had" }] };
    times.push(found);
  }
  const row = (what: string, figure: (each: ActivationTimes) => number, target: number | null): Measurement => ({
    what,
    durations: times.map((each) => ({ wall: figure(each), processor: null })),
    percentile: 50,
    target,
  });
  return {
    measurements: [
      row("activation: code loaded", ({ loaded }) => loaded, null),
      row("activation: code loaded and activate() returned", ({ loaded, called }) => loaded + called, TARGET),
      row("activation: resolved", ({ resolved }) => resolved, null),
    ],
    skipped: [],
  };
}

async function bundleSuite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ["bench/editor/activation/suite.ts"],
    outfile: path.join(folder, "index.cjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    logLevel: "warning",
  });
}

/** The times of one start of a kind of host; null where there is no such host. */
async function runHost(host: "desktop" | "browser", extension: string, suite: string): Promise<ActivationTimes | null> {
  if (host === "browser" && "missing" in (await prepareEditor())) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-bench-activation-"));
  try {
    const file = path.join(folder, "times.json");
    const script = path.join(projectFolder, "test/vscode/run.ts");
    const workspace = path.join(folder, "workspace");
    const { code, output, errors } = await runNode(script, [host, extension, suite, workspace], {
      quiet: true,
      env: { [TIMES_FILE]: file },
    });
    if (code === UNAVAILABLE) return null;
    if (code !== 0) throw new Error(`The extension host failed: ${output}${errors}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
