import { countCorpus } from "../../server/src/corpus/count-corpus.ts";
import type { Method } from "../../server/src/corpus/counter-pool.ts";
import { fileList } from "../../server/src/sources/file-list.ts";
import { findLists } from "../../server/src/sources/find-lists.ts";
import { openPool } from "../../server/src/sources/open-pool.ts";

// Counts a folder once, in a process of its own, and prints what that took once the program had started.

/** What one run prints. */
export interface CountedRun {
  names: number;
  versioned: number;
  tokens: number;
  groups: number;
  /** From the first look for files to the whole result. */
  seconds: number;
  /** Of all threads, in user and system mode. */
  processor: number;
  /** The most memory that the process ever held. */
  megabytes: number;
}

const [method = "grammar", folder = ""] = process.argv.slice(2);
const countingThread = new URL("../../dist/counting-thread.cjs", import.meta.url);
const begun = performance.now();
const before = process.cpuUsage();
const { lists } = await findLists([folder]);
const sources = lists.map(fileList);
const pool = openPool(method as Method, sources, countingThread);
const result = await countCorpus(
  {
    method: method as Method,
    lists: sources,
    others: null,
    period: null,
    titles: { before: "", after: "" },
    report: () => undefined,
    signal: new AbortController().signal,
  },
  pool,
);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);
await pool.close();
const { names, versioned, tokens, groups } = result;
const run: CountedRun = {
  names,
  versioned,
  tokens: tokens.length,
  groups: groups.length,
  seconds,
  processor: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
