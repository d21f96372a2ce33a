import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { HarvestError } from "./harvest-error.ts";
import { IdSet } from "./id-set.ts";
import { Journal } from "./journal.ts";
import { modelLines, readModels } from "./model-lines.ts";
import { writeParquet } from "./parquet.ts";
import { type HarvestPlan, isSamePlan, type Position } from "./plan.ts";
import { type Step, startOf } from "./walk.ts";

/** What a harvest is written as. */
export type HarvestFormat = "jsonl" | "parquet";

/**
 * The models gathered so far for an output file, so that a run that was ended at any moment, by SIGKILL too, can be taken up again.
 *
 * Beside the output lie `.part`, the models as JSON Lines, `.journal`, which says how many bytes of it count and which page comes
 * next, and `.journal.run`, which says which run goes on. A page is appended and flushed to the disk before the journal names it;
 * whatever follows the journal's length, a torn line too, is cut off. The output itself appears at the end, whole, in one step.
 */
export class Gathering {
  /** Ids of all models so far. */
  readonly known: IdSet;
  readonly #output: string;
  readonly #plan: HarvestPlan;
  readonly #journal: Journal;
  readonly #run = randomUUID();
  #file: FileHandle;
  #position: Position;
  #bytes: number;

  private constructor(output: string, plan: HarvestPlan, file: FileHandle, found: Found) {
    this.#output = output;
    this.#plan = plan;
    this.#journal = journalOf(output);
    this.#file = file;
    this.#position = found.position;
    this.#bytes = found.bytes;
    this.known = found.known;
  }

  /**
   * Takes up what an earlier run has gathered for the same plan, or begins.
   * @throws {HarvestError} where an earlier run with another plan waits to be taken up
   */
  static async open(output: string, plan: HarvestPlan, restart: boolean): Promise<Gathering> {
    const entry = restart ? null : await journalOf(output).read();
    if (entry !== null && !isSamePlan(entry.plan, plan)) {
      throw new HarvestError(
        `an unfinished harvest with other options waits in ${partOf(output)}: run it again with those to finish it, or add --restart to begin anew`,
      );
    }
    const file = await open(partOf(output), existsSync(partOf(output)) ? "r+" : "w+");
    try {
      const found = (entry && (await taken(file, entry.position, entry.bytes))) ?? emptyFor(plan);
      const gathering = new Gathering(output, plan, file, found);
      await gathering.#journal.claim(gathering.#run);
      await file.truncate(found.bytes);
      await gathering.#note();
      return gathering;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /**
   * How many models the output holds where an earlier run with the same plan was ended after it had made it, but before it had
   * taken the journal away, which is done now; null where there is no such output.
   */
  static async endOf(output: string, plan: HarvestPlan): Promise<number | null> {
    const entry = await journalOf(output).read();
    if (entry === null || entry.position.next !== null || !isSamePlan(entry.plan, plan)) return null;
    if (existsSync(partOf(output)) || !existsSync(output)) return null;
    await journalOf(output).remove();
    return entry.position.models;
  }

  get position(): Position {
    return this.#position;
  }

  /**
   * Keeps one page for good.
   * @throws {HarvestError} where another run has taken the file
   */
  async add({ models, position }: Step): Promise<void> {
    await this.#assertOwn();
    const bytes = Buffer.from(modelLines(models));
    await writeAll(this.#file, bytes, this.#bytes);
    await this.#file.datasync();
    this.#bytes += bytes.length;
    this.#position = position;
    await this.#note();
  }

  /** Makes the output of all that was gathered, and takes the rest away. */
  async finish(format: HarvestFormat, signal: AbortSignal): Promise<void> {
    if (format === "parquet") {
      await this.#convert(signal);
      await this.close();
      await rm(partOf(this.#output), { force: true });
    } else {
      await this.close();
      await rename(partOf(this.#output), this.#output);
    }
    await this.#journal.remove();
  }

  /** Closes the file; more than once does no harm. */
  async close(): Promise<void> {
    await this.#file.close();
  }

  async #convert(signal: AbortSignal): Promise<void> {
    const fresh = `${this.#output}.new`;
    const target = await open(fresh, "w");
    try {
      await writeParquet(readModels(this.#file, this.#bytes), async (bytes) => {
        signal.throwIfAborted();
        await target.writeFile(bytes);
      });
      await target.sync();
    } finally {
      await target.close();
    }
    await rename(fresh, this.#output);
  }

  async #note(): Promise<void> {
    await this.#journal.write({
      version: 1,
      plan: this.#plan,
      position: this.#position,
      bytes: this.#bytes,
      run: this.#run,
    });
  }

  /** Two runs that write one file would spoil it: the one that began last goes on. */
  async #assertOwn(): Promise<void> {
    const { size } = await this.#file.stat();
    if (size >= this.#bytes && (await this.#journal.isClaimedBy(this.#run))) return;
    throw new HarvestError(`another run of modelver harvest has taken over ${this.#output}`);
  }
}

interface Found {
  position: Position;
  bytes: number;
  known: IdSet;
}

function emptyFor(plan: HarvestPlan): Found {
  return { position: startOf(plan), bytes: 0, known: new IdSet() };
}

/** What the journal speaks of, as the file has it; null where the file does not bear it out, so that it must be gathered anew. */
async function taken(file: FileHandle, position: Position, bytes: number): Promise<Found | null> {
  const known = new IdSet();
  try {
    for await (const { id } of readModels(file, bytes)) known.add(id);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return known.size === position.models ? { position, bytes, known } : null;
}

async function writeAll(file: FileHandle, bytes: Buffer, offset: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written, offset + written)).bytesWritten;
  }
}

function partOf(output: string): string {
  return `${output}.part`;
}

function journalOf(output: string): Journal {
  return new Journal(`${output}.journal`);
}
