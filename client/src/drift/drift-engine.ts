import { type Disposable, type LogOutputChannel, l10n, Uri, window } from "vscode";
import type {
  DriftAnswer,
  DriftRequest,
  FromDriftProcess,
  ToDriftProcess,
  WantedEngine,
} from "../../../server/src/drift/protocol.ts";
import { Pending } from "../../panel/source/pending.ts";
import { PageProcess } from "../pages/page-process.ts";

/** A request without its number. */
type Asked<Kind extends DriftRequest["kind"]> = Omit<Extract<DriftRequest, { kind: Kind }>, "id" | "kind">;

/** What answers which request. */
interface Answers {
  state: "state";
  fetch: "fetched";
  run: "measured";
  propose: "proposed";
  watch: "watched";
  locate: "located";
}

/** How a request is followed. */
export interface Following {
  signal?: AbortSignal;
  report?: (done: number, total: number) => void;
}

/** What an engine needs of the extension. */
export interface EngineSurroundings {
  log: LogOutputChannel;
  extensionUri: Uri;
  /** Address of a proxy; null: as the environment says. */
  proxy(): string | null;
}

/** Asks the process that measures drift. It is started for the first question, and anew for the next one where it ended. */
export class DriftEngine implements Disposable {
  private readonly surroundings: EngineSurroundings;
  private readonly pending = new Pending<DriftAnswer>();
  private process: PageProcess<ToDriftProcess, FromDriftProcess> | undefined;

  constructor(surroundings: EngineSurroundings) {
    this.surroundings = surroundings;
  }

  /** Undefined while none runs. */
  get processId(): number | undefined {
    return this.process?.processId;
  }

  /** Rejects with an AbortError where it was cancelled, and an Error with a message for the user where it failed. */
  async ask<Kind extends DriftRequest["kind"]>(kind: Kind, asked: Asked<Kind>, { signal, report }: Following = {}) {
    const process = this.running();
    const answer = await this.pending.request(
      (id) => process.send({ kind, id, ...asked } as unknown as DriftRequest),
      signal,
      (id) => process.send({ kind: "cancel", id }),
      report,
    );
    return answer as Extract<DriftAnswer, { kind: Answers[Kind] }>;
  }

  /**
   * Whether DuckDB's binary is here. Where it is not, it is fetched once the user has agreed.
   * @param fetching is told when that begins; null where nobody is to be asked now
   */
  async isReady(fetching: ((wanted: WantedEngine) => void) | null, signal: AbortSignal): Promise<boolean> {
    const { state } = await this.ask("state", {}, { signal });
    if (state.kind === "present") return true;
    if (state.kind === "unsupported") {
      throw new Error(l10n.t("DuckDB, which reads the data, is not made for this platform."));
    }
    if (fetching === null || !(await agrees(state.wanted)) || signal.aborted) return false;
    fetching(state.wanted);
    await this.ask("fetch", {}, { signal });
    return true;
  }

  dispose(): void {
    this.process?.dispose();
  }

  private running(): PageProcess<ToDriftProcess, FromDriftProcess> {
    if (this.process?.processId !== undefined) return this.process;
    this.process?.dispose();
    const { extensionUri, log, proxy } = this.surroundings;
    const address = proxy();
    const module = Uri.joinPath(extensionUri, "dist/drift-process.cjs").fsPath;
    const environment = address === null ? {} : { HTTPS_PROXY: address, HTTP_PROXY: address };
    const process = new PageProcess<ToDriftProcess, FromDriftProcess>(module, {
      log,
      name: "drift process",
      environment,
    });
    process.onMessage((message) => this.take(message));
    process.onUnexpectedEnd((message) => this.pending.failAll(message));
    this.process = process;
    return process;
  }

  private take(message: FromDriftProcess): void {
    if (message.kind === "progress") this.pending.report(message.id, message.done, message.total);
    else if (message.kind === "failed") this.pending.fail(message.id, message.message);
    else this.pending.answer(message.id, message);
  }
}

/** Says what is fetched, from where, how large it is and where it goes. */
async function agrees({ name, version, address, megabytes, folder }: WantedEngine): Promise<boolean> {
  const fetch = l10n.t("Fetch");
  const detail = [
    l10n.t("Data is read on this machine by DuckDB, an embedded database, whose binary is not part of ModelVer."),
    l10n.t("What: {0}, about {1} MB", `${name} ${version}`, megabytes),
    l10n.t("From: {0}", new URL(address).host),
    l10n.t("To: {0}", folder),
    l10n.t("It is fetched once and kept only if it is what ModelVer was made with. Nothing of yours is sent."),
  ].join("\n\n");
  return (await window.showInformationMessage(l10n.t("Fetch DuckDB?"), { modal: true, detail }, fetch)) === fetch;
}
