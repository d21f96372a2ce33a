import { Disposable, EventEmitter, type Memento, workspace } from "vscode";
import type { DriftActivity, DriftPage, DriftStatus } from "../../../server/src/drift/protocol.ts";
import type { MonitorNode } from "../../../server/src/lsp/protocol.ts";
import { errorMessage } from "../pages/error-message.ts";
import type { Server } from "../server.ts";
import type { DriftEngine } from "./drift-engine.ts";
import { asChoices, asRooted, listMonitors, withAlerts } from "./listed-monitors.ts";
import { watchData } from "./watched-data.ts";

/** The monitor that was shown last in this workspace, for the next time. */
const LAST_MONITOR = "modelver.drift.monitor";

/** What a panel of drift shows: the monitors, the chosen one's numbers, and what is being done. The only owner of that state. */
export class DriftSession implements Disposable {
  private readonly server: Server;
  private readonly engine: DriftEngine;
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<"status" | "page">();
  private readonly following: Disposable;
  private watching: Disposable | undefined;
  private nodes: MonitorNode[] = [];
  /** What was measured, as it was declared then. */
  private measured = "";
  private running: AbortController | undefined;
  private current: DriftStatus = { monitors: [], problems: [], chosen: null, activity: { kind: "listing" } };
  private numbers: DriftPage | null = null;
  /** Fires when either is another than before. */
  readonly onDidChange = this.changed.event;

  constructor(server: Server, engine: DriftEngine, memory: Memento) {
    this.server = server;
    this.engine = engine;
    this.memory = memory;
    this.following = Disposable.from(
      this.changed,
      server.onDidChangeStatus(({ state }) => {
        if (state === "ready") void this.listAgain();
      }),
      workspace.onDidGrantWorkspaceTrust(() => void this.open(undefined, false)),
    );
  }

  get status(): DriftStatus {
    return this.current;
  }

  get page(): DriftPage | null {
    return this.numbers;
  }

  /** The monitor that is shown; undefined where there is none. */
  get monitor(): MonitorNode | undefined {
    return this.nodes.find(({ id }) => id === this.current.chosen);
  }

  /**
   * Shows a monitor.
   * @param given its id; left out: the one that was shown last, else one in alert, else the first
   * @param mayAsk whether the user may be asked to fetch DuckDB now
   */
  async open(given: string | undefined, mayAsk: boolean): Promise<void> {
    if (!workspace.isTrusted) return this.become({ kind: "untrusted" });
    if (this.numbers === null) this.become({ kind: "listing" });
    try {
      await this.list();
    } catch (error) {
      return this.become({ kind: "failed", message: errorMessage(error) });
    }
    const id = this.firstOf(given, this.current.chosen ?? undefined, this.memory.get<string>(LAST_MONITOR));
    if (id === undefined) this.become({ kind: "noMonitor" });
    else await this.show(id, mayAsk);
  }

  /** Measures the chosen monitor, or tries again what did not work. */
  async refresh(): Promise<void> {
    if (this.monitor === undefined) await this.open(undefined, true);
    else await this.measure(this.monitor, true);
  }

  /** Measures no further; what was measured before stays. */
  cancel(): void {
    this.running?.abort();
    this.running = undefined;
    this.become({ kind: "cancelled" });
  }

  dispose(): void {
    this.running?.abort();
    this.watching?.dispose();
    this.following.dispose();
  }

  /** The monitor that is to be shown, of those that there are. */
  private firstOf(...wanted: (string | undefined)[]): string | undefined {
    const known = wanted.find((id) => this.nodes.some((each) => each.id === id));
    return known ?? (this.nodes.find(({ alerts }) => alerts.length > 0) ?? this.nodes[0])?.id;
  }

  private async show(id: string, mayAsk: boolean): Promise<void> {
    if (id !== this.current.chosen) this.take(null);
    this.current = { ...this.current, chosen: id };
    await this.memory.update(LAST_MONITOR, id);
    if (this.monitor !== undefined) await this.measure(this.monitor, mayAsk);
  }

  private async measure(node: MonitorNode, mayAsk: boolean): Promise<void> {
    this.running?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    this.running = controller;
    this.become({ kind: "starting" });
    try {
      const fetching = mayAsk
        ? ({ megabytes }: { megabytes: number }) => this.become({ kind: "fetching", megabytes })
        : null;
      if (!(await this.engine.isReady(fetching, signal))) {
        if (!signal.aborted) this.become({ kind: "noEngine", message: null });
        return;
      }
      this.become({ kind: "running", done: 0, total: 0 });
      this.watch(node);
      const report = (done: number, total: number) => this.become({ kind: "running", done, total });
      const asked = { ...asRooted(node), test: null, isExact: false, now: Date.now() / 1000 };
      const { page } = await this.engine.ask("run", asked, { signal, report });
      this.measured = JSON.stringify(node.monitor);
      this.take(withAlerts(page, node));
      this.become({ kind: "measured", isStale: false });
    } catch (error) {
      if (!signal.aborted) this.become(this.failure(errorMessage(error)));
    }
  }

  private failure(message: string): DriftActivity {
    const isOfEngine = this.current.activity.kind === "fetching";
    return isOfEngine ? { kind: "noEngine", message } : { kind: "failed", message };
  }

  private watch({ home, data }: MonitorNode): void {
    this.watching?.dispose();
    this.watching = watchData(home, data, () => this.outdate());
  }

  private outdate(): void {
    const { kind } = this.current.activity;
    if (kind === "measured") this.become({ kind: "measured", isStale: true });
  }

  private async list(): Promise<void> {
    const listed = await listMonitors(this.server);
    this.nodes = listed.monitors;
    this.current = { ...this.current, ...asChoices(listed) };
  }

  /** Monitors, their alerts and the places of their models may be others now. */
  private async listAgain(): Promise<void> {
    const { kind } = this.current.activity;
    if (!workspace.isTrusted || kind === "listing") return;
    const before = JSON.stringify(this.nodes);
    try {
      await this.list();
    } catch {
      // The next change of its status comes where it runs again.
      return;
    }
    if (JSON.stringify(this.nodes) === before && kind !== "noMonitor") return;
    if (this.monitor === undefined) return this.showNext();
    if (this.numbers !== null) this.take(withAlerts(this.numbers, this.monitor));
    if (JSON.stringify(this.monitor.monitor) !== this.measured) this.outdate();
    this.changed.fire("status");
  }

  private async showNext(): Promise<void> {
    const id = this.firstOf();
    if (id !== undefined) return this.show(id, false);
    this.running?.abort();
    this.take(null);
    this.current = { ...this.current, chosen: null };
    this.become({ kind: "noMonitor" });
  }

  private become(activity: DriftActivity): void {
    this.current = { ...this.current, activity };
    this.changed.fire("status");
  }

  private take(page: DriftPage | null): void {
    this.numbers = page;
    this.changed.fire("page");
  }
}
