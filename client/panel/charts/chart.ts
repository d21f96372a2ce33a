import type { EChartsCoreOption } from "echarts/core";
import type {
  CorpusFilter,
  NameSelection,
  ScaffoldQuestion,
  WorkspaceUse,
} from "../../../server/src/panel/protocol.ts";
import type { ChartTheme } from "./chart-theme.ts";

/** What a mark of a chart or a row of a table stands for, and does. */
export interface MarkAction {
  /** Narrows the whole page; null where it narrows nothing, or already has. */
  filter: Partial<CorpusFilter> | null;
  /** The names behind it; null where there are none to show. */
  selection: NameSelection | null;
  /** What the editor opens. */
  place: WorkspaceUse["place"] | null;
  /** The feature of the data that the page shows next; null where it is about none. */
  feature?: string | null;
  /** The id of the monitor whose drift the editor shows; null where it is about none. */
  monitor?: string | null;
  /** The id of a row of the data, which the editor opens where it is written; null where it is about none. */
  dataRow?: string | null;
  /** Scaffolds that the editor shows; null where it is about none. */
  scaffold?: ScaffoldQuestion | null;
}

/** Something to do, as a button. */
export interface Offer {
  label: string;
  /** What it does and to what, for who hears the button alone. */
  name: string;
  action: MarkAction;
}

/** A column of a table, and how its cells are written. */
export interface Column {
  title: string;
  /** `share`: from 0 to 1, written as `21.1 %`; `number`: with its thousands grouped. */
  kind: "text" | "number" | "share";
}

/** What stands in a table, as numbers where they are numbers. */
export type Cell = string | number | null;

/** One row: what stands in it, and what it does. */
export interface Row {
  cells: Cell[];
  action: MarkAction | null;
  /** A button at its end, beside what a click on the row does. */
  offer?: Offer | null;
}

/** Numbers as a table. */
export interface Table {
  /** Names the file that it is saved as. */
  id: string;
  title: string;
  /** What is counted, over how many, by which method. */
  caption: string;
  columns: Column[];
  rows: Row[];
  /** How many rows there would be in all. */
  total: number;
}

/** A picture of a table: every mark stands for one row, and the table says everything that the picture says. */
export interface Chart extends Table {
  /** Pixels. */
  height: number;
  /** Pure: the same theme and width give the same picture. */
  draw(theme: ChartTheme, width: number): EChartsCoreOption;
  /** The row that a mark stands for, by what ECharts says of it; null where it stands for none. */
  rowOf(seriesIndex: number, dataIndex: number, dataType: string | undefined): number | null;
  /** The mark of a row, for the keyboard's walk; null where it is not drawn. */
  markOf(row: number): Mark | null;
}

/** A mark of a picture, as ECharts tells marks apart. */
export interface Mark {
  seriesIndex: number;
  dataIndex: number;
  /** `edge` for what joins two others. */
  dataType?: "edge";
}
