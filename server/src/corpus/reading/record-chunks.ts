import type { NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import type { NameRecord } from "./record.ts";
import { problemOf } from "./usable-name.ts";

/** So many records are put together before they go on. */
const MOST_RECORDS = 16_384;
/** Where a table has a column of tasks, and leaves it empty. */
const UNKNOWN_TASK = "unknown";

/** Puts the records of one table together into chunks, by task. */
export class RecordChunks {
  private readonly path: string;
  private readonly listTask: string;
  private readonly bad: BadLines;
  private byTask = new Map<string, NameRecord[]>();
  private count = 0;

  /** @param task of records whose table does not say any */
  constructor(path: string, task: string, bad: BadLines) {
    this.path = path;
    this.listTask = task;
    this.bad = bad;
  }

  get isFull(): boolean {
    return this.count >= MOST_RECORDS;
  }

  add(record: NameRecord, line: number): void {
    const problem = problemOf(record.name);
    if (problem !== null) {
      this.bad.add(this.path, line, problem);
      return;
    }
    const task = record.task === null ? this.listTask : record.task === "" ? UNKNOWN_TASK : record.task;
    const records = this.byTask.get(task);
    if (records === undefined) this.byTask.set(task, [record]);
    else records.push(record);
    this.count++;
  }

  /** The chunks of all records since the last time. */
  take(): NameChunk[] {
    const chunks = [...this.byTask].map(([task, records]) => chunkOf(task, records));
    this.byTask = new Map();
    this.count = 0;
    return chunks;
  }
}

const encoder = new TextEncoder();

function chunkOf(task: string, records: readonly NameRecord[]): NameChunk {
  const bytes = encoder.encode(records.map(({ name }) => `${name}\n`).join(""));
  const created = Float64Array.from(records, (record) => record.created);
  const downloads = Float64Array.from(records, (record) => record.downloads);
  return {
    task,
    bytes,
    names: records.length,
    order: 0,
    created: created.every(Number.isNaN) ? null : created,
    downloads: downloads.every(Number.isNaN) ? null : downloads,
    baseModels: records.every(({ baseModels }) => baseModels.length === 0)
      ? null
      : records.map(({ baseModels }) => baseModels),
  };
}
