import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { EMPTY_FILTER } from "../../../server/src/panel/embedded-corpus.ts";
import {
  type CorpusFilter,
  PRACTICES_TAB,
  type WorkspaceModel,
  type WorkspacePractice,
} from "../../../server/src/panel/protocol.ts";
import type { Row } from "../charts/chart.ts";
import type { CorpusSource, SourceState } from "../source/corpus-source.ts";
import { fromAddress, isSameFilter, type PageState, toAddress, withKnownTab } from "../state.ts";
import { corpusTabs } from "../tabs/all-tabs.ts";
import { practicesContent } from "../tabs/practices.ts";
import type { TabContent } from "../tabs/tab.ts";
import { workspaceContent } from "../tabs/workspace.ts";
import { filterBar } from "./filter-bar.ts";
import { header } from "./header.ts";
import { markAnswer } from "./mark-answer.ts";
import type { NamesDialog } from "./names-dialog.ts";
import { AgeController, ThemeController } from "./page-controllers.ts";
import type { StateStore } from "./state-store.ts";
import { empty, failed, partial, working } from "./states.ts";
import { type SummariesState, SummaryLoader } from "./summaries.ts";
import { tabBar } from "./tab-bar.ts";
import { type Choices, tabContent } from "./tab-content.ts";
import { tabMarkdown } from "./tab-markdown.ts";

const WORKSPACE_TAB = { id: "workspace", title: "Workspace" };
const WORKSPACE_TABS = [WORKSPACE_TAB, { id: PRACTICES_TAB, title: "Practices" }];
/** Stands for the tabs of a corpus where none is open. */
const CORPUS_TAB = { id: "overview", title: "Corpus" };

/** The page of a corpus: the only owner of what the reader has chosen and of the numbers shown. */
export class CorpusPage extends LitElement {
  static override properties = {
    source: { attribute: false },
    store: { attribute: false },
    corpus: { state: true },
    numbers: { state: true },
    chosen: { state: true },
    models: { state: true },
    practices: { state: true },
    choices: { state: true },
  };
  declare source: CorpusSource;
  declare store: StateStore;
  declare corpus: SourceState;
  declare numbers: SummariesState | null;
  declare chosen: PageState;
  declare models: WorkspaceModel[];
  declare practices: WorkspacePractice[] | null;
  declare choices: Choices;
  private loader: SummaryLoader | null = null;
  private readonly theming = new ThemeController(this);
  private readonly age = new AgeController(this);
  private endWatching: (() => void) | undefined;

