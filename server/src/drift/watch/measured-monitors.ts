import type { DriftResult } from "../drift-result.ts";
import { DataFailure } from "../engine/engine.ts";
import type { Monitor } from "../monitor.ts";
import { nextRun } from "./schedule.ts";

/** What is known of a monitor: its last result, and how its last run ended. */
export interface MeasuredMonitor {
  monitor: Monitor;
  result: DriftResult | null;
  run: { at: Date; seconds: number; failure: string | null } | null;
}

/** Runs monitors and remembers what came of it, in memory alone. */
export class MeasuredMonitors {
  readonly #measured: MeasuredMonitor[];
  readonly #run: (monitor: Monitor) => Promise<DriftResult>;

  /** @param run throws a {@link DataFailure} where a monitor cannot be run */
  constructor(monitors: readonly Monitor[], run: (monitor: Monitor) => Promise<DriftResult>) {
    this.#measured = monitors.map((monitor) => ({ monitor, result: null, run: null }));
    this.#run = run;
  }

  get all(): readonly MeasuredMonitor[] {
    return this.#measured;
  }

  /** Runs the monitors that are due. @returns when it is to be called again */
  async step(): Promise<Date> {
    for (const each of this.#measured) if (dueAt(each) <= new Date()) await this.#measure(each);
    return new Date(Math.min(...this.#measured.map((each) => dueAt(each).getTime())));
  }

  /** A result that is out of date stays beside the failure: whoever watches sees both. */
  async #measure(each: MeasuredMonitor): Promise<void> {
    const begin = Date.now();
    let failure: string | null = null;
    try {
      each.result = await this.#run(each.monitor);
    } catch (error) {
      if (!(error instanceof DataFailure)) throw error;
      failure = error.message;
    }
    each.run = { at: new Date(), seconds: (Date.now() - begin) / 1000, failure };
  }
}

function dueAt({ monitor, run }: MeasuredMonitor): Date {
  return nextRun(monitor, run?.at ?? null, new Date());
}
