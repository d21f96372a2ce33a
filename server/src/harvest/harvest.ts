import { statSync } from "node:fs";
import type { ListedModel } from "../registries/huggingface/listed-model.ts";
import { Gathering, type HarvestFormat } from "./gathering.ts";
import { HarvestError } from "./harvest-error.ts";
import { IdSet } from "./id-set.ts";
import { modelLines } from "./model-lines.ts";
import { writeParquet } from "./parquet.ts";
import type { HarvestPlan, Position } from "./plan.ts";
import { type ReadPage, type Step, startOf, walkModelList } from "./walk.ts";

/** One harvest, and who hears how far it has come. */
export interface HarvestWork {
  plan: HarvestPlan;
  format: HarvestFormat;
  readPage: ReadPage;
  signal: AbortSignal;
  /** Called at the beginning and after every page, once its models are kept. */
  onProgress(position: Position): void;
}

/** What a harvest came to. */
export interface HarvestResult {
  models: number;
  /** How many of them an earlier run had gathered. */
  earlier: number;
  /** Entries of the list that named no model. */
  unreadable: number;
}

/**
 * Harvests into a file, which appears when all is there. Ended at any point and run again, it goes on.
 * @param restart whether to forget what an earlier run has gathered
 * @throws {ServerRefusal | HarvestError}
 * @throws AbortError after the signal
 */
export async function harvestToFile(output: string, restart: boolean, work: HarvestWork): Promise<HarvestResult> {
  assertWritable(output);
  try {
    const ended = restart ? null : await Gathering.endOf(output, work.plan);
    if (ended !== null) return { models: ended, earlier: ended, unreadable: 0 };
    const gathering = await Gathering.open(output, work.plan, restart);
    const earlier = gathering.position.models;
    try {
      await gather(gathering, work);
      await gathering.finish(work.format, work.signal);
      const { models, unreadable } = gathering.position;
      return { models, earlier, unreadable };
    } finally {
      await gathering.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new HarvestError(`${output} cannot be written: ${error.message}`);
  }
}

/**
 * Harvests into a stream, as the pages come. Nothing is kept, so it cannot be taken up again.
 * @param sink takes the bytes in order, and is waited for
 * @throws {ServerRefusal | HarvestError}
 */
export async function harvestToStream(
  sink: (bytes: Uint8Array) => Promise<void>,
  work: HarvestWork,
): Promise<HarvestResult> {
  let position = startOf(work.plan);
  work.onProgress(position);
  const steps = walkModelList(work.plan, position, new IdSet(), work.readPage);
  const follow = async function* (): AsyncGenerator<Step> {
    for await (const step of steps) {
      yield step;
      position = step.position;
      work.onProgress(position);
    }
  };
  if (work.format === "parquet") await writeParquet(modelsOf(follow()), sink);
  else for await (const { models } of follow()) await sink(Buffer.from(modelLines(models)));
  return { models: position.models, earlier: 0, unreadable: position.unreadable };
}

async function gather(gathering: Gathering, { plan, readPage, onProgress }: HarvestWork): Promise<void> {
  onProgress(gathering.position);
  for await (const step of walkModelList(plan, gathering.position, gathering.known, readPage)) {
    await gathering.add(step);
    onProgress(step.position);
  }
}

async function* modelsOf(steps: AsyncIterable<Step>): AsyncGenerator<ListedModel> {
  for await (const { models } of steps) yield* models;
}

/** Found out before the Hub is asked for anything: the output itself is made last. */
function assertWritable(output: string): void {
  const found = statSync(output, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  const what = found.isDirectory() ? "is a folder" : "is not a file";
  throw new HarvestError(`${output} ${what}: --output names a file, or - for standard output`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
