import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { CorpusFilter, Method, WorkspaceModel } from "../../../server/src/panel/protocol.ts";
import type { MarkAction, Row } from "../charts/chart.ts";
import type { ChartTheme } from "../charts/chart-theme.ts";
import { readChartTheme, watchTheme } from "../charts/theme-reader.ts";
import type { CorpusSource, SourceState } from "../source/corpus-source.ts";
import { EMPTY_FILTER, isSameFilter, type PageState } from "../state.ts";
import { tableMarkdown } from "../tables/table-text.ts";
import { corpusTabs } from "../tabs/all-tabs.ts";
import type { TabContent } from "../tabs/tab.ts";
import { workspaceContent } from "../tabs/workspace.ts";
import { filterBar } from "./filter-bar.ts";
import { header } from "./header.ts";
import type { NamesDialog } from "./names-dialog.ts";
import type { StateStore } from "./state-store.ts";
import { empty, failed, partial, working } from "./states.ts";
import { type SummariesState, SummaryLoader } from "./summaries.ts";
import { tabBar } from "./tab-bar.ts";
import { type Choices, tabContent } from "./tab-content.ts";

const WORKSPACE_TAB = { id: "workspace", title: "Workspace" };
/** Milliseconds after which the age of the numbers is said anew. */
const AGE_PAUSE = 30_000;

/** The page of a corpus: the only owner of what the reader has chosen and of the numbers shown. */
export class CorpusPage extends LitElement {
  static override properties = {
    source: { attribute: false },
    store: { attribute: false },
    corpus: { state: true },
    numbers: { state: true },
    chosen: { state: true },
    models: { state: true },
    theme: { state: true },
    choices: { state: true },
    now: { state: true },
  };
  declare source: CorpusSource;
  declare store: StateStore;
  declare corpus: SourceState;
  declare numbers: SummariesState | null;
  declare chosen: PageState;
  declare models: WorkspaceModel[];
  declare theme: ChartTheme;
  declare choices: Choices;
  declare now: number;
  private loader: SummaryLoader | null = null;
  private endWatching: () => void = () => undefined;
  private clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.corpus = { kind: "opening", title: "", done: 0, total: 0 };
    this.numbers = null;
    this.models = [];
    this.theme = readChartTheme();
    this.choices = {};
    this.now = Date.now();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endWatching = watchTheme(() => {
      this.theme = readChartTheme();
    });
    this.clock = setInterval(() => {
      this.now = Date.now();
    }, AGE_PAUSE);
    this.addEventListener("mark-activate", this.onActivate);
    this.addEventListener("chart-save", this.onSave);
    this.addEventListener("click", closeOtherMenus);
    window.addEventListener("hashchange", this.onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endWatching();
    clearInterval(this.clock);
    window.removeEventListener("hashchange", this.onAddress);
  }

