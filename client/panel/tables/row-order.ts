import type { Cell, Row } from "../charts/chart.ts";

/** How rows are ordered: by a column. */
export interface Order {
  column: number;
  isDescending: boolean;
}

/** The order after a click on a column's head: numbers begin with the largest, texts with the first; a third click restores the rows. */
export function nextOrder(order: Order | null, column: number, isNumber: boolean): Order | null {
  if (order?.column !== column) return { column, isDescending: isNumber };
  return order.isDescending === isNumber ? { column, isDescending: !isNumber } : null;
}

/** The rows in which a text cell holds what is searched for, in whatever case. */
export function searchedRows(rows: readonly Row[], search: string): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows.filter(({ cells }) =>
    cells.some((cell) => typeof cell === "string" && cell.toLowerCase().includes(wanted)),
  );
}

/** The rows in an order; as they come where there is none. */
export function orderedRows(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows;
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compareCells(one.cells[order.column]!, other.cells[order.column]!));
}

function compareCells(one: Cell, other: Cell): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { numeric: true });
}
