import type {
  CorpusQuery,
  CorpusSummary,
  FromPage,
  NamePage,
  NameSelection,
  ProcessAnswer,
  ToPage,
  WorkspaceModel,
  WorkspacePractice,
} from "../../../server/src/panel/protocol.ts";
import type { CorpusSource, EditorAbilities, SourceState } from "./corpus-source.ts";
import { Pending } from "./pending.ts";
import { saveMessage } from "./saving.ts";
import type { WebviewApi } from "./webview-api.ts";

/** Numbers from the process behind the editor. */
export class HostSource implements CorpusSource {
  readonly editor: EditorAbilities;
  private readonly api: WebviewApi<FromPage>;
  private readonly pending = new Pending<ProcessAnswer>();
  private state: SourceState = { kind: "opening", title: "", done: 0, total: 0 };
  private models: WorkspaceModel[] = [];
  private practices: WorkspacePractice[] | null = null;
  private askedTab: string | null = null;
  private tellTab: (tab: string) => void = () => undefined;
  private tellState: (state: SourceState) => void = () => undefined;
  private tellModels: (models: WorkspaceModel[]) => void = () => undefined;
  private tellPractices: (practices: WorkspacePractice[] | null) => void = () => undefined;

  constructor(api: WebviewApi<FromPage>) {
    this.api = api;
    this.editor = {
      tabShown: (tab) => api.postMessage({ kind: "tabShown", tab }),
      onTab: (listener) => {
        this.tellTab = listener;
        if (this.askedTab !== null) listener(this.askedTab);
      },
      chooseOrigin: () => api.postMessage({ kind: "chooseOrigin" }),
      refresh: () => api.postMessage({ kind: "refresh" }),
      cancelOpening: () => api.postMessage({ kind: "cancelOpening" }),
      openPlace: (place) => api.postMessage({ kind: "openPlace", place }),
      showDrift: (monitor) => api.postMessage({ kind: "showDrift", monitor }),
      scaffold: ({ folder, codes }) => api.postMessage({ kind: "scaffold", folder, codes }),
    };
    window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => this.take(data));
    api.postMessage({ kind: "ready" });
  }

  onState(listener: (state: SourceState) => void): void {
    this.tellState = listener;
    listener(this.state);
  }

  onWorkspace(listener: (models: WorkspaceModel[]) => void): void {
    this.tellModels = listener;
    listener(this.models);
  }

  onPractices(listener: (practices: WorkspacePractice[] | null) => void): void {
    this.tellPractices = listener;
    listener(this.practices);
  }

  answers(): boolean {
    return true;
  }

  async summary(
    query: CorpusQuery,
    signal: AbortSignal,
    report: (done: number, total: number) => void,
  ): Promise<CorpusSummary> {
    const answer = await this.pending.request(
      (id) => this.api.postMessage({ kind: "summary", id, query }),
      signal,
      (id) => this.api.postMessage({ kind: "cancel", id }),
      report,
    );
    if (answer.kind !== "summary") throw unexpected(answer);
    return answer.summary;
  }

  async names(query: CorpusQuery, selection: NameSelection, from: number, count: number): Promise<NamePage> {
    const answer = await this.pending.request((id) =>
      this.api.postMessage({ kind: "names", id, query, selection, from, count }),
    );
    if (answer.kind !== "names") throw unexpected(answer);
    return answer.page;
  }

  async exportResult(query: CorpusQuery, format: "json" | "csv" | "html"): Promise<string> {
    const answer = await this.pending.request((id) => this.api.postMessage({ kind: "export", id, query, format }));
    if (answer.kind !== "exported") throw unexpected(answer);
    return answer.text;
  }

  async save(fileName: string, data: Blob): Promise<void> {
    this.api.postMessage(await saveMessage(fileName, data));
  }

  private take(message: ToPage): void {
    switch (message.kind) {
      case "opening":
        this.become(message);
        break;
      case "description":
        this.become({ kind: "open", description: message.description });
        break;
      case "noCorpus":
        this.become({ kind: "none", message: message.message });
        break;
      case "workspace":
        this.models = message.models;
        this.tellModels(message.models);
        break;
      case "practices":
        this.practices = message.practices;
        this.tellPractices(message.practices);
        break;
      case "showTab":
        this.askedTab = message.tab;
        this.tellTab(message.tab);
        break;
      case "progress":
        this.pending.report(message.id, message.done, message.total);
        break;
      case "failed":
        this.pending.fail(message.id, message.message);
        break;
      default:
        this.pending.answer(message.id, message);
    }
  }

  private become(state: SourceState): void {
    this.state = state;
    this.tellState(state);
  }
}

function unexpected({ kind }: ProcessAnswer): Error {
  return new Error(`The process answered something else: ${kind}.`);
}
