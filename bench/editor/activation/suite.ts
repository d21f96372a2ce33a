// What VS Code loads as a test suite: activates the extension in its host and writes how long that took.
import { writeFileSync } from "node:fs";
import Module from "node:module";
import * as vscode from "vscode";
import { type ActivationTimes, TIMES_FILE } from "./times.ts";

type Load = (request: string, ...rest: unknown[]) => unknown;
interface Extension {
  activate(context: vscode.ExtensionContext): unknown;
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.all.find((each) => each.packageJSON.name === "modelver");
  if (extension === undefined) throw new Error("the extension is not there");
  if (extension.isActive) throw new Error("the extension was activated in a folder that gives no reason to");
  await untilIdle();
  const times: ActivationTimes = { loaded: 0, called: 0, resolved: 0 };
  watchLoading(times);
  const start = performance.now();
  await extension.activate();
  times.resolved = performance.now() - start;
  if (times.called === 0) throw new Error("the extension was activated unseen");
  writeFileSync(process.env[TIMES_FILE] ?? "", JSON.stringify(times));
}

/** Waits until the host has done what it does at its own start: timers come on time again. */
async function untilIdle(): Promise<void> {
  for (let calm = 0; calm < 20; ) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    calm = performance.now() - start < 110 ? calm + 1 : 0;
  }
}

/** Notes how long the host takes to load the extension's code and to call it: VS Code shows the sum as its activation time. */
function watchLoading(times: ActivationTimes): void {
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = function (request, ...rest) {
    const start = performance.now();
    const loaded = load.call(this, request, ...rest);
    if (!request.endsWith("extension.cjs")) return loaded;
    times.loaded = performance.now() - start;
    return watched(loaded as Extension, times);
  };
}

function watched(extension: Extension, times: ActivationTimes): Extension {
  const activate = (context: vscode.ExtensionContext) => {
    const start = performance.now();
    const result = extension.activate(context);
    times.called = performance.now() - start;
    return result;
  };
  return { ...extension, activate };
}
