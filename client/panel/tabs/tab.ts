import type {
  CorpusDescription,
  CorpusFilter,
  GrammarSummary,
  Method,
  StudySummary,
} from "../../../server/src/panel/protocol.ts";
import type { Chart, Offer, Table } from "../charts/chart.ts";

/** What a tab is made from. */
export interface TabInput {
  description: CorpusDescription;
  method: Method;
  filter: CorpusFilter;
  grammar: GrammarSummary;
  study: StudySummary;
}

/** Two charts of which the reader sees one, e.g. ranked bars and the word cloud. */
export interface AlternativeCharts {
  alternatives: { label: string; chart: Chart }[];
}

/** What a tab shows: an answer in words with its numbers first, then pictures, then tables. */
export interface TabContent {
  answer: string;
  /** Further sentences, each with its numbers. */
  remarks: string[];
  /** What can be done about it. */
  offers?: Offer[];
  charts: (Chart | AlternativeCharts)[];
  tables: Table[];
}

/** A tab of the page: a pure function from numbers to what is shown. */
export interface Tab {
  id: string;
  title: string;
  content(input: TabInput): TabContent;
}
