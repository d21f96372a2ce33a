import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { cellText, tableCsv } from "../tables/table-text.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { echarts } from "./echarts.ts";
import { chartSvg, svgToPng } from "./picture.ts";

/**
 * A chart with its title, what it counts, the same numbers as a table, and ways to save it. By keyboard, arrow keys walk its marks and
 * Enter does what a click does. Events: `mark-activate` with the row, `chart-save` with a file's name and its content.
 */
export class ChartElement extends LitElement {
  static override properties = {
    chart: { attribute: false },
    theme: { attribute: false },
    forms: { attribute: false },
    showsTable: { state: true },
  };
  declare chart: Chart;
  declare theme: ChartTheme;
  /** A switch between this chart and those that stand for it. */
  declare forms: TemplateResult | null;
  declare showsTable: boolean;
  private drawing: echarts.ECharts | null = null;
  private width = 0;
  private walked = -1;
  private readonly resizing = new ResizeObserver(() => this.redraw());

  constructor() {
    super();
    this.showsTable = false;
    this.forms = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizing.disconnect();
    this.dropDrawing();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("chart") || changed.has("theme") || changed.has("showsTable")) this.dropDrawing();
    if (changed.has("chart")) this.walked = -1;
  }

  protected override updated(): void {
    const canvas = this.querySelector(".chart-canvas");
    this.resizing.disconnect();
    if (canvas !== null) this.resizing.observe(canvas);
    this.redraw();
  }

  protected override render() {
    const { chart, showsTable } = this;
    const captionId = `${chart.id}-caption`;
    return html`<figure class="chart" aria-labelledby="${chart.id}-title ${captionId}">
      <div class="chart-head">
        <h2 id="${chart.id}-title">${chart.title}</h2>
        <div class="chart-tools">
          ${this.forms ?? nothing}
          <button type="button" aria-pressed=${showsTable} @click=${this.toggleTable}>Table</button>
          ${this.saveMenu()}
        </div>
      </div>
      <figcaption id=${captionId}>${chart.caption}</figcaption>
      ${
        chart.rows.length === 0
          ? html`<p class="muted">Nothing to show.</p>`
          : showsTable
            ? html`<modelver-table .table=${chart}></modelver-table>`
            : html`<div
                class="chart-canvas"
                tabindex="0"
                role="application"
                aria-roledescription="chart"
                aria-label="${chart.title}. Arrow keys walk the marks, Enter opens one. The button Table shows the numbers."
                @keydown=${this.onKey}
                @blur=${this.onBlur}
              ></div>`
      }
      <p class="visually-hidden" aria-live="polite" data-spoken></p>
    </figure>`;
  }

  private saveMenu() {
    if (this.chart.rows.length === 0) return nothing;
    return html`<details class="menu">
      <summary>Save</summary>
      <div>
        <button type="button" @click=${() => this.save("svg")}>SVG</button>
        <button type="button" @click=${() => this.save("png")}>PNG</button>
        <button type="button" @click=${() => this.save("csv")}>CSV</button>
      </div>
    </details>`;
  }

  private readonly toggleTable = (): void => {
    this.showsTable = !this.showsTable;
  };

  private async save(format: "svg" | "png" | "csv"): Promise<void> {
    this.querySelector("details")?.removeAttribute("open");
    const blob = await this.contentAs(format);
    this.dispatchEvent(
      new CustomEvent("chart-save", { bubbles: true, detail: { fileName: `${this.chart.id}.${format}`, blob } }),
    );
  }

  private async contentAs(format: "svg" | "png" | "csv"): Promise<Blob> {
    if (format === "csv") return new Blob([tableCsv(this.chart)], { type: "text/csv" });
    const svg = chartSvg(this.chart, this.theme);
    return format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : svgToPng(svg);
  }

  private redraw(): void {
    const canvas = this.querySelector<HTMLElement>(".chart-canvas");
    if (canvas === null) return;
    const width = Math.round(canvas.clientWidth);
    if (width === 0 || (this.drawing !== null && width === this.width)) return;
    this.width = width;
    canvas.style.setProperty("height", `${this.chart.height}px`);
    canvas.style.setProperty("background", this.theme.background);
    this.drawing ??= this.begin(canvas);
    this.drawing.resize({ width, height: this.chart.height });
    this.drawing.setOption(this.chart.draw(this.theme, width), true);
    // Lets it shrink to the paper that it is printed on, for which it is not drawn anew.
    canvas.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${this.chart.height}`);
  }

  private begin(canvas: HTMLElement): echarts.ECharts {
    const drawing = echarts.init(canvas, null, { renderer: "svg", width: this.width, height: this.chart.height });
    drawing.on("click", ({ seriesIndex, dataIndex, dataType }) => {
      const row = this.chart.rowOf(seriesIndex ?? 0, dataIndex, dataType);
      if (row !== null) this.activate(row);
    });
    return drawing;
  }

  private dropDrawing(): void {
    this.drawing?.dispose();
    this.drawing = null;
  }

  private activate(row: number): void {
    this.dispatchEvent(new CustomEvent("mark-activate", { bubbles: true, detail: { row: this.chart.rows[row] } }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const last = this.chart.rows.length - 1;
    const next = stepOf(event.key, this.walked, last);
    if (next !== null) {
      event.preventDefault();
      this.walkTo(next);
    } else if ((event.key === "Enter" || event.key === " ") && this.walked >= 0) {
      event.preventDefault();
      this.activate(this.walked);
    }
  };

  private walkTo(row: number): void {
    this.unmark();
    this.walked = row;
    const mark = this.chart.markOf(row);
    if (mark !== null) {
      this.drawing?.dispatchAction({ type: "highlight", ...mark });
      // ECharts shows no tip of a line for its number, but that of another mark.
      if (mark.dataType === undefined) this.drawing?.dispatchAction({ type: "showTip", ...mark });
    }
    this.speak(this.spoken(row));
  }

  private spoken(row: number): string {
    const { columns, rows } = this.chart;
    const cells = rows[row]?.cells ?? [];
    return cells.map((cell, index) => `${columns[index]!.title} ${cellText(cell, columns[index]!)}`).join(", ");
  }

  private speak(words: string): void {
    const place = this.querySelector("[data-spoken]");
    if (place !== null) place.textContent = words;
  }

  private unmark(): void {
    const mark = this.walked < 0 ? null : this.chart.markOf(this.walked);
    if (mark !== null) this.drawing?.dispatchAction({ type: "downplay", ...mark });
  }

  private readonly onBlur = (): void => {
    this.unmark();
    this.drawing?.dispatchAction({ type: "hideTip" });
  };
}

/** Where a key leads to among marks from 0 to `last`; null for other keys. */
function stepOf(key: string, walked: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, walked + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, walked - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

customElements.define("modelver-chart", ChartElement);
