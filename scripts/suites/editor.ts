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

async function prepare(): Promise<CodeServer> {
  const missing = await ensureSystemPackages(browserPackages);
  if (missing.length > 0 || !findChromium()) return { missing: `no Chromium; ${explainMissing(missing)}` };
  return installCodeServer();
}
