#!/usr/bin/env node
// Stands in for the desktop VS Code executable that @vscode/test-electron starts, where none can be had: runs the suite it is
// given inside the extension host of code-server, with the workbench in a headless Chromium. Ends with the suite's exit code.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { findChromium, launchBrowser } from "./chromium.ts";
import { findCodeServer } from "./code-server.ts";
import { serverFolders, startVsCodeServer, type VsCodeServer, writeUserSettings } from "./vscode-server.ts";

/** Below the limit of whoever started this, so that server and browser are stopped in order. */
const timeLimit = 10 * 60_000;
const userSettings = {
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Dark Modern",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
};
/** What the workbench itself says about sockets and services of no concern to a test. */
const workbenchChatter =
  /^(Ignoring fetching|Timed out waiting for authentication provider|Creating a socket|Resolv(ing|ed) connection token|Updating additional|\[(reconnection-grace-time|AccountPolicyGate|AgentHost|Service Worker))/;

/** What `runTests` says on the command line. */
interface Launch {
  extension: string;
  tests: string;
  folder: string;
  trusted: boolean;
}

function readLaunch(): Launch {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  const folder = positionals[0];
  if (typeof extension !== "string" || typeof tests !== "string" || folder === undefined) {
    throw new Error("Needs a folder, --extensionDevelopmentPath=FOLDER and --extensionTestsPath=FILE.");
  }
  return { extension, tests, folder, trusted: values["disable-workspace-trust"] === true };
}

/** The address that makes the workbench load an extension from its folder and run its tests. */
function testAddress({ extension, tests, folder }: Launch, port: number): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(tests)],
    ["skipWelcome", "true"],
  ];
  const query = new URLSearchParams({ folder: path.resolve(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Opens the workbench and waits for the suite's exit code. */
async function runInPage(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const exitCode = new Promise<number>((resolve) => page.exposeFunction("codeAutomationExit", resolve));
  await page.exposeFunction("codeAutomationLog", (type: string, values: unknown[]) => {
    if (workbenchChatter.test(String(values[0]))) return;
    if (type === "error") console.error(...values);
    else console.log(...values);
  });
  await page.goto(address);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The suite did not end in time.")), timeLimit);
  });
  return Promise.race([exitCode, tooLate]).finally(() => clearTimeout(timer));
}

async function main(): Promise<number> {
  const launch = readLaunch();
  const codeServer = findCodeServer();
  const executablePath = findChromium();
  if (!codeServer || !executablePath) throw new Error("code-server or Chromium is not installed.");
  const data = mkdtempSync(path.join(tmpdir(), "modelver-vscode-"));
  const folders = serverFolders(data);
  writeUserSettings(folders, { ...userSettings, "security.workspace.trust.enabled": !launch.trusted });
  let server: VsCodeServer | undefined;
  let browser: Browser | undefined;
  try {
    // Without the smoke test driver the page takes no notice of the path of a test suite.
    server = await startVsCodeServer(codeServer, folders, ["--without-connection-token", "--enable-smoke-test-driver"]);
    browser = await launchBrowser(executablePath);
    return await runInPage(browser, testAddress(launch, server.port));
  } finally {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error);
  return 1;
});
