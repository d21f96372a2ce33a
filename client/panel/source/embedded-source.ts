import { type EmbeddedCorpus, queryKey, selectionKey } from "../../../server/src/panel/embedded-corpus.ts";
import type { CorpusFilter, CorpusQuery, CorpusSummary, NameSelection } from "../../../server/src/panel/protocol.ts";
import type { CorpusSource, NameExcerpt, SourceState } from "./corpus-source.ts";

/** Numbers that were written into the page. */
export class EmbeddedSource implements CorpusSource {
  readonly editor = null;
  readonly exportResult = null;
  private readonly corpus: EmbeddedCorpus;

  private constructor(corpus: EmbeddedCorpus) {
    this.corpus = corpus;
  }

  /** Unpacks what an element of the page holds: JSON, packed by gzip, in base64. */
  static async read(element: Element): Promise<EmbeddedSource> {
    const packed = Uint8Array.from(atob(element.textContent?.trim() ?? ""), (char) => char.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new EmbeddedSource((await new Response(unpacked).json()) as EmbeddedCorpus);
  }

  onState(listener: (state: SourceState) => void): void {
    listener({ kind: "open", description: this.corpus.description });
  }

  onWorkspace(): void {}

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

  /** The page holds the first names of each mark, of the whole corpus; a filter leaves some of them out. */
  async names(query: CorpusQuery, selection: NameSelection): Promise<NameExcerpt | null> {
    const names = this.corpus.names[selectionKey(query.method, selection)];
    return names === undefined || !leavesAll(query.filter, selection) ? null : { names, total: null };
  }

  async save(fileName: string, data: Blob): Promise<void> {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(data);
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** Whether a filter leaves all names of a selection in: it is empty, or asks for the selection's own task or owner. */
function leavesAll({ tasks, owners, text }: CorpusFilter, selection: NameSelection): boolean {
  const task = selection.kind === "task" ? selection.task : null;
  const owner = selection.kind === "owner" ? selection.owner : null;
  return text === "" && tasks.every((each) => each === task) && owners.every((each) => each === owner);
}