  constructor() {
    super();
    this.corpus = { kind: "opening", title: "", done: 0, total: 0 };
    this.numbers = null;
    this.models = [];
    this.practices = null;
    this.choices = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endWatching = this.store.watch(() => this.take(fromAddress(this.store.read())));
    this.addEventListener("mark-activate", this.onActivate);
    this.addEventListener("chart-save", this.onSave);
    this.addEventListener("click", closeOtherMenus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endWatching?.();
  }

  protected override firstUpdated(): void {
    this.loader = new SummaryLoader(this.source, (state) => {
      this.numbers = state;
    });
    this.source.onWorkspace((models) => {
      this.models = models;
    });
    this.source.onPractices((practices) => {
      this.practices = practices;
    });
    this.source.editor?.onTab((tab) => this.choose({ tab }));
    this.source.onState((state) => {
      this.corpus = state;
      if (state.kind === "open") void this.loader?.load(this.chosen.filter);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("store")) this.chosen = withKnownTab(fromAddress(this.store.read()), this.tabs());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("chosen") && changed.get("chosen")?.tab !== this.chosen.tab)
      this.source.editor?.tabShown(this.chosen.tab);
  }

  protected override render() {
    const { corpus } = this;
    if (corpus.kind === "opening") return this.opening(corpus);
    if (corpus.kind === "none") return this.noCorpus(corpus.message);
    const { description } = corpus;
    const { editor, exportResult } = this.source;
    return html`${header(
      description,
      this.chosen.method,
      this.age.now,
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
      answers: this.answers,
      change: (filter) => this.choose({ filter }),
    })}
    ${tabBar(this.tabs(), this.chosen.tab, (tab) => this.choose({ tab }))}
    <div id="tab-content" role="tabpanel" aria-labelledby="tab-${this.chosen.tab}" tabindex="-1">${this.main()}</div>
    </main>
    <modelver-names></modelver-names>`;
  }

  private opening({ title, done, total }: Extract<SourceState, { kind: "opening" }>) {
    const { editor } = this.source;
    const what = title === "" ? "Opening the corpus…" : `Reading ${title}…`;
    const words = working(what, done, total, editor === null ? null : () => editor.cancelOpening());
    return title === "" ? words : this.withoutCorpus(words, what);
  }

  private noCorpus(message: string | null) {
    const words =
      message ??
      "Choose where the names of models come from: a list, a folder of lists, this workspace, or a registry.";
    const { editor } = this.source;
    const choice = empty(words, editor === null ? null : "Choose source…", () => editor?.chooseOrigin());
    return this.withoutCorpus(choice, message);
  }

  /**
   * What the editor knows of the workspace needs no corpus.
   * @param corpus what is said in place of its tabs
   * @param note what becomes of it, in a sentence beside other tabs
   */
  private withoutCorpus(corpus: TemplateResult, note: string | null) {
    const content = this.workspaceTab();
    if (this.source.editor === null) return corpus;
    const active = content === null ? CORPUS_TAB.id : this.chosen.tab;
    return html`<main>
    ${tabBar([CORPUS_TAB, ...WORKSPACE_TABS], active, (tab) => this.choose({ tab }))}
    <div id="tab-content" role="tabpanel" aria-labelledby="tab-${active}" tabindex="-1">
      ${content === null ? corpus : html`${note === null ? nothing : html`<p class="remark" role="status">${note}</p>`}${this.drawn(content)}`}
    </div>
    </main>`;
  }

  private tabs() {
    return this.source.editor === null ? corpusTabs : [...corpusTabs, ...WORKSPACE_TABS];
  }

  private main() {
    const content = this.content();
    if (content !== null) {
      const { numbers } = this;
      return html`${numbers?.kind === "there" ? partial(numbers.summaries.grammar.reading) : nothing}
      ${this.drawn(content)}`;
    }
    const { numbers } = this;
    const retry = () => void this.loader?.load(this.chosen.filter);
    if (!this.answers(this.chosen.filter)) {
      return empty(
        "This page does not hold the numbers for this filter; ModelVer's panel in the editor counts any.",
        "Show all names",
        () => this.choose({ filter: EMPTY_FILTER }),
      );
    }
    if (numbers?.kind === "failed") return failed(numbers.message, retry);
    if (numbers?.kind === "cancelled") return empty("Counting was cancelled.", "Count", retry);
    if (numbers?.kind === "there") {
      return empty("No name is left: take a filter away.", "Show all names", () =>
        this.choose({ filter: EMPTY_FILTER }),
      );
    }
    return working("Counting…", numbers?.done ?? 0, numbers?.total ?? 0, numbers?.cancel ?? null);
  }

  private drawn(content: TabContent) {
    const choose = (id: string, index: number) => {
      this.choices = { ...this.choices, [id]: index };
    };
    return tabContent(content, this.theming.theme, this.choices, choose);
  }

  /** What the chosen tab shows where it is one of the workspace's; else null. */
  private workspaceTab(): TabContent | null {
    if (this.source.editor === null) return null;
    if (this.chosen.tab === WORKSPACE_TAB.id) return workspaceContent(this.models);
    return this.chosen.tab === PRACTICES_TAB ? practicesContent(this.practices) : null;
  }

  /** What the chosen tab shows; null while its numbers are not there, or none are left. */
  private content(): TabContent | null {
    const { corpus, numbers, chosen } = this;
    const ofWorkspace = this.workspaceTab();
    if (ofWorkspace !== null) return ofWorkspace;
    if (corpus.kind !== "open" || numbers?.kind !== "there" || numbers.summaries.grammar.names === 0) return null;
    const tab = corpusTabs.find(({ id }) => id === chosen.tab) ?? corpusTabs[0]!;
    const { method, filter } = chosen;
    return tab.content({ description: corpus.description, method, filter, ...numbers.summaries });
  }

  /** Takes a choice of the reader's, and keeps it. */
  private choose(change: Partial<PageState>): void {
    this.take({ ...this.chosen, ...change });
    this.store.write(toAddress(this.chosen));
  }

  /** Shows another state; numbers are asked for where the filter is another one. */
  private take(state: PageState): void {
    const before = this.chosen;
    this.chosen = withKnownTab(state, this.tabs());
    if (isSameFilter(before.filter, this.chosen.filter)) return;
    void this.keepFocus();
    void this.loader?.load(this.chosen.filter);
  }

  /** What another filter replaces may have the focus, which would be lost with it. */
  private async keepFocus(): Promise<void> {
    const focused = document.activeElement;
    const isReplaced = focused?.matches("#tab-content *, .chip *") === true;
    await this.updateComplete;
    if (!isReplaced && focused?.isConnected !== false) return;
    this.querySelector<HTMLElement>("#tab-content")?.focus({ preventScroll: true });
  }

  private readonly answers = (filter: CorpusFilter): boolean => this.source.answers({ method: "grammar", filter });

  private readonly onActivate = (event: Event): void => {
    const { row } = (event as CustomEvent<{ row: Row | undefined }>).detail;
    const answer = row?.action ? markAnswer(row.action, this.chosen, this.answers) : null;
    if (answer?.kind === "place") this.source.editor?.openPlace(answer.place);
    if (answer?.kind === "drift") this.source.editor?.showDrift(answer.monitor);
    if (answer?.kind === "scaffold") this.source.editor?.scaffold(answer);
    if (answer?.kind === "filter") this.choose({ filter: answer.filter });
    if (answer?.kind !== "names") return;
    const dialog = this.querySelector<NamesDialog>("modelver-names");
    void dialog?.open(this.source, answer.query, answer.selection, String(row?.cells[0] ?? ""));
  };

  private readonly onSave = (event: Event): void => {
    const { fileName, blob } = (event as CustomEvent<{ fileName: string; blob: Blob }>).detail;
    void this.source.save(fileName, blob);
  };

  private async exportAs(format: "markdown" | "json" | "csv" | "html"): Promise<void> {
    if (format === "markdown") {
      const content = this.content();
      if (content !== null)
        await this.source.save(`${this.chosen.tab}.md`, new Blob([tabMarkdown(content)], { type: "text/markdown" }));
      return;
    }
    const query = { method: this.chosen.method, filter: this.chosen.filter };
    const text = await this.source.exportResult?.(query, format);
    if (text !== undefined) await this.source.save(`corpus.${format}`, new Blob([text], { type: `text/${format}` }));
  }
}

/** One menu is open at a time, and none after a click elsewhere. */
function closeOtherMenus(event: Event): void {
  for (const menu of (event.currentTarget as HTMLElement).querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target as Node)) menu.removeAttribute("open");
  }
}

customElements.define("modelver-corpus", CorpusPage);
