import type { VersionScheme } from "../names/model-name.ts";
import type { Entropy } from "./statistics/entropy.ts";
import type { Independence } from "./statistics/independence.ts";
import type { Difference } from "./statistics/two-shares.ts";
import type { Interval } from "./statistics/wilson.ts";

/** How many of some names are versioned. */
export interface VersionedShare {
  names: number;
  versioned: number;
  /** From 0 to 1; 0 where there are no names. */
  share: number;
  /** The share's Wilson interval at 95 %. */
  interval: Interval;
}

/** How many of all names are of one kind. */
export interface NameShare {
  names: number;
  share: number;
  interval: Interval;
}

/** One line, row or record that was not counted. */
export interface Problem {
  path: string;
  /** One-based; of a Parquet file the row. */
  line: number;
  reason: string;
}

/** What was read, and what could not be. */
export interface ReadingReport {
  /** The lists that names were read from: files, `-`, a workspace, a registry. */
  lists: number;
  /** Lists that were passed over, or broke off, and why. */
  skipped: { path: string; reason: string }[];
  /** Lines that hold no name that could be counted. */
  badLines: number;
  /** The first bad lines in the order they were met. */
  firstBadLines: Problem[];
  /** Names outside of the period that was asked for, or without a time where one was. */
  outside: number;
  undated: number;
}

/** A token and how many families of the task have it. */
export interface TokenCount {
  task: string;
  token: string;
  families: number;
}

/** A family with two names or more and its tokens, in the order they were first met. */
export interface FamilyTokensOf {
  task: string;
  family: string;
  tokens: string[];
}

/** Whether a group's tokens are numbers of some kind (`7b`, `4bit`), words (`base`, `large`), or both. */
export type GroupKind = "conceptual" | "numeric" | "mixed";

/** Tokens that two families share. */
export interface TokenGroup {
  task: string;
  tokens: string[];
  /** Families whose tokens include these. */
  families: number;
  /** Pairs of families that share exactly these. */
  pairs: number;
  kind: GroupKind;
}

/** The groups of one kind in one task. */
export interface GroupKindCount {
  task: string;
  kind: GroupKind;
  groups: number;
  pairs: number;
}

/** A token that several of the chosen tasks have. */
export interface SharedToken {
  token: string;
  /** In all of these tasks. */
  families: number;
  tasks: { task: string; families: number }[];
}

/** What the numbers say about one of the study's hypotheses. */
export interface Hypothesis {
  id: "1" | "2" | "3";
  hypothesis: string;
  verdict: "supported" | "not supported" | "undecided";
  because: string;
}

/** The tasks whose tokens are looked at closely. */
export interface TaskChoice {
  /** The largest tasks that make up 80 % of the names, less the outliers. */
  tasks: string[];
  /** Of these, the tasks whose share lies far above that of the others. */
  outliers: string[];
}

/** A task, and how many of its names are versioned. */
export interface TaskShare extends VersionedShare {
  task: string;
}

/** What every method's result has. */
interface CorpusCounts extends VersionedShare {
  version: 1;
  reading: ReadingReport;
  tasks: TaskShare[];
  tokens: TokenCount[];
  families: FamilyTokensOf[];
  groups: TokenGroup[];
  schemes: (NameShare & { scheme: string })[];
  /** Null where there is nothing to compare with. */
  comparison: Comparison | null;
}

/** What the study's method finds. Every list is complete, and sorted by its count, largest first, then by name. */
export interface StudyResult extends CorpusCounts {
  method: "study";
  /** Names with three numbers joined by dots: what the study calls traditional. */
  threePart: NameShare;
  /** Lists that hold the names of the owner they are named after. */
  companies: TaskShare[];
  choice: TaskChoice;
  /** Whether the share depends on the task; null where there are too few tasks to tell. */
  taskDependence: Independence | null;
  groupKinds: GroupKindCount[];
  sharedTokens: SharedToken[];
  hypotheses: Hypothesis[];
}

/** A way in which names are built, e.g. `architecture-size-version`, and how many are. */
export interface TemplateCount {
  template: string;
  names: number;
  /** The first names that follow it. */
  examples: string[];
}

/** How regularly some names are built. */
export interface Regularity extends Entropy {
  /** How many templates occur. */
  templates: number;
  /** The commonest, and its share of the names. */
  commonest: string;
  commonestShare: number;
}

