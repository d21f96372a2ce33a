import { type Counter, LINE_FEED, type NameChunk } from "../name-chunk.ts";
import { Families, type FamilyTokens } from "./families.ts";
import { countGroups, type TokenGroups } from "./groups.ts";

/** What the study's method counts in one task. */
export interface TaskStudy extends FamilyTokens {
  task: string;
  names: number;
  /** Names in which `[vV]\d` occurs. */
  versioned: number;
  /** Names with three numbers joined by dots (`1.2.0`). */
  threePart: number;
  /** The owner of all names; null where they have several, or a name has none. */
  owner: string | null;
  groups: TokenGroups;
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const LOWER_V = 0x76;
const THREE_NUMBERS = 6;

/** Counts names as the study does, which looks at bytes alone. A task must go to one counter as a whole. */
export class StudyCounter implements Counter<TaskStudy[]> {
  private readonly tasks = new Map<string, TaskCounter>();

  add(chunk: NameChunk): void {
    let task = this.tasks.get(chunk.task);
    if (task === undefined) {
      task = new TaskCounter();
      this.tasks.set(chunk.task, task);
    }
    task.add(chunk.bytes);
  }

  finish(): TaskStudy[] {
    return [...this.tasks].map(([task, counter]) => ({ task, ...counter.finish() }));
  }
}

class TaskCounter {
  private names = 0;
  private versioned = 0;
  private threePart = 0;
  private readonly families = new Families();
  private owner: Uint8Array | null = null;
  private hasOneOwner = true;

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at = this.addName(bytes, at) + 1;
  }

  /** Counts the name that begins at `start` and gives its end. */
  private addName(bytes: Uint8Array, start: number): number {
    let slash = -1;
    let familyEnd = -1;
    let isVersioned = false;
    /** Numbers joined by dots so far, times two; odd behind a dot. */
    let dotted = 0;
    let mostDotted = 0;
    let before = 0;
    let at = start;
    for (let byte = bytes[at]!; byte !== LINE_FEED; byte = bytes[++at]!) {
      if (byte >= 0x30 && byte <= 0x39) {
        if ((before | 0x20) === LOWER_V) isVersioned = true;
        if (before < 0x30 || before > 0x39) dotted = (dotted & 1) === 1 ? dotted + 1 : 2;
        if (dotted > mostDotted) mostDotted = dotted;
      } else {
        if (byte === SLASH && slash < 0) {
          slash = at;
          familyEnd = -1;
        } else if ((byte === HYPHEN || byte === DOT) && familyEnd < 0) familyEnd = at;
        dotted = byte === DOT && before >= 0x30 && before <= 0x39 ? dotted + 1 : 0;
      }
      before = byte;
    }
    this.names++;
    if (isVersioned) this.versioned++;
    if (mostDotted >= THREE_NUMBERS) this.threePart++;
    this.noteOwner(bytes, start, slash);
    // A name without an owner has no part in the token experiments.
    if (slash >= 0)
      this.families.add(bytes, slash + 1, familyEnd < 0 ? at : familyEnd, familyEnd < 0 ? at : familyEnd + 1, at);
    return at;
  }

  private noteOwner(bytes: Uint8Array, start: number, slash: number): void {
    if (!this.hasOneOwner) return;
    if (slash < 0) this.hasOneOwner = false;
    else if (this.owner === null) this.owner = bytes.slice(start, slash);
    else this.hasOneOwner = isSame(this.owner, bytes, start, slash);
  }

  finish(): Omit<TaskStudy, "task"> {
    const { names, versioned, threePart } = this;
    const owner = this.hasOneOwner && this.owner !== null ? new TextDecoder().decode(this.owner) : null;
    const tokens = this.families.finish();
    return { names, versioned, threePart, owner, ...tokens, groups: countGroups(tokens) };
  }
}

function isSame(owner: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (owner.length !== end - start) return false;
  for (let at = start; at < end; at++) if (owner[at - start] !== bytes[at]) return false;
  return true;
}
