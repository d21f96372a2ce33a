import type { FromDriftPage, ToDriftPage } from "../../../server/src/drift/protocol.ts";
import { saveMessage } from "../source/saving.ts";
import type { WebviewApi } from "../source/webview-api.ts";
import type { DriftAbilities, DriftSource, DriftState } from "./drift-source.ts";

/** Numbers from the process behind the editor. */
export class HostDriftSource implements DriftSource {
  readonly editor: DriftAbilities;
  private readonly api: WebviewApi<FromDriftPage>;
  private state: DriftState = { monitors: [], problems: [], chosen: null, activity: { kind: "listing" }, page: null };
  private tell: (state: DriftState) => void = () => undefined;

  constructor(api: WebviewApi<FromDriftPage>) {
    this.api = api;
    this.editor = {
      choose: (id) => api.postMessage({ kind: "choose", id }),
      refresh: () => api.postMessage({ kind: "refresh" }),
      cancel: () => api.postMessage({ kind: "cancel" }),
      addMonitor: () => api.postMessage({ kind: "addMonitor" }),
      openDocumentation: () => api.postMessage({ kind: "openDocumentation" }),
      trustWorkspace: () => api.postMessage({ kind: "trustWorkspace" }),
      openPlace: (place) => api.postMessage({ kind: "openPlace", place }),
      openRow: (value) => api.postMessage({ kind: "openRow", value }),
    };
    window.addEventListener("message", ({ data }: MessageEvent<ToDriftPage>) => this.take(data));
    api.postMessage({ kind: "ready" });
  }

  onState(listener: (state: DriftState) => void): void {
    this.tell = listener;
    listener(this.state);
  }

  async save(fileName: string, data: Blob): Promise<void> {
    this.api.postMessage(await saveMessage(fileName, data));
  }

  private take(message: ToDriftPage): void {
    const change = message.kind === "page" ? { page: message.page } : message.status;
    this.state = { ...this.state, ...change };
    this.tell(this.state);
  }
}
