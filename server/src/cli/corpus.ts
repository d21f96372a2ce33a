import path from "node:path";
import type { CorpusResult } from "../corpus/corpus-result.ts";
import { countCorpus } from "../corpus/count-corpus.ts";
import type { NameList } from "../corpus/name-list.ts";
import { failureText } from "../sources/failure-text.ts";
import { fileList, streamList } from "../sources/file-list.ts";
import { findLists } from "../sources/find-lists.ts";
import { openPool } from "../sources/open-pool.ts";
import { workspaceList } from "../sources/workspace-list.ts";
import { STANDARD_INPUT } from "./check-options.ts";
import { assertUsable, type CorpusOptions, periodOf, titlesOf } from "./corpus-options.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { loadModels } from "./load-models.ts";
import { startProgress } from "./progress.ts";
import { registryLists } from "./registry-sources.ts";
import { writeCorpus } from "./write-corpus.ts";
import { writeCorpusPage } from "./write-corpus-page.ts";

/** The bundle of the thread that counts lies beside the program. */
const COUNTING_THREAD = new URL("counting-thread.cjs", import.meta.url);

/** What is to be read, and what was passed over on the way. */
interface Sources {
  lists: NameList[];
  skipped: CorpusResult["reading"]["skipped"];
}

/**
 * Counts how the models of lists are versioned, and reports. The exit code tells of lists that could not be read to their end.
 * @throws {Failure} where the usage is wrong
 */
export async function corpus(
  paths: readonly string[],
  options: CorpusOptions,
  toolVersion: string,
  setExitCode: SetExitCode,
): Promise<void> {
  assertUsable(paths, options);
  const period = periodOf(options);
  const signal = interruptionSignal();
  const counted = await openSources(paths, options);
  if (options.workspace !== undefined) counted.lists.push(await openWorkspace(options.workspace, signal));
  const registries = await registryLists(options, toolVersion, signal);
  counted.lists.push(...registries);
  const others = [...(options.workspace === undefined ? [] : ["workspace"]), ...registries.map((list) => list.path)];
  const { format } = options;
  if (format === "html") {
    const title = [...paths.map((each) => path.basename(each)), ...others].join(", ");
    const reading = await writeCorpusPage({ title, ...counted }, options.output, toolVersion, signal);
    tellReading(reading, counted.skipped, setExitCode);
    return;
  }
  const compared = options.compare === undefined ? null : await openSources(options.compare, options);
  const lists = [...counted.lists, ...(compared?.lists ?? [])];
  const pool = openPool(options.method, lists, COUNTING_THREAD);
  const progress = startProgress(process.stderr, "Reading {bar} {percentage} %");
  let result: CorpusResult;
  try {
    result = await countCorpus(
      {
        method: options.method,
        lists: counted.lists,
        others: compared?.lists ?? null,
        period,
        titles: titlesOf([...paths, ...others], options),
        report: progress.report,
        signal,
      },
      pool,
    );
  } finally {
    progress.stop();
    await pool.close();
  }
  const skipped = [...counted.skipped, ...(compared?.skipped ?? [])];
  if (options.format === "text") setExitCode(exitCodeOf(result.reading));
  else tellReading(result.reading, skipped, setExitCode);
  result.reading.skipped.push(...skipped);
  await writeCorpus(result, { ...options, format });
}

/** Reading to the end failed; what was passed over for its ending did not. */
function exitCodeOf({ skipped }: CorpusResult["reading"]): number {
  return skipped.length > 0 ? EXIT_CODES.failure : EXIT_CODES.clean;
}

/** Says what was not read where the report itself goes to a program or a file. */
function tellReading(
  reading: CorpusResult["reading"],
  skipped: CorpusResult["reading"]["skipped"],
  setExitCode: SetExitCode,
): void {
  setExitCode(exitCodeOf(reading));
  warnOfSkipped({ ...reading, skipped: [...reading.skipped, ...skipped] });
}

async function openSources(paths: readonly string[], options: CorpusOptions): Promise<Sources> {
  const found = await findLists(paths.filter((each) => each !== STANDARD_INPUT)).catch(failOnPath);
  const lists = found.lists.map(fileList);
  if (paths.includes(STANDARD_INPUT)) {
    lists.push(streamList(STANDARD_INPUT, options.stdinFilename ?? "stdin", process.stdin));
  }
  return { lists, skipped: found.skipped };
}

/** @throws {Failure} where a path that the user wrote leads nowhere */
function failOnPath(error: NodeJS.ErrnoException): never {
  if (error.code === undefined) throw error;
  throw new Failure(`${error.path}: ${failureText(error)}`);
}

async function openWorkspace(folder: string | true, signal: AbortSignal): Promise<NameList> {
  const root = path.resolve(folder === true ? "." : folder);
  const named = await loadModels(root, signal);
  // Data sets and Spaces are no models.
  const models = named.filter(({ kind }) => kind === "model");
  return workspaceList(folder === true ? "workspace" : folder, models);
}

function warnOfSkipped(reading: CorpusResult["reading"]): void {
  for (const { path: list, reason } of reading.skipped) process.stderr.write(`modelver: ${list}: ${reason}\n`);
  if (reading.badLines === 0) return;
  const [first] = reading.firstBadLines;
  process.stderr.write(
    `modelver: ${reading.badLines} bad lines, the first ${first?.path}:${first?.line}: ${first?.reason}\n`,
  );
}
