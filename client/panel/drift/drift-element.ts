import { html, LitElement, nothing } from "lit";
import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type { Row } from "../charts/chart.ts";
import type { ChartTheme } from "../charts/chart-theme.ts";
import { readChartTheme, watchTheme } from "../charts/theme-reader.ts";
import { tabBar } from "../frame/tab-bar.ts";
import { type Choices, tabContent } from "../frame/tab-content.ts";
import { tabMarkdown } from "../frame/tab-markdown.ts";
import type { TabContent } from "../tabs/tab.ts";
import type { DriftSource } from "./drift-source.ts";
import { driftFeature } from "./tabs/feature.ts";
import { driftOverview } from "./tabs/overview.ts";
import { driftQuality } from "./tabs/quality.ts";

const TABS = [
  { id: "overview", title: "Overview" },
  { id: "feature", title: "Feature" },
  { id: "quality", title: "Quality" },
] as const;

/** The page about the drift of one model: the only owner of what the reader has chosen. */
export class DriftElement extends LitElement {
  static override properties = {
    source: { attribute: false },
    page: { attribute: false },
    tab: { state: true },
    feature: { state: true },
    theme: { state: true },
    choices: { state: true },
  };
  declare source: DriftSource;
  declare page: DriftPage;
  declare tab: string;
  declare feature: string;
  declare theme: ChartTheme;
  declare choices: Choices;
  private endWatching: () => void = () => undefined;

  constructor() {
    super();
    this.theme = readChartTheme();
    this.choices = {};
    this.tab = TABS[0].id;
    this.feature = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.readAddress();
    this.endWatching = watchTheme(() => {
      this.theme = readChartTheme();
    });
    this.addEventListener("mark-activate", this.onActivate);
    this.addEventListener("chart-save", this.onSave);
    addEventListener("hashchange", this.readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endWatching();
    removeEventListener("hashchange", this.readAddress);
  }

  protected override render() {
    const { tab } = this;
    return html`${this.header()}
      <main>
        ${tabBar(TABS, tab, (id) => this.choose(id, this.feature))}
        <div id="tab-content" role="tabpanel" aria-labelledby="tab-${tab}" tabindex="-1">
          ${tab === "feature" ? this.featureChoice() : nothing}
          ${tabContent(this.content(), this.theme, this.choices, (id, index) => {
            this.choices = { ...this.choices, [id]: index };
          })}
        </div>
      </main>`;
  }

  private header() {
    const { title, model, ranAt, result } = this.page;
    const what = model === null ? "" : html`<bdi>${model}</bdi> · `;
    return html`<header>
      <div>
        <h1>Drift: <bdi>${title}</bdi></h1>
        <p class="muted source-line">
          ${what}${result.current.rows.toLocaleString("en-US")} rows against
          ${result.reference.rows.toLocaleString("en-US")} · ${ranAt.slice(0, 16).replace("T", " ")} UTC
        </p>
      </div>
      <div class="header-tools">
        <button type="button" @click=${() => this.source.save(`${this.tab}.md`, new Blob([tabMarkdown(this.content())]))}>
          This tab as Markdown
        </button>
      </div>
    </header>`;
  }

  private featureChoice() {
    const { features } = this.page.result;
    return html`<label class="filters"
      >Feature
      <select @change=${(event: Event) => this.choose("feature", (event.target as HTMLSelectElement).value)}>
        ${features.map(
          ({ name, drifted }) =>
            html`<option value=${name} ?selected=${name === this.feature}>${drifted ? "▲ " : ""}${name}</option>`,
        )}
      </select></label
    >`;
  }

  private content(): TabContent {
    if (this.tab === "feature") return driftFeature(this.page, this.feature);
    return this.tab === "quality" ? driftQuality(this.page) : driftOverview(this.page);
  }

  private choose(tab: string, feature: string): void {
    this.tab = tab;
    this.feature = feature;
    this.source.write(new URLSearchParams({ tab, ...(feature === "" ? {} : { feature }) }).toString());
  }

  private readonly readAddress = (): void => {
    const kept = new URLSearchParams(this.source.read());
    const tab = kept.get("tab") ?? "";
    this.tab = TABS.some(({ id }) => id === tab) ? tab : TABS[0].id;
    this.feature = kept.get("feature") ?? firstFeature(this.page);
  };

  private readonly onActivate = (event: Event): void => {
    const { row } = (event as CustomEvent<{ row: Row | undefined }>).detail;
    if (row?.action?.feature) this.choose("feature", row.action.feature);
  };

  private readonly onSave = (event: Event): void => {
    const { fileName, blob } = (event as CustomEvent<{ fileName: string; blob: Blob }>).detail;
    void this.source.save(fileName, blob);
  };
}

/** The first that drifted, else the first. */
function firstFeature({ result }: DriftPage): string {
  return (result.features.find(({ drifted }) => drifted) ?? result.features[0])?.name ?? "";
}

customElements.define("modelver-drift", DriftElement);
