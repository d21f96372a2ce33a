/**
 * How fast `modelver corpus` is and how much memory it takes: by both methods, on the study's names, beside the study's own way in
 * Python, and on generated names from ten thousand to ten million. `npm run bench:corpus` does all; names after `--` choose parts:
 * study, large, growth, list. It builds for production first; MODELVER_CORPORA names the folder of the study's names.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder, scratchFolder } from "../scripts/project.mjs";
import { listOfSize } from "./corpus/big-list.ts";
import { groupCost } from "./corpus/group-cost.ts";
import { growthPlot, type Line } from "./corpus/growth-plot.ts";
import {
  afterStartUp,
  FORMATS,
  METHODS,
  type Measure,
  measure,
  measureTable,
  megabytes,
  seconds,
} from "./corpus/measures.ts";
import { nameFolder } from "./corpus/name-folder.ts";
import { type ProgramRun, runCorpus } from "./corpus/program-run.ts";
import { compareWithScript } from "./corpus/study-script.ts";
import { machine } from "./editor/measurement.ts";
import { corporaFolder } from "./name-labels.ts";

const PARTS = ["study", "large", "growth", "list"];
const STUDY_NAMES = 241_619;
const LARGE = 2_500_000;
const GROWTH = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
/** Groups of families are as many as the families' pairs allow: beyond this they alone take minutes and all memory. */
const MOST_FOR_GROUPS = 1_000_000;
const GIGABYTE = 1e9;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

const folder = path.join(scratchFolder, "bench-corpus");
mkdirSync(folder, { recursive: true });
console.log(machine());
const startUp = await measureStartUp();
console.log(`start-up: ${seconds(startUp.wall)}, ${megabytes(startUp.peak)}`);
if (wants("study")) await studyNames();
if (wants("large")) await largeCorpus();
if (wants("growth")) await growth();
if (wants("list")) await gigabyteList();

/** What a list of one name takes. */
async function measureStartUp(): Promise<ProgramRun> {
  const list = path.join(folder, "one-name.txt");
  writeFileSync(list, "acme/churn-v1.2.0\n");
  return (await runCorpus([list, "--format", "json"], 9)).median;
}

async function studyNames(): Promise<void> {
  const corpora = corporaFolder();
  if (corpora === null) {
    console.log("\nThe study's names: skipped, there are no corpora (set MODELVER_CORPORA to their folder)");
    return;
  }
  const lists = ["tasks", "companies"].map((each) => path.join(corpora, "study", each));
  const measures: Measure[] = [];
  for (const method of METHODS) {
    for (const format of FORMATS) {
      const options = ["--method", method, "--format", format];
      const target = { seconds: 0.5, megabytes: null };
      measures.push(await measure(`${method}, ${format}`, { names: STUDY_NAMES, lists, options }, startUp, 7, target));
    }
  }
  console.log(`\nThe study's names\n${measureTable(measures)}`);
  const { run, differing } = await compareWithScript(lists);
  const own = measures[0]!.runs.median;
  console.log(
    `the study's way in Python: ${seconds(run.wall)} (${seconds(run.processor)} of processor time), ${megabytes(run.peak)}; ` +
      `${(run.wall / own.wall).toFixed(1)} times as long as modelver with its start-up, ${(run.processor / own.processor).toFixed(1)} times the processor time, ${(run.peak / own.peak).toFixed(1)} times the memory`,
  );
  console.log(differing.length === 0 ? "its figures are the same" : `its figures DIFFER in ${differing.join(", ")}`);
  if (differing.length > 0) process.exitCode = 1;
}

async function largeCorpus(): Promise<void> {
  const options = ["--method", "grammar"];
  const measures: Measure[] = [];
  for (const format of FORMATS) {
    const given = { names: LARGE, lists: [nameFolder(LARGE)], options: [...options, "--format", format] };
    measures.push(await measure(`grammar, ${format}`, given, startUp, 3, { seconds: 4, megabytes: 500 }));
  }
  console.log(`\n${LARGE.toLocaleString("en")} generated names\n${measureTable(measures)}`);
}

async function growth(): Promise<void> {
  const grammar: Line["points"][number][] = [];
  const study: Line["points"][number][] = [];
  const script: Line["points"][number][] = [];
  const groupLine: Line["points"][number][] = [];
  const measures: Measure[] = [];
  const times = (names: number) => (names <= 300_000 ? 5 : 1);
  for (const names of GROWTH) {
    const lists = [nameFolder(names)];
    const all = { names, lists };
    const read = await measure(
      "grammar",
      { ...all, options: ["--method", "grammar", "--format", "json"] },
      startUp,
      times(names),
    );
    measures.push(read);
    grammar.push({ names, seconds: read.runs.median.processor / 1000 });
    if (names > MOST_FOR_GROUPS) continue;
    const counted = await measure(
      "study",
      { ...all, options: ["--method", "study", "--format", "json"] },
      startUp,
      times(names),
    );
    measures.push(counted);
    study.push({ names, seconds: counted.runs.median.processor / 1000 });
    const { groups, processor } = groupCost(lists[0]!);
    groupLine.push({ names, seconds: processor / 1000 });
    console.log(
      `${names.toLocaleString("en")} names: ${groups.toLocaleString("en")} groups of families, ${seconds(processor)} on one thread`,
    );
    if (names <= 300_000) script.push({ names, seconds: (await compareWithScript(lists)).run.processor / 1000 });
  }
  console.log(
    `\nGrowth\n${measureTable(measures)}\nexponent of the grammar: ${exponent(measures.filter(({ what }) => what === "grammar"))}`,
  );
  const lines: Line[] = [
    { name: "grammar", nameStands: "above", color: { light: "#0969da", dark: "#4493f8" }, points: grammar },
    { name: "study", nameStands: "above", color: { light: "#1a7f37", dark: "#3fb950" }, points: study },
    { name: "its groups alone", nameStands: "beside", color: { light: "#9a6700", dark: "#d29922" }, points: groupLine },
    { name: "study in Python", nameStands: "above", color: { light: "#cf222e", dark: "#f85149" }, points: script },
  ];
  writeFileSync(path.join(projectFolder, "docs", "images", "corpus-growth.svg"), growthPlot(lines));
}

/** By what power of the number of names the processor time grows from the third size on. */
function exponent(measures: readonly Measure[]): string {
  const [first, last] = [measures[2]!, measures.at(-1)!];
  const ratio = afterStartUp(last).processor / afterStartUp(first).processor;
  return (Math.log(ratio) / Math.log(last.names / first.names)).toFixed(2);
}

async function gigabyteList(): Promise<void> {
  const { file, names } = listOfSize(GIGABYTE);
  const measures: Measure[] = [];
  for (const method of METHODS) {
    const given = { names, lists: [file], options: ["--method", method, "--format", "json"] };
    measures.push(await measure(method, given, startUp, 1));
  }
  console.log(`\nA list of a gigabyte, the same names again and again\n${measureTable(measures)}`);
}