  protected override firstUpdated(): void {
    this.loader = new SummaryLoader(this.source, (state) => {
      this.numbers = state;
    });
    this.source.onWorkspace((models) => {
      this.models = models;
    });
    this.source.onState((state) => {
      this.corpus = state;
      if (state.kind === "open") void this.loader?.load(this.chosen.filter);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("store")) this.chosen = this.known(this.store.read());
  }

  /** A state that this page can show: an address may ask for a tab or a filter that it does not have. */
  private known(state: PageState): PageState {
    const tab = this.tabs().some(({ id }) => id === state.tab) ? state.tab : corpusTabs[0]!.id;
    const isAnswered = this.source.answers({ method: "grammar", filter: state.filter });
    return { ...state, tab, filter: isAnswered ? state.filter : EMPTY_FILTER };
  }

  private readonly onAddress = (): void => {
    this.choose(this.known(this.store.read()));
  };

  protected override render() {
    const { corpus } = this;
    if (corpus.kind === "opening") {
      const what = corpus.title === "" ? "Opening the corpus…" : `Reading ${corpus.title}…`;
      return working(what, corpus.done, corpus.total, null);
    }
    if (corpus.kind === "none") return this.noCorpus(corpus.message);
    const { description } = corpus;
    const { editor, exportResult } = this.source;
    return html`${header(
      description,
      this.chosen.method,
      this.now,
      { export: exportResult !== null, choose: editor !== null },
      {
        method: (method) => this.choose({ method }),
        exportAs: (format) => void this.exportAs(format),
        chooseOrigin: () => editor?.chooseOrigin(),
        refresh: () => editor?.refresh(),
      },
    )}
    <main>
    ${filterBar({
      description,
      filter: this.chosen.filter,
      canSearch: exportResult !== null,
      answers: (filter) => this.source.answers({ method: "grammar", filter }),
      change: (filter) => this.choose({ filter }),
    })}
    ${tabBar(this.tabs(), this.chosen.tab, (tab) => this.choose({ tab }))}
    <div id="tab-content" role="tabpanel" aria-labelledby="tab-${this.chosen.tab}" tabindex="-1">${this.main()}</div>
    </main>
    <modelver-names></modelver-names>`;
  }

  private noCorpus(message: string | null) {
    const words =
      message ??
      "Choose where the names of models come from: a list, a folder of lists, this workspace, or a registry.";
    return empty(words, this.source.editor === null ? null : "Choose source…", () =>
      this.source.editor?.chooseOrigin(),
    );
  }

  private tabs() {
    return this.source.editor === null ? corpusTabs : [...corpusTabs, WORKSPACE_TAB];
  }

  private main() {
    const content = this.content();
    if (content !== null) {
      const { numbers } = this;
      const choose = (id: string, index: number) => {
        this.choices = { ...this.choices, [id]: index };
      };
      return html`${numbers?.kind === "there" ? partial(numbers.summaries.grammar.reading) : nothing}
      ${tabContent(content, this.theme, this.choices, choose)}`;
    }
    const { numbers } = this;
    const retry = () => void this.loader?.load(this.chosen.filter);
    if (numbers?.kind === "failed") return failed(numbers.message, retry);
    if (numbers?.kind === "cancelled") return empty("Counting was cancelled.", "Count", retry);
    if (numbers?.kind === "there") {
      return empty("No name is left: take a filter away.", "Show all names", () =>
        this.choose({ filter: EMPTY_FILTER }),
      );
    }
    return working("Counting…", numbers?.done ?? 0, numbers?.total ?? 0, numbers?.cancel ?? null);
  }

  /** What the chosen tab shows; null while its numbers are not there, or none are left. */
  private content(): TabContent | null {
    const { corpus, numbers, chosen } = this;
    if (chosen.tab === WORKSPACE_TAB.id && this.source.editor !== null) return workspaceContent(this.models);
    if (corpus.kind !== "open" || numbers?.kind !== "there" || numbers.summaries.grammar.names === 0) return null;
    const tab = corpusTabs.find(({ id }) => id === chosen.tab) ?? corpusTabs[0]!;
    const { method, filter } = chosen;
    return tab.content({ description: corpus.description, method, filter, ...numbers.summaries });
  }

  /** Takes a choice of the reader's; numbers are asked for where the filter is another one. */
  private choose(change: Partial<PageState>): void {
    const before = this.chosen;
    this.chosen = { ...before, ...change };
    this.store.write(this.chosen);
    if (!isSameFilter(before.filter, this.chosen.filter)) void this.loader?.load(this.chosen.filter);
  }

  private readonly onActivate = (event: Event): void => {
    const { row } = (event as CustomEvent<{ row: Row | undefined }>).detail;
    if (row?.action) this.act(row.action, String(row.cells[0] ?? ""));
  };

  /** A first click narrows the page, a second shows the names. */
  private act({ filter, selection, place }: MarkAction, title: string): void {
    if (place !== null) {
      this.source.editor?.openPlace(place);
      return;
    }
    const narrowed: CorpusFilter = { ...this.chosen.filter, ...filter };
    const query = { method: this.chosen.method, filter: narrowed };
    if (filter !== null && !isSameFilter(narrowed, this.chosen.filter) && this.source.answers(query)) {
      this.choose({ filter: narrowed });
    } else if (selection !== null) {
      const dialog = this.querySelector<NamesDialog>("modelver-names");
      void dialog?.open(
        this.source,
        { method: methodOf(selection.kind, this.chosen.method), filter: this.chosen.filter },
        selection,
        title,
      );
    }
  }

  private readonly onSave = (event: Event): void => {
    const { fileName, blob } = (event as CustomEvent<{ fileName: string; blob: Blob }>).detail;
    void this.source.save(fileName, blob);
  };

  private async exportAs(format: "markdown" | "json" | "csv" | "html"): Promise<void> {
    if (format === "markdown") {
      const content = this.content();
      if (content !== null) await this.source.save(`${this.chosen.tab}.md`, markdownOf(content));
      return;
    }
    const query = { method: this.chosen.method, filter: this.chosen.filter };
    const text = await this.source.exportResult?.(query, format);
    if (text !== undefined) await this.source.save(`corpus.${format}`, new Blob([text], { type: `text/${format}` }));
  }
}

/** Schemes, templates and what the pattern gets wrong are of the grammar, whichever method is looked at. */
function methodOf(kind: string, method: Method): Method {
  return ["template", "overCounted", "missed", "month"].includes(kind) ? "grammar" : method;
}

function markdownOf({ answer, remarks, charts, tables }: TabContent): Blob {
  const pictures = charts.map((each) => ("alternatives" in each ? each.alternatives[0]!.chart : each));
  const parts = [answer, ...remarks, ...[...pictures, ...tables].map(tableMarkdown)];
  return new Blob([`${parts.join("\n\n")}\n`], { type: "text/markdown" });
}

/** One menu is open at a time, and none after a click elsewhere. */
function closeOtherMenus(event: Event): void {
  for (const menu of (event.currentTarget as HTMLElement).querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target as Node)) menu.removeAttribute("open");
  }
}

customElements.define("modelver-corpus", CorpusPage);
