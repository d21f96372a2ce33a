/**
 * Draws a sample to read from real repositories: findings under `--profile strict`, and files without findings that speak of a model
 * library. `node bench/sample-findings.ts SEED FOLDER…`, one folder for each repository; a seed draws the same sample from the
 * same findings. docs/accuracy.md tells what came of reading one.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ModelFinding } from "../server/src/rules/finding.ts";
import { walkFiles } from "../server/src/workspace/file-walk.ts";
import { Project } from "../server/src/workspace/project.ts";
import { testParsers } from "../test/parsers.ts";

const FINDINGS = 150;
const FILES = 50;
const LIBRARIES =
  /\b(?:transformers|mlflow|huggingface_hub|datasets|diffusers|peft|joblib|pickle|torch\.save|from_pretrained|safetensors|onnx|keras)\b/;

interface Sampled {
  repository: string;
  code: string;
  line: string;
}

const [seed, ...folders] = process.argv.slice(2);
if (seed === undefined || folders.length === 0) {
  console.error("usage: node bench/sample-findings.ts SEED FOLDER…");
  process.exit(2);
}
const random = generator(Number(seed));
const findings: Sampled[] = [];
const silent: Sampled[] = [];
for (const folder of folders) await readRepository(path.resolve(folder));

console.log(`${findings.length} findings, of which`);
for (const { line } of draw(findings, FINDINGS, ["code", "repository"])) console.log(line);
console.log(`\n${silent.length} files without findings that speak of a library, of which`);
for (const { line } of draw(silent, FILES, ["repository"])) console.log(line);

async function readRepository(root: string): Promise<void> {
  const repository = path.basename(root);
  const project = await Project.open(root, { parsers: await testParsers(), profile: "strict" });
  await project.load([]);
  const found = project.allFindings();
  for (const finding of found) {
    findings.push({ repository, code: finding.code, line: `${finding.code}\t${repository}\t${placeOf(finding)}` });
  }
  const loud = new Set(found.map(({ place }) => place.path));
  for (const file of (await walkFiles(root, [], () => [])).files) {
    if (loud.has(file) || !LIBRARIES.test(readFileSync(path.join(root, file), "utf8"))) continue;
    silent.push({ repository, code: "", line: `${repository}\t${file}` });
  }
  project.dispose();
}

function placeOf({ place, reference }: ModelFinding): string {
  const cell = place.cell === undefined ? "" : `:cell ${place.cell}`;
  return `${place.path}${cell}:${place.range.start.line + 1}\t${reference.name ?? ""}`;
}

/** Half of the sample is shared out equally among the groups, so that rare ones are there; the other half goes by their sizes. */
function draw(all: readonly Sampled[], count: number, by: readonly ("code" | "repository")[]): Sampled[] {
  const [key, ...rest] = by;
  if (key === undefined) return shuffled(all).slice(0, count);
  const groups = [...new Set(all.map((each) => each[key]))]
    .map((value) => all.filter((each) => each[key] === value))
    .sort((one, other) => one.length - other.length);
  const sizes = groups.map((group) => group.length);
  const shares = shareOut(sizes, Math.min(count, all.length));
  return groups.flatMap((group, index) => draw(group, shares[index]!, rest));
}

/** @param sizes of the groups, smallest first */
function shareOut(sizes: readonly number[], count: number): number[] {
  let left = Math.ceil(count / 2);
  const shares = sizes.map((size, index) => {
    const share = Math.min(size, Math.round(left / (sizes.length - index)));
    left -= share;
    return share;
  });
  while (shares.reduce((sum, share) => sum + share, 0) < count) {
    const wanting = sizes.map((size, index) => (size - shares[index]!) / (shares[index]! + 1));
    shares[wanting.indexOf(Math.max(...wanting))]!++;
  }
  return shares;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** Numbers in [0, 1) that a seed determines (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