/** A task as the grammar sees it. */
export interface GrammarTask extends TaskShare {
  /** Distinct owners. */
  owners: number;
  schemes: { scheme: VersionScheme; names: number }[];
  regularity: Regularity;
}

/** An owner as the grammar sees it. */
export interface OwnerShare extends VersionedShare {
  owner: string;
  regularity: Regularity;
}

/** Why the study's pattern counts a name that carries no version of its own. */
export type OverCountReason =
  | "architecture number"
  | "environment id"
  | "data set number"
  | "generation of a base model"
  | "owner's name"
  | "part of another word";

/** Names that the pattern counts for one wrong reason. */
export interface OverCount {
  reason: OverCountReason;
  names: number;
  /** The parts of names that mislead it most often, in lower case. */
  misleading: { text: string; names: number }[];
  examples: string[];
}

/** The study's pattern beside the grammar. */
export interface PatternComparison {
  /** Names that `[vV]\d` occurs in. */
  pattern: NameShare;
  /** Names that both count. */
  both: number;
  /** What the pattern counts and the grammar does not. */
  overCounted: OverCount[];
  /** What the grammar counts and the pattern does not. */
  missed: { scheme: VersionScheme; names: number; examples: string[] }[];
}

/** Names of one owner that differ in their version alone. */
export interface EditionFamily {
  /** The name without its version, the owner included. */
  family: string;
  /** From the oldest version to the newest. */
  versions: string[];
  /** Where a number was left out between two versions that follow each other. */
  gaps: { after: string; before: string }[];
  /** Where a later model has the lower version. */
  regressions: { version: string; created: string; below: string }[];
}

/** One month's names. */
export interface MonthShare extends VersionedShare {
  /** `2024-01` */
  month: string;
  schemes: { scheme: VersionScheme; names: number }[];
}

/** One side of a comparison. */
export interface ComparedSide extends VersionedShare {
  title: string;
}

/** What two corpora, or two times, differ in. */
export interface Comparison {
  before: ComparedSide;
  after: ComparedSide;
  /** Of the share of versioned names. */
  share: Difference;
  /** Each scheme's share of all names; the greatest difference first. */
  schemes: ComparedItem[];
  /** The share of versioned names in each task that both sides have; the greatest difference first. */
  tasks: ComparedItem[];
}

/** A count out of so many, as a share. */
export interface CountedShare {
  count: number;
  of: number;
  share: number;
  interval: Interval;
}

/** One thing on both sides, and how its share differs; its p value is adjusted for all things of its list (Holm 1979). */
export interface ComparedItem extends Difference {
  name: string;
  before: CountedShare;
  after: CountedShare;
}

/** A model that others were made from. */
export interface BaseModel {
  model: string;
  /** Models made from it directly. */
  derived: number;
  /** All models below it, each once. */
  descendants: number;
  /** The longest way down from it: 1 where nothing was made from what was made from it. */
  depth: number;
  /** What it was itself made from, where that is known. */
  bases: string[];
}

/** The family tree of all models whose base is known. */
export interface FamilyTree {
  /** Models with a known base. */
  models: number;
  /** Base models that have no known base of their own. */
  roots: number;
  depth: number;
  /** Every model that others were made from. */
  baseModels: BaseModel[];
}

/** How downloads spread, of the names of which they are known. */
export interface Downloads {
  names: number;
  total: number;
  /** Of models whose name carries a version of its own. */
  versioned: number;
}

/** What the grammar finds. Every list is complete, and sorted by its count, largest first, then by name; months by time. */
export interface GrammarResult extends CorpusCounts {
  method: "grammar";
  tasks: GrammarTask[];
  schemes: (NameShare & { scheme: VersionScheme })[];
  owners: OwnerShare[];
  regularity: Regularity;
  templates: TemplateCount[];
  patternComparison: PatternComparison;
  editions: {
    /** Families with two versions or more that can be compared. */
    families: number;
    withGaps: number;
    withRegressions: number;
    all: EditionFamily[];
  };
  overTime: { dated: number; months: MonthShare[] };
  downloads: Downloads | null;
  familyTree: FamilyTree | null;
}

/** What a corpus was found to be, by either method. */
export type CorpusResult = StudyResult | GrammarResult;
