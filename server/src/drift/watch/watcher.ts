import type { RunOutcome } from "../alerts/advance.ts";
import { conditionsOf, conditionsOfFailure } from "../alerts/conditions.ts";
import type { Notice } from "../alerts/notices.ts";
import { afterFailure, dueNotices, type QueuedNotice, withoutNotice } from "../alerts/queue.ts";
import type { Route } from "../alerts/route.ts";
import { afterRun, forConfiguration, type WatchState, withNotices } from "../alerts/watch-state.ts";
import { DeliveryFailure } from "../delivery/delivery-failure.ts";
import type { DriftResult } from "../drift-result.ts";
import { DataFailure } from "../engine/engine.ts";
import type { Monitor } from "../monitor.ts";
import { monitorStateOf } from "./monitor-state.ts";
import { nextRun } from "./schedule.ts";
import type { WatchFolder } from "./watch-folder.ts";

/** While something fires or is quiet, what is to be told is looked at so often. Milliseconds. */
const LOOK = 60_000;

/** What a watch is given. */
export interface Watched {
  monitors: readonly Monitor[];
  routes: readonly Route[];
  folder: WatchFolder;
  /** @throws {DataFailure} where it cannot be run */
  run(monitor: Monitor): Promise<DriftResult>;
  /** @throws {DeliveryFailure} where it did not arrive */
  deliver(route: Route, notice: Notice): Promise<void>;
  now(): Date;
  /** Tells people what happens. */
  onRun(monitor: string, outcome: RunOutcome): void;
  onFailure(notice: QueuedNotice): void;
}

/**
 * Runs monitors and tells their alerts. What is to be told stands on the disk before anybody is told, and leaves it when it has arrived:
 * a watch that is killed at any moment tells a thing twice rather than never.
 */
export class Watcher {
  readonly #watched: Watched;
  #state: WatchState;

  private constructor(watched: Watched, state: WatchState) {
    this.#watched = watched;
    this.#state = state;
  }

  /** Takes up what an earlier watch left behind. */
  static async open(watched: Watched): Promise<Watcher> {
    const { routes, monitors, folder, now } = watched;
    return new Watcher(watched, forConfiguration(await folder.readState(), routes, monitors, now()));
  }

  get state(): WatchState {
    return this.#state;
  }

  /** Runs all monitors, and tries once to tell what there is to tell, whatever an earlier try has said. */
  async once(): Promise<void> {
    for (const monitor of this.#watched.monitors) await this.#run(monitor);
    await this.#tell(new Date(8.64e15));
  }

  /** Runs the monitors that are due, and tells what is due. @returns when it is to be called again */
  async step(): Promise<Date> {
    const { monitors, now } = this.#watched;
    for (const monitor of monitors) if (this.#next(monitor) <= now()) await this.#run(monitor);
    await this.#tell(now());
    const waits = this.#state.queue.map(({ notBefore }) => Date.parse(notBefore));
    const look = now().getTime() + LOOK;
    return new Date(Math.min(look, ...waits, ...monitors.map((monitor) => this.#next(monitor).getTime())));
  }

  #next(monitor: Monitor): Date {
    const last = this.#state.runs[monitor.name];
    return nextRun(monitor, last === undefined ? null : new Date(last.at), this.#watched.now());
  }

  async #run(monitor: Monitor): Promise<void> {
    const { folder, now, onRun } = this.#watched;
    const begin = now();
    const outcome = await this.#outcome(monitor);
    const seconds = (now().getTime() - begin.getTime()) / 1000;
    this.#state = afterRun(this.#state, monitor.name, outcome, seconds, now());
    await folder.writeState(this.#state);
    onRun(monitor.name, outcome);
  }

  async #outcome(monitor: Monitor): Promise<RunOutcome> {
    try {
      const result = await this.#watched.run(monitor);
      const { folder, now } = this.#watched;
      await folder.writeResult(monitor.name, result);
      await folder.writeMonitorState(monitorStateOf(result, monitor, now().toISOString()));
      return { kind: "measured", conditions: conditionsOf(result, monitor) };
    } catch (error) {
      if (!(error instanceof DataFailure)) throw error;
      const { message } = error;
      return { kind: "failed", message, conditions: conditionsOfFailure(message, monitor) };
    }
  }

  /** What fires and what was told say by themselves what is still to be told: no kill in between loses any of it. */
  async #tell(until: Date): Promise<void> {
    const { routes, monitors, folder, now } = this.#watched;
    const { notices } = this.#state;
    this.#state = withNotices(this.#state, routes, monitors, now());
    if (this.#state.notices !== notices) await folder.writeState(this.#state);
    const tried = new Set<string>();
    for (;;) {
      const next = dueNotices(this.#state.queue, until).find(({ notice }) => !tried.has(notice.id));
      if (next === undefined) return;
      tried.add(next.notice.id);
      await this.#deliver(next);
    }
  }

  async #deliver({ notice }: QueuedNotice): Promise<void> {
    const { routes, folder, now, deliver, onFailure } = this.#watched;
    const route = routes.find(({ name }) => name === notice.route);
    if (route === undefined) return;
    const { id } = notice;
    try {
      await deliver(route, notice);
      this.#state = { ...this.#state, queue: withoutNotice(this.#state.queue, id) };
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      const queue = afterFailure(this.#state.queue, id, error.message, now(), Math.random());
      this.#state = { ...this.#state, queue };
      const failed = queue.find((each) => each.notice.id === id);
      if (failed !== undefined) onFailure(failed);
    }
    await folder.writeState(this.#state);
  }
}
