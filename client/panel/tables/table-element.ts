import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { Row, Table } from "../charts/chart.ts";
import { count, counted } from "../words/numbers.ts";
import { nextOrder, type Order, orderedRows, searchedRows } from "./row-order.ts";
import { cellText, tableCsv } from "./table-text.ts";

/** Rows that are shown at once. */
const PAGE = 25;

/**
 * Numbers as a table that can be sorted and searched. Events: `mark-activate` with a row that does something,
 * `chart-save` with a file's name and its content.
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
    const rows = this.found();
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
              ${hasOffers(table) ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
      ${this.foot(rows.length)}`;
  }

  private found(): readonly Row[] {
    return orderedRows(searchedRows(this.table.rows, this.search), this.order);
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
    const cells = row.cells.map((cell, index) => {
      const text = html`<bdi>${cellText(cell, columns[index]!)}</bdi>`;
      const content =
        index === 0 && row.action !== null
          ? html`<button type="button" class="link" @click=${() => this.activate(row)}>${text}</button>`
          : text;
      return html`<td class=${columns[index]!.kind}>${content}</td>`;
    });
    const all = hasOffers(this.table) ? [...cells, html`<td class="offer">${this.offer(row)}</td>`] : cells;
    return row.action === null
      ? html`<tr>${all}</tr>`
      : html`<tr class="active" @click=${(event: Event) => this.onRow(event, row)}>${all}</tr>`;
  }

  private offer({ cells, offer = null }: Row) {
    if (offer === null) return nothing;
    const { label, name, action } = offer;
    return html`<button type="button" aria-label=${name} @click=${() => this.activate({ cells, action })}>${label}</button>`;
  }

  private foot(found: number) {
    const { table } = this;
    const left = found - Math.min(found, this.shown);
    const notHere = table.total - table.rows.length;
    return html`<div class="table-foot">
      ${
        left > 0
          ? html`<button type="button" @click=${this.showMore}>Show ${count(Math.min(PAGE, left))} more of ${count(found)}</button>`
          : nothing
      }
      <button type="button" @click=${this.save}>Save as CSV</button>
      <span class="muted" role="status">${this.foundInWords(found)}</span>
      ${notHere > 0 ? html`<span class="muted">${count(notHere)} further rows are in the exports as JSON and CSV.</span>` : nothing}
    </div>`;
  }

  /** What a search finds; nothing where nothing is searched for. */
  private foundInWords(found: number): string {
    const search = this.search.trim();
    if (search === "") return "";
    return found === 0 ? `No row holds ${search}.` : counted(found, "row");
  }

  private readonly onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
    this.shown = PAGE;
  };

  private readonly showMore = (): void => {
    this.shown += PAGE;
  };

  private sortBy(column: number, isNumber: boolean): void {
    this.order = nextOrder(this.order, column, isNumber);
  }

  /** A click on a row does what its button does, unless it ends the marking of a text. */
  private onRow(event: Event, row: Row): void {
    const isOnButton = (event.target as Element).closest("button") !== null;
    if (isOnButton || getSelection()?.isCollapsed === false) return;
    this.activate(row);
  }

  private readonly save = (): void => {
    const { table } = this;
    const blob = new Blob([tableCsv({ ...table, rows: [...this.found()] })], { type: "text/csv" });
    this.dispatchEvent(new CustomEvent("chart-save", { bubbles: true, detail: { fileName: `${table.id}.csv`, blob } }));
  };

  private activate(row: Row): void {
    this.dispatchEvent(new CustomEvent("mark-activate", { bubbles: true, detail: { row } }));
  }
}

/** Whether a column of buttons stands at the end. */
function hasOffers({ rows }: Table): boolean {
  return rows.some(({ offer = null }) => offer !== null);
}

customElements.define("modelver-table", TableElement);
