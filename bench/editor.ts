/**
 * How fast ModelVer is in an editor, beside its targets: the packed extension's activation in a real extension host, and the language
 * server over the protocol in a generated workspace of 5,000 files. `npm run bench:editor` does all; names after `--` choose parts:
 * activation, start, requests, rename, cold.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packExtension } from "../scripts/editor/pack-extension.ts";
import { scratchFolder } from "../scripts/project.mjs";
import { activation } from "./editor/activation/activation.ts";
import { coldRegistry } from "./editor/cold-registry.ts";
import { firstDiagnostics } from "./editor/first-diagnostics.ts";
import { LanguageClient } from "./editor/language-client.ts";
import { type Measurement, machine, type Skipped, table } from "./editor/measurement.ts";
import { renaming } from "./editor/renaming.ts";
import { requests } from "./editor/requests.ts";
import { generateWorkspace } from "./editor/workspace.ts";

const FILES = 5_000;
const PARTS = ["activation", "start", "requests", "rename", "cold"];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

const measurements: Measurement[] = [];
const skipped: Skipped[] = [];
const folder = mkdtempSync(path.join(tmpdir(), "modelver-bench-"));
try {
  // Packing builds for production: what is measured is what users get.
  const vsix = path.join(scratchFolder, "modelver-bench.vsix");
  await packExtension(vsix);
  console.log(machine());
  if (wants("activation")) add(await activation(vsix));
  const workspace = generateWorkspace(folder, FILES);
  console.log(`${workspace.files} files, ${Math.round(workspace.size / 1e6)} MB`);
  if (wants("start")) add({ measurements: await firstDiagnostics(workspace), skipped: [] });
  if (wants("requests") || wants("rename")) {
    const client = new LanguageClient(folder);
    try {
      await client.initialize();
      await client.read();
      if (wants("requests")) add(await requests(client, workspace));
      if (wants("rename")) add(await renaming(client, workspace));
      const memory = client.residentMemory();
      if (memory !== null) console.log(`the server holds ${Math.round(memory / 1e6)} MB`);
    } finally {
      client.kill();
    }
  }
  if (wants("cold")) add(await coldRegistry(workspace));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${table(measurements, skipped)}`);

function add(found: { measurements: Measurement[]; skipped: Skipped[] }): void {
  measurements.push(...found.measurements);
  skipped.push(...found.skipped);
}
