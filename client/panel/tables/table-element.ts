import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { Cell, Row, Table } from "../charts/chart.ts";
import { count } from "../words/numbers.ts";
import { cellText, tableCsv } from "./table-text.ts";

/** Rows that are shown at once. */
const PAGE = 25;

/** How the rows are ordered: by a column, or as they come. */
interface Order {
  column: number;
  isDescending: boolean;
}

/**
 * Numbers as a table that can be sorted, searched and saved. Events: `mark-activate` with a row that does something, `chart-save` with a
 * file's name and its content.
 */
export class TableElement extends LitElement {
  static override properties = {
    table: { attribute: false },
    shown: { state: true },
    order: { state: true },
    search: { state: true },
  };
  declare table: Table;
  declare shown: number;
  declare order: Order | null;
  declare search: string;

  constructor() {
    super();
    this.shown = PAGE;
    this.order = null;
    this.search = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get("table")?.id === this.table.id) return;
    if (!changed.has("table")) return;
    this.shown = PAGE;
    this.order = null;
    this.search = "";
  }

  protected override render() {
    const { table } = this;
    const rows = ordered(searched(table.rows, this.search), this.order);
    const shown = rows.slice(0, this.shown);
    return html`${
      table.rows.length > 12
        ? html`<label class="table-search"
            ><span class="visually-hidden">Search in ${table.title}</span
            ><input type="search" placeholder="Search this table" .value=${this.search} @input=${this.onSearch}
          /></label>`
        : nothing
    }
      <div class="table-scroll" tabindex="0" role="region" aria-label=${table.title}>
        <table>
          <caption class="visually-hidden">${table.title}: ${table.caption}</caption>
          <thead>
            <tr>
              ${table.columns.map((column, index) => this.head(column.title, column.kind, index))}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
      ${this.foot(rows.length)}`;
  }

  private head(title: string, kind: string, index: number) {
    const isOrdered = this.order?.column === index;
    const direction = isOrdered ? (this.order?.isDescending ? "descending" : "ascending") : "none";
    const arrow = isOrdered ? (this.order?.isDescending ? " ↓" : " ↑") : "";
    return html`<th scope="col" class=${kind} aria-sort=${direction}>
      <button type="button" @click=${() => this.sortBy(index, kind !== "text")}>${title}${arrow}</button>
    </th>`;
  }

  private row(row: Row) {
    const { columns } = this.table;
    return html`<tr class=${row.action === null ? "" : "active"} @click=${() => this.activate(row)}>
      ${row.cells.map((cell, index) => {
        const text = cellText(cell, columns[index]!);
        const content =
          index === 0 && row.action !== null
            ? html`<button type="button" class="link"><bdi>${text}</bdi></button>`
            : html`<bdi>${text}</bdi>`;
        return html`<td class=${columns[index]!.kind}>${content}</td>`;
      })}
    </tr>`;
  }

  private foot(found: number) {
    const { table } = this;
    const left = found - Math.min(found, this.shown);
    const notHere = table.total - table.rows.length;
    return html`<div class="table-foot">
      <button type="button" @click=${this.save}>Save as CSV</button>
      ${
        left > 0
          ? html`<button type="button" @click=${this.showMore}>Show ${count(Math.min(PAGE, left))} more of ${count(found)}</button>`
          : nothing
      }
      ${notHere > 0 ? html`<span class="muted">${count(notHere)} further rows are in the exports as JSON and CSV.</span>` : nothing}
    </div>`;
  }

  private readonly onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
    this.shown = PAGE;
  };

  private readonly showMore = (): void => {
    this.shown += PAGE;
  };

  /** Numbers begin with the largest, texts with the first; a third click restores the order. */
  private sortBy(column: number, isNumber: boolean): void {
    if (this.order?.column !== column) this.order = { column, isDescending: isNumber };
    else if (this.order.isDescending === isNumber) this.order = { column, isDescending: !isNumber };
    else this.order = null;
  }

  private readonly save = (): void => {
    const blob = new Blob([tableCsv(this.table)], { type: "text/csv" });
    const detail = { fileName: `${this.table.id}.csv`, blob };
    this.dispatchEvent(new CustomEvent("chart-save", { bubbles: true, detail }));
  };

  private activate(row: Row): void {
    if (row.action === null) return;
    this.dispatchEvent(new CustomEvent("mark-activate", { bubbles: true, detail: { row } }));
  }
}

function searched(rows: readonly Row[], search: string): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows.filter(({ cells }) =>
    cells.some((cell) => typeof cell === "string" && cell.toLowerCase().includes(wanted)),
  );
}

function ordered(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows;
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compareCells(one.cells[order.column]!, other.cells[order.column]!));
}

function compareCells(one: Cell, other: Cell): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { numeric: true });
}

customElements.define("modelver-table", TableElement);
