import {
  EMBEDDED_NAMES,
  EMPTY_FILTER,
  type EmbeddedCorpus,
  queryKey,
  selectionKey,
} from "../../../server/src/panel/embedded-corpus.ts";
import type { CorpusFilter, CorpusQuery, CorpusSummary, NameSelection } from "../../../server/src/panel/protocol.ts";
import { isSameFilter } from "../state.ts";
import type { CorpusSource, NameExcerpt, SourceState } from "./corpus-source.ts";
import { readEmbedded } from "./embedded-value.ts";
import { download } from "./saving.ts";

/** Numbers that were written into the page. */
export class EmbeddedSource implements CorpusSource {
  readonly editor = null;
  readonly exportResult = null;
  private readonly corpus: EmbeddedCorpus;

  constructor(corpus: EmbeddedCorpus) {
    this.corpus = corpus;
  }

  /** What an element of the page holds. */
  static async read(element: Element): Promise<EmbeddedSource> {
    return new EmbeddedSource(await readEmbedded<EmbeddedCorpus>(element));
  }

  onState(listener: (state: SourceState) => void): void {
    listener({ kind: "open", description: this.corpus.description });
  }

  onWorkspace(): void {}

  onPractices(): void {}

  answers(query: CorpusQuery): boolean {
    return Object.hasOwn(this.corpus.summaries, queryKey(query));
  }

  async summary(query: CorpusQuery): Promise<CorpusSummary> {
    const summary = this.corpus.summaries[queryKey(query)];
    if (summary === undefined) {
      throw new Error("This page does not hold the numbers for that filter; the panel in the editor has them all.");
    }
    return summary;
  }

  /** The page holds the first names of each mark, of the whole corpus; a filter may leave some of them out. */
  async names({ method, filter }: CorpusQuery, selection: NameSelection): Promise<NameExcerpt | null> {
    const names = this.corpus.names[selectionKey(method, selection)];
    if (names === undefined || !leavesAll(filter, selection)) return null;
    return { names, total: names.length < EMBEDDED_NAMES ? names.length : null };
  }

  async save(fileName: string, data: Blob): Promise<void> {
    download(fileName, data);
  }
}

/** Whether a filter leaves all names of a selection: there is none, or it is for the very task or owner. */
function leavesAll(filter: CorpusFilter, selection: NameSelection): boolean {
  return isSameFilter(filter, EMPTY_FILTER) || isSameFilter(filter, filterOf(selection));
}

function filterOf(selection: NameSelection): CorpusFilter {
  if (selection.kind === "task") return { ...EMPTY_FILTER, tasks: [selection.task] };
  if (selection.kind === "owner") return { ...EMPTY_FILTER, owners: [selection.owner] };
  return EMPTY_FILTER;
}
