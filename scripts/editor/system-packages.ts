import { findProgram } from "../project.mjs";
import { run, runTwice } from "../run.mjs";
import { findChromium } from "./chromium.ts";

/** What something needs from the system: how it is called in Debian, and how to see whether it is there. */
interface SystemPackage {
  debianName: string;
  isPresent(): Promise<boolean>;
}

/** What code-server's native modules are compiled with. */
export const compilerPackages: SystemPackage[] = [
  { debianName: "build-essential", isPresent: async () => hasProgram("g++", "clang++") && hasProgram("make") },
  { debianName: "python3", isPresent: async () => hasProgram("python3") },
  { debianName: "pkg-config", isPresent: async () => hasProgram("pkg-config") },
  { debianName: "libsecret-1-dev", isPresent: () => hasLibrary("libsecret-1") },
  { debianName: "libkrb5-dev", isPresent: () => hasLibrary("krb5-gssapi") },
  { debianName: "libx11-dev", isPresent: () => hasLibrary("x11") },
  { debianName: "libxkbfile-dev", isPresent: () => hasLibrary("xkbfile") },
];

/** The browser that the editor's tests run in. */
export const browserPackages: SystemPackage[] = [
  { debianName: "chromium", isPresent: async () => findChromium() !== undefined },
];

/** Editors that speak to the language server beside VS Code. */
export const otherEditorPackages: SystemPackage[] = [
  { debianName: "neovim", isPresent: async () => hasProgram("nvim") },
  { debianName: "emacs-nox", isPresent: async () => hasProgram("emacs") },
  { debianName: "elpa-eglot", isPresent: () => hasEmacsLibrary("eglot") },
  { debianName: "elpa-lsp-mode", isPresent: () => hasEmacsLibrary("lsp-mode") },
];

/**
 * Sees to it that the packages are there: with root on Debian and its kin by apt-get, else by looking only.
 *
 * @returns the Debian names of what is still missing, empty when all is there.
 */
export async function ensureSystemPackages(packages: SystemPackage[]): Promise<string[]> {
  const missing = await listMissing(packages);
  if (missing.length === 0 || !mayInstall()) return missing;
  console.log(`Installing system packages: ${missing.join(", ")}`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, quiet: true, background: true };
  await runTwice("apt-get", ["update", "-q"], options);
  await runTwice("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...missing], options);
  return listMissing(packages);
}

/** The sentence that tells a user without root what to do. */
export function explainMissing(missing: string[]): string {
  return `missing system packages: ${missing.join(", ")} (Debian names; sudo apt-get install ${missing.join(" ")})`;
}

async function listMissing(packages: SystemPackage[]): Promise<string[]> {
  const present = await Promise.all(packages.map((each) => each.isPresent()));
  return packages.filter((_, index) => !present[index]).map((each) => each.debianName);
}

function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && hasProgram("apt-get");
}

function hasProgram(...names: string[]): boolean {
  return names.some((name) => findProgram(name) !== undefined);
}

async function hasLibrary(name: string): Promise<boolean> {
  return (await run("pkg-config", ["--exists", name], { quiet: true })).code === 0;
}

async function hasEmacsLibrary(name: string): Promise<boolean> {
  const load = `(progn (package-initialize) (require '${name}))`;
  return (await run("emacs", ["--batch", "--eval", load], { quiet: true })).code === 0;
}
