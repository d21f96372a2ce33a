import { html, LitElement, nothing } from "lit";
import type { CorpusQuery, NameSelection, SelectedName } from "../../../server/src/panel/protocol.ts";
import type { CorpusSource } from "../source/corpus-source.ts";
import { count, counted } from "../words/numbers.ts";

/** Names asked for at once. */
const PAGE = 100;

/** A list of the names behind a mark, in a dialog. */
export class NamesDialog extends LitElement {
  static override properties = {
    title: { state: true },
    names: { state: true },
    total: { state: true },
    problem: { state: true },
  };
  declare title: string;
  declare names: SelectedName[];
  /** Null while nobody knows. */
  declare total: number | null;
  declare isLooking: boolean;
  declare problem: string | null;
  private source: CorpusSource | null = null;
  private query: CorpusQuery | null = null;
  private selection: NameSelection | null = null;

  constructor() {
    super();
    this.title = "";
    this.names = [];
    this.total = null;
    this.isLooking = false;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows the names of a selection under a title. */
  async open(source: CorpusSource, query: CorpusQuery, selection: NameSelection, title: string): Promise<void> {
    this.source = source;
    this.query = query;
    this.selection = selection;
    this.title = title;
    this.names = [];
    this.total = null;
    this.isLooking = true;
    this.problem = null;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
    await this.more();
  }

  protected override render() {
    const left = (this.total ?? 0) - this.names.length;
    return html`<dialog aria-labelledby="names-title" @click=${this.onBackdrop}>
      <div class="dialog-head">
        <h2 id="names-title"><bdi>${this.title}</bdi></h2>
        <button type="button" @click=${this.close} aria-label="Close">×</button>
      </div>
      <p class="muted" aria-live="polite">${this.state()}</p>
      <ul class="names">
        ${this.names.map((name) => html`<li>${nameText(name)} <span class="muted">${name.task}</span></li>`)}
      </ul>
      ${
        left > 0 && this.source?.exportResult !== null
          ? html`<button type="button" @click=${this.more}>Show ${count(Math.min(PAGE, left))} more</button>`
          : nothing
      }
      ${this.names.length > 0 ? html`<button type="button" @click=${this.copy}>Copy these names</button>` : nothing}
    </dialog>`;
  }

  private state(): string {
    if (this.problem !== null) return this.problem;
    if (this.isLooking) return "Looking for the names…";
    if (this.total === null) return `The first ${counted(this.names.length, "name")} of them.`;
    const shown = this.names.length < this.total ? `, of which ${count(this.names.length)} are shown` : "";
    return `${counted(this.total, "name")}${shown}.`;
  }

  private readonly more = async (): Promise<void> => {
    const { source, query, selection } = this;
    if (source === null || query === null || selection === null) return;
    try {
      const page = await source.names(query, selection, this.names.length, PAGE);
      if (selection !== this.selection) return;
      this.isLooking = false;
      if (page === null) {
        this.problem = "This page does not hold these names; ModelVer's panel in the editor has them all.";
        return;
      }
      this.total = page.total;
      this.names = [...this.names, ...page.names];
    } catch (error) {
      this.problem = (error as Error).message;
    }
  };

  private readonly copy = (): void => {
    void navigator.clipboard.writeText(this.names.map(({ name }) => `${name}\n`).join(""));
  };

  private readonly close = (): void => {
    this.querySelector("dialog")?.close();
  };

  /** A click beside the dialog closes it. */
  private readonly onBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };
}

/** A name with its own version marked. */
function nameText({ name, version }: SelectedName) {
  if (version === null) return html`<bdi>${name}</bdi>`;
  const { start, end } = version;
  return html`<bdi>${name.slice(0, start)}<mark>${name.slice(start, end)}</mark>${name.slice(end)}</bdi>`;
}

customElements.define("modelver-names", NamesDialog);
