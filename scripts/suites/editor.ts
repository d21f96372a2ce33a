import { findChromium } from "../editor/chromium.ts";
import { type CodeServer, installCodeServer } from "../editor/code-server.ts";
import { browserPackages, ensureSystemPackages, explainMissing } from "../editor/system-packages.ts";

let preparation: Promise<CodeServer> | undefined;

/**
 * Makes code-server and Chromium ready, once, however often it is asked. It takes minutes on a fresh machine,
 * so it is begun before the suites that need neither.
 */
export function prepareEditor(): Promise<CodeServer> {
  preparation ??= prepare();
  return preparation;
}

/** Makes Chromium ready: its program, or why there is none. */
export async function prepareBrowser(): Promise<{ program: string } | { missing: string }> {
  const missing = await ensureSystemPackages(browserPackages);
  const program = findChromium();
  if (missing.length > 0 || program === undefined) return { missing: `no Chromium; ${explainMissing(missing)}` };
  return { program };
}

async function prepare(): Promise<CodeServer> {
  const browser = await prepareBrowser();
  return "missing" in browser ? browser : installCodeServer();
}
