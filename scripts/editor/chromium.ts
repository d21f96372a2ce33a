import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { findProgram } from "../project.mjs";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const macPrograms = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const browserArguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

/** The full path of a Chromium or one of its kin on this machine, or undefined. `CHROMIUM` in the environment goes first. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of programs) {
    const found = findProgram(name);
    if (found) return found;
  }
  return macPrograms.find((program) => existsSync(program));
}

/** Starts a browser without a window. It is given pages of this machine only, so it needs no sandbox. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: browserArguments });
}
