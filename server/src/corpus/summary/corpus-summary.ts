import type { VersionScheme } from "../../names/model-name.ts";
import type {
  Comparison,
  Downloads,
  EditionFamily,
  FamilyTree,
  GroupKind,
  Hypothesis,
  NameShare,
  PatternComparison,
  ReadingReport,
  Regularity,
  TaskChoice,
  TemplateCount,
  VersionedShare,
} from "../corpus-result.ts";
import type { Independence } from "../statistics/independence.ts";

/** The first rows of a list that may be long, in its order, and how many it has in all. */
export interface Leading<Row> {
  rows: Row[];
  total: number;
}

/** What both methods' summaries have: as much of a corpus as pictures and tables show, however large it is. */
interface SummaryOfCounts extends VersionedShare {
  reading: ReadingReport;
  comparison: Comparison | null;
}

/** A task of the study's method. */
export interface StudyTaskRow extends VersionedShare {
  task: string;
  owners: null;
}

/** A token over all tasks that are counted. */
export interface TokenRow {
  token: string;
  /** Families that have it. */
  families: number;
  /** The tasks it occurs in, the one with most families first. */
  tasks: { task: string; families: number }[];
}

/** A group of tokens over all tasks that are counted. */
export interface GroupRow {
  tokens: string[];
  kind: GroupKind;
  /** Families whose tokens include these. */
  families: number;
  /** Pairs of families that share exactly these. */
  pairs: number;
  /** The same for each task, the one with most families first. */
  tasks: { task: string; families: number; pairs: number }[];
}

/** Tokens that occur together. */
export interface TokenNetwork {
  tokens: { token: string; families: number }[];
  /** Families that have both tokens, which are named by their place in `tokens`. */
  links: { from: number; to: number; families: number }[];
}

/** What the study's method finds. */
export interface StudySummary extends SummaryOfCounts {
  method: "study";
  threePart: NameShare;
  tasks: Leading<StudyTaskRow>;
  companies: StudyTaskRow[];
  choice: TaskChoice;
  taskDependence: Independence | null;
  tokens: Leading<TokenRow>;
  /** How often tokens that several of the chosen tasks have occur in each: a heat map's rows. */
  sharedTokens: Leading<TokenRow>;
  groups: Leading<GroupRow>;
  groupKinds: { kind: GroupKind; groups: number; pairs: number }[];
  network: TokenNetwork;
  hypotheses: Hypothesis[];
}

/** A task as the grammar sees it. */
export interface GrammarTaskRow extends VersionedShare {
  task: string;
  owners: number;
  schemes: { scheme: VersionScheme; names: number }[];
  regularity: Regularity;
}

/** An owner as the grammar sees it. */
export interface OwnerRow extends VersionedShare {
  owner: string;
  regularity: Regularity;
}

/** A month's names. */
export interface MonthRow extends VersionedShare {
  /** `2024-01` */
  month: string;
  schemes: { scheme: VersionScheme; names: number }[];
}

/** What the grammar finds. */
export interface GrammarSummary extends SummaryOfCounts {
  method: "grammar";
  tasks: Leading<GrammarTaskRow>;
  schemes: (NameShare & { scheme: VersionScheme })[];
  owners: Leading<OwnerRow>;
  regularity: Regularity;
  templates: Leading<TemplateCount>;
  patternComparison: PatternComparison;
  editions: { families: number; withGaps: number; withRegressions: number; leading: EditionFamily[] };
  overTime: { dated: number; months: MonthRow[] };
  downloads: Downloads | null;
  familyTree: FamilyTree | null;
}

export type CorpusSummary = StudySummary | GrammarSummary;
