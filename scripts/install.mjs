// Installs the packages of package-lock.json where node_modules lacks them. Plain JavaScript, no dependencies.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npmCommand, projectFolder, projectNode } from "./project.mjs";
import { runTwice } from "./run.mjs";

const oldestNode = 20;

/** Installs what is missing; does nothing when everything is there. Throws with a message for people when it cannot. */
export async function installMissing() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldestNode) throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  // Not the Node we run under: in an npm script that is the project's own, and npm ci begins by deleting it.
  const npm = npmCommand(process.env.npm_node_execpath);
  const options = { cwd: projectFolder, shell: npm.shell };
  // Install scripts run in a second step, and only the two that are needed: a grammar's would ask for a compiler
  // on systems it has no binary for, while only its .wasm file is used.
  const installed = await runTwice(
    npm.program,
    [...npm.leading, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    options,
  );
  if (installed.code !== 0)
    throw new Error("npm ci failed; its messages are above. Is the package registry reachable?");
  const set = await runTwice(npm.program, [...npm.leading, "rebuild", "esbuild", "node"], options);
  if (set.code !== 0 || !existsSync(projectNode))
    throw new Error("npm could not set up the project's own Node (package node).");
}

/** Whether node_modules holds every package at the version that package-lock.json asks for. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (!wanted || !present || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(
    ([location, { version, optional }]) =>
      location === "" || (present[location] ? present[location].version === version : optional === true),
  );
}

/**
 * @param {string} file a lock file, from the project's folder
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined} by place; undefined where there is none
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(projectFolder, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}
