import type { ModelName } from "../../names/model-name.ts";
import { parseName } from "../../names/parse.ts";
import { type Counter, LINE_FEED, type NameChunk } from "../name-chunk.ts";
import { ByteDictionary } from "../tables/byte-dictionary.ts";
import { FirstExamples } from "../tables/first-examples.ts";
import { GrowingInts } from "../tables/growing.ts";
import { PairTable } from "../tables/pair-table.ts";
import { EditionRows } from "./edition-rows.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { ownScheme, SCHEMES } from "./own-version.ts";
import { PatternDifferences } from "./pattern-differences.ts";
import { Templates } from "./templates.ts";

/** How many examples are kept of each template. */
export const TEMPLATE_EXAMPLES = 2;

const SLASH = 0x2f;
const LOWER_V = 0x76;
const NO_OWNER = -1;
const LABEL = SCHEMES.indexOf("label");

/** A name of a chunk: where it stands, where its owner ends (-1: none), and whether the study's pattern counts it. */
interface Line {
  start: number;
  end: number;
  slash: number;
  isHit: boolean;
}

/** Counts names as the grammar reads them. Chunks of one task may go to several counters. */
export class GrammarCounter implements Counter<GrammarPart> {
  private readonly tasks = new Map<string, number>();
  private readonly owners = new ByteDictionary();
  private readonly ownerVersioned = new GrowingInts();
  /** Tasks and owners, and by the pair's number its templates: what tasks and owners follow is put together at the end. */
  private readonly taskOwners = new PairTable();
  private readonly pairTemplates = new PairTable();
  /** For each task, how many names are of each scheme. */
  private readonly taskSchemes = new GrowingInts();
  private readonly templates = new Templates();
  private readonly templateExamples = new FirstExamples(TEMPLATE_EXAMPLES);
  private readonly monthSchemes = new PairTable();
  private readonly differences = new PatternDifferences();
  private readonly editions = new EditionRows();
  private readonly downloads = { names: 0, total: 0, versioned: 0 };

  add(chunk: NameChunk): void {
    const { bytes } = chunk;
    const task = this.taskNumber(chunk.task);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    // Beyond ASCII a name does not stand at the same place in the text as in the bytes.
    const names = text.length === bytes.length ? null : text.split("\n");
    const line: Line = { start: 0, end: 0, slash: -1, isHit: false };
    for (let index = 0; line.start < bytes.length; index++, line.start = line.end + 1) {
      readLine(bytes, line);
      const name = parseName(names === null ? text.slice(line.start, line.end) : names[index]!);
      this.addName(chunk, task, index, name, line);
    }
  }

  private taskNumber(task: string): number {
    const known = this.tasks.get(task);
    if (known !== undefined) return known;
    this.tasks.set(task, this.tasks.size);
    for (const _ of SCHEMES) this.taskSchemes.push(0);
    return this.tasks.size - 1;
  }

  private addName(chunk: NameChunk, task: number, index: number, name: ModelName, line: Line): void {
    const { bytes, order, created, downloads } = chunk;
    const { start, end, slash, isHit } = line;
    const scheme = ownScheme(name);
    const place = order + index;
    this.taskSchemes.values[task * SCHEMES.length + scheme]!++;
    const template = this.templates.add(name.name, name.segments);
    this.templateExamples.add(template, place, bytes, start, end);
    const owner = slash > start ? this.owners.add(bytes, start, slash) : NO_OWNER;
    if (owner === this.ownerVersioned.length) this.ownerVersioned.push(0);
    if (owner !== NO_OWNER && scheme !== 0) this.ownerVersioned.values[owner]!++;
    this.pairTemplates.add(this.taskOwners.add(task, owner), template);
    if (isHit || scheme !== 0) this.differences.add(name, isHit, scheme, place, bytes, start, end);
    const time = created === null ? Number.NaN : created[index]!;
    if (scheme !== 0 && scheme !== LABEL) this.editions.add(name, time);
    if (!Number.isNaN(time)) this.monthSchemes.add(monthOf(time), scheme);
    if (downloads !== null) this.addDownloads(downloads[index]!, scheme !== 0);
  }

  private addDownloads(count: number, isVersioned: boolean): void {
    if (Number.isNaN(count)) return;
    this.downloads.names++;
    this.downloads.total += count;
    if (isVersioned) this.downloads.versioned += count;
  }

  finish(): GrammarPart {
    const { text, created } = this.editions.finish();
    return {
      tasks: [...this.tasks.keys()],
      owners: this.owners.rows(),
      ownerVersioned: this.ownerVersioned.toArray(),
      templateSteps: this.templates.steps.rows(),
      ...this.finishPairs(),
      monthSchemes: this.monthSchemes.rows(),
      templateExamples: this.templateExamples.rows(),
      ...this.differences.finish(),
      editions: text,
      editionsCreated: created,
      downloads: this.downloads,
    };
  }

  private finishPairs(): Pick<GrammarPart, "taskSchemes" | "taskOwners" | "taskTemplates" | "ownerTemplates"> {
    const taskSchemes = new PairTable();
    for (let at = 0; at < this.taskSchemes.length; at++) {
      const names = this.taskSchemes.values[at]!;
      if (names > 0) taskSchemes.add(Math.floor(at / SCHEMES.length), at % SCHEMES.length, names);
    }
    const taskOwners = new PairTable();
    for (let pair = 0; pair < this.taskOwners.size; pair++) {
      const owner = this.taskOwners.second(pair);
      if (owner !== NO_OWNER) taskOwners.add(this.taskOwners.first(pair), owner);
    }
    const taskTemplates = new PairTable();
    const ownerTemplates = new PairTable();
    for (let row = 0; row < this.pairTemplates.size; row++) {
      const pair = this.pairTemplates.first(row);
      const template = this.pairTemplates.second(row);
      const names = this.pairTemplates.count(row);
      const owner = this.taskOwners.second(pair);
      taskTemplates.add(this.taskOwners.first(pair), template, names);
      if (owner !== NO_OWNER) ownerTemplates.add(owner, template, names);
    }
    return {
      taskSchemes: taskSchemes.rows(),
      taskOwners: taskOwners.rows(),
      taskTemplates: taskTemplates.rows(),
      ownerTemplates: ownerTemplates.rows(),
    };
  }
}

/** Reads the line that begins at `line.start`. */
function readLine(bytes: Uint8Array, line: Line): void {
  let at = line.start;
  let before = 0;
  line.slash = -1;
  line.isHit = false;
  for (let byte = bytes[at]!; byte !== LINE_FEED; byte = bytes[++at]!) {
    if (byte >= 0x30 && byte <= 0x39) {
      if ((before | 0x20) === LOWER_V) line.isHit = true;
    } else if (byte === SLASH && line.slash < 0) line.slash = at;
    before = byte;
  }
  line.end = at;
}

/** Months since January 1970, in UTC. */
function monthOf(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}
