import { html, nothing, type TemplateResult } from "lit";
import type { Chart, Offer, Table } from "../charts/chart.ts";
import type { ChartTheme } from "../charts/chart-theme.ts";
import type { AlternativeCharts, TabContent } from "../tabs/tab.ts";

/** The chosen one of charts that stand for each other, by the id of the first. */
export type Choices = Readonly<Record<string, number>>;

/** The answer in words, then pictures, then tables. */
export function tabContent(
  { answer, remarks, offers = [], charts, tables }: TabContent,
  theme: ChartTheme,
  choices: Choices,
  choose: (id: string, index: number) => void,
) {
  return html`<p class="answer">${unbroken(answer)}</p>
    ${remarks.map((remark) => html`<p class="remark">${unbroken(remark)}</p>`)}
    ${offers.length === 0 ? nothing : html`<p class="offers">${offers.map((offer) => offerButton(offer))}</p>`}
    ${
      charts.length === 0
        ? nothing
        : html`<div class="charts">${charts.map((each) => chartCell(each, theme, choices, choose))}</div>`
    }
    ${tables.map((table) => tableSection(table))}`;
}

/** The page does what a button offers as it does what a row does. */
function offerButton({ label, name, action }: Offer) {
  const activate = (event: Event) =>
    event.target?.dispatchEvent(
      new CustomEvent("mark-activate", { bubbles: true, detail: { row: { cells: [], action } } }),
    );
  return html`<button type="button" class="primary" aria-label=${name} @click=${activate}>${label}</button>`;
}

/** No line ends between a number and its sign of per cent. */
function unbroken(words: string): string {
  return words.replaceAll(" %", "\u00a0%");
}

function chartCell(
  each: Chart | AlternativeCharts,
  theme: ChartTheme,
  choices: Choices,
  choose: (id: string, index: number) => void,
) {
  if (!("alternatives" in each)) return chartElement(each, theme, null);
  const { alternatives } = each;
  const id = alternatives[0]!.chart.id;
  const chosen = choices[id] ?? 0;
  const { chart } = alternatives[chosen] ?? alternatives[0]!;
  const forms = html`<fieldset class="switch">
      <legend class="visually-hidden">Form of the picture</legend>
      ${alternatives.map(
        ({ label }, index) =>
          html`<label
            ><input
              type="radio"
              name="form-${id}"
              .checked=${index === chosen}
              @change=${() => choose(id, index)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  return chartElement(chart, theme, forms);
}

function chartElement(chart: Chart, theme: ChartTheme, forms: TemplateResult | null) {
  return html`<modelver-chart class="cell" .chart=${chart} .theme=${theme} .forms=${forms}></modelver-chart>`;
}

function tableSection(table: Table) {
  if (table.rows.length === 0) return nothing;
  return html`<section class="table-section">
    <h2>${table.title}</h2>
    <p class="muted">${table.caption}</p>
    <modelver-table .table=${table}></modelver-table>
  </section>`;
}
