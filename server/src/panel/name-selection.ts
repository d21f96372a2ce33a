import { overCount, ownScheme, REASONS, SCHEMES } from "../corpus/grammar/own-version.ts";
import { templateText } from "../corpus/grammar/templates.ts";
import type { NameChunk } from "../corpus/name-chunk.ts";
import type { FamiliesWithTokens } from "../corpus/study/families-with-tokens.ts";
import type { ModelName } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import { namesIn } from "./name-filter.ts";
import type { Method, NameSelection, SelectedName } from "./protocol.ts";

/** What the study counts as a version. */
const PATTERN = /v\d/i;

/** A name of the corpus; what it says is found out once, and only where somebody asks. */
export class CorpusName {
  readonly name: string;
  readonly task: string;
  /** Milliseconds since 1970; NaN where it is not known. */
  readonly created: number;
  private knownParsed: ModelName | undefined;
  private knownScheme: string | undefined;
  private knownTemplate: string | undefined;
  private knownPatternAt: number | undefined;

  constructor(name: string, task: string, created: number) {
    this.name = name;
    this.task = task;
    this.created = created;
  }

  get parsed(): ModelName {
    this.knownParsed ??= parseName(this.name);
    return this.knownParsed;
  }

  /** Where the study's pattern finds a version; -1 where it finds none. */
  get patternAt(): number {
    this.knownPatternAt ??= this.name.search(PATTERN);
    return this.knownPatternAt;
  }

  get scheme(): string {
    this.knownScheme ??= SCHEMES[ownScheme(this.parsed)]!;
    return this.knownScheme;
  }

  get template(): string {
    this.knownTemplate ??= templateText(this.parsed.name, this.parsed.segments);
    return this.knownTemplate;
  }

  describe(): SelectedName {
    const { name, task } = this;
    const { version } = this.parsed;
    const isOwn = version !== null && ownScheme(this.parsed) !== 0;
    return { name, task, version: isOwn ? { start: version.start, end: version.end } : null };
  }
}

/** The names of a chunk with what is known of each. */
export function* corpusNames(chunk: NameChunk): Generator<CorpusName> {
  const { task, created } = chunk;
  for (const [index, name] of namesIn(chunk).entries()) {
    yield new CorpusName(name, task, created?.[index] ?? Number.NaN);
  }
}

/** Whether a name is one of those behind a mark. */
export type NameTest = (name: CorpusName) => boolean;

/**
 * The test for the names behind a mark.
 * @param families what is known of those with the selection's tokens; null where no tokens are selected
 */
export function selectionTest(selection: NameSelection, method: Method, families: FamiliesWithTokens | null): NameTest {
  switch (selection.kind) {
    case "all":
      return () => true;
    case "task":
      return ({ task }) => task === selection.task;
    case "owner":
      return ({ name }) => name.startsWith(`${selection.owner}/`);
    case "scheme":
      return (name) =>
        (selection.task === null || name.task === selection.task) && schemeBy(method, name) === selection.scheme;
    case "template":
      return ({ template }) => template === selection.template;
    case "month":
      return ({ created }) => !Number.isNaN(created) && monthOf(created) === selection.month;
    case "tokens":
      return ({ task, name }) =>
        (selection.task === null || task === selection.task) &&
        (families?.holds(task, name, selection.tokens) ?? false);
    case "overCounted":
      return (name) => overCountReason(name) === selection.reason;
    case "missed":
      return (name) => name.patternAt < 0 && name.scheme === selection.scheme;
    case "versioned":
      return (name) => isVersioned(name, method) === selection.versioned;
  }
}

function isVersioned(name: CorpusName, method: Method): boolean {
  return method === "study" ? name.patternAt >= 0 : name.scheme !== "none";
}

function schemeBy(method: Method, name: CorpusName): string {
  if (method === "grammar") return name.scheme;
  return name.patternAt >= 0 ? "v-number" : "none";
}

/** Why the pattern counts a name that has no version; null where it does not count it, or is right. */
function overCountReason(name: CorpusName): string | null {
  const at = name.patternAt;
  if (at < 0 || ownScheme(name.parsed) !== 0) return null;
  return REASONS[overCount(name.parsed, at).reason]!;
}

/** `2024-01`, in UTC. */
function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}
