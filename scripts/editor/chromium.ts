import { existsSync } from "node:fs";
import { findProgram } from "../project.mjs";

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const macPrograms = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The full path of a Chromium or one of its kin on this machine, or undefined. `CHROMIUM` in the environment goes first. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of programs) {
    const found = findProgram(name);
    if (found) return found;
  }
  return macPrograms.find((program) => existsSync(program));
}
