import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type { MonitorChoice } from "../../../server/src/drift/protocol.ts";
import type { Row } from "../charts/chart.ts";
import { AgeController, ThemeController } from "../frame/page-controllers.ts";
import type { StateStore } from "../frame/state-store.ts";
import { tabBar } from "../frame/tab-bar.ts";
import { type Choices, tabContent } from "../frame/tab-content.ts";
import { tabMarkdown } from "../frame/tab-markdown.ts";
import type { TabContent } from "../tabs/tab.ts";
import { driftHeader } from "./drift-header.ts";
import type { DriftSource, DriftState } from "./drift-source.ts";
import { aboveNumbers, withoutNumbers } from "./drift-states.ts";
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
    store: { attribute: false },
    state: { state: true },
    tab: { state: true },
    feature: { state: true },
    choices: { state: true },
  };
  declare source: DriftSource;
  declare store: StateStore;
  declare state: DriftState;
  declare tab: string;
  /** Empty: the first that drifted. */
  declare feature: string;
  declare choices: Choices;
  private readonly theming = new ThemeController(this);
  private readonly age = new AgeController(this);
  private endWatching: (() => void) | undefined;

  constructor() {
    super();
    this.state = { monitors: [], problems: [], chosen: null, activity: { kind: "listing" }, page: null };
    this.choices = {};
    this.tab = TABS[0].id;
    this.feature = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endWatching = this.store.watch(() => this.readStore());
    this.addEventListener("mark-activate", this.onActivate);
    this.addEventListener("chart-save", this.onSave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endWatching?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("store")) this.readStore();
    if (!changed.has("source")) return;
    this.source.onState((state) => {
      this.state = state;
      this.age.readClock();
    });
  }

  protected override render() {
    const { state, source } = this;
    const { now } = this.age;
    const { page } = state;
    const saveMarkdown = page === null ? null : () => void this.saveMarkdown(page);
    return html`${driftHeader(state, now, source.editor, saveMarkdown)}
      <main>${page === null ? this.withoutNumbers() : this.numbers(page)}</main>`;
  }

  private withoutNumbers() {
    const { editor } = this.source;
    return editor === null ? nothing : withoutNumbers(this.state, editor);
  }

  private numbers(page: DriftPage) {
    const { tab } = this;
    return html`${aboveNumbers(this.state, this.source.editor)}
      ${tabBar(TABS, tab, (id) => this.choose(id, this.feature))}
      <div id="tab-content" role="tabpanel" aria-labelledby="tab-${tab}" tabindex="-1">
        ${tab === "feature" ? this.featureChoice(page) : nothing}
        ${tabContent(this.content(page), this.theming.theme, this.choices, (id, index) => {
          this.choices = { ...this.choices, [id]: index };
        })}
      </div>`;
  }

  private featureChoice(page: DriftPage) {
    const shown = shownFeature(page, this.feature);
    return html`<label class="filters"
      >Feature
      <select @change=${(event: Event) => this.choose("feature", (event.target as HTMLSelectElement).value)}>
        ${page.result.features.map(
          ({ name, drifted }) =>
            html`<option value=${name} .selected=${name === shown}>${drifted ? "▲ " : ""}${name}</option>`,
        )}
      </select></label
    >`;
  }

  private content(page: DriftPage): TabContent {
    const isInEditor = this.source.editor !== null;
    if (this.tab === "feature") return driftFeature(page, shownFeature(page, this.feature));
    if (this.tab === "quality") return driftQuality(page, { opensRows: isInEditor });
    return driftOverview(page, this.monitor?.uses ?? []);
  }

  private get monitor(): MonitorChoice | undefined {
    return this.state.monitors.find(({ id }) => id === this.state.chosen);
  }

  private choose(tab: string, feature: string): void {
    this.tab = tab;
    this.feature = feature;
    this.store.write(new URLSearchParams({ tab, ...(feature === "" ? {} : { feature }) }).toString());
  }

  private readStore(): void {
    const kept = new URLSearchParams(this.store.read());
    const tab = kept.get("tab") ?? "";
    this.tab = TABS.some(({ id }) => id === tab) ? tab : TABS[0].id;
    this.feature = kept.get("feature") ?? "";
  }

  private readonly onActivate = (event: Event): void => {
    const { row } = (event as CustomEvent<{ row: Row | undefined }>).detail;
    const { editor } = this.source;
    const { feature, place, dataRow } = row?.action ?? {};
    if (feature) this.choose("feature", feature);
    if (place) editor?.openPlace(place);
    if (dataRow) editor?.openRow(dataRow);
  };

  private async saveMarkdown(page: DriftPage): Promise<void> {
    const text = tabMarkdown(this.content(page));
    await this.source.save(`${this.tab}.md`, new Blob([text], { type: "text/markdown" }));
  }

  private readonly onSave = (event: Event): void => {
    const { fileName, blob } = (event as CustomEvent<{ fileName: string; blob: Blob }>).detail;
    void this.source.save(fileName, blob);
  };
}

/** The one of a name; else the first that drifted, else the first. */
function shownFeature({ result: { features } }: DriftPage, name: string): string {
  const named = features.find((each) => each.name === name);
  return (named ?? features.find(({ drifted }) => drifted) ?? features[0])?.name ?? "";
}

customElements.define("modelver-drift", DriftElement);
