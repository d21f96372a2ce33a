import path from "node:path";
import type { Place } from "../documents/place.ts";
import type { Monitor } from "../drift/monitor.ts";
import type { MonitorState } from "../drift/watch/monitor-state.ts";
import type { WatchPlan } from "../drift/watch/watch-plan.ts";
import type { ModelAlert } from "../references/model-alert.ts";
import { type FiringAlert, MonitorAlerts, type WatchedMonitor } from "./monitor-alerts.ts";
import { MonitorStates } from "./monitor-states.ts";
import type { ProjectSettings } from "./project-settings.ts";

/** The monitors that the configuration files of a project declare, as far as they were read, and what their watches last found. */
export class ProjectMonitors {
  private readonly root: string;
  private readonly configured: ProjectSettings;
  private readonly alerts: MonitorAlerts;
  private readonly states: MonitorStates;

  /** @param root absolute */
  constructor(root: string, configured: ProjectSettings) {
    this.root = root;
    this.configured = configured;
    this.alerts = new MonitorAlerts(root);
    this.states = new MonitorStates(root);
  }

  /** Every monitor, with what was last found of it. */
  get declared(): { monitor: Monitor; watched: WatchedMonitor }[] {
    return this.configured.monitors.map((monitor) => ({ monitor, watched: this.watched(monitor) }));
  }

  /** What a watch of each configuration that declares monitors is given. */
  get watchPlans(): WatchPlan[] {
    return this.configured.watches.map(({ folder, monitors, routes }) => {
      return {
        root: path.join(this.root, folder),
        monitors: monitors.map((each) => ({ ...each, folder: "" })),
        routes,
      };
    });
  }

  /** How a monitor stood when its watch last measured it; null where it never did. */
  stateOf(monitor: Monitor): MonitorState | null {
    return this.states.of(monitor);
  }

  /** Where a monitor is declared; null where it is no longer. */
  placeOf(monitor: Monitor): Place | null {
    return this.configured.placeOf(monitor);
  }

  /** Every alert of the root's watch that fires. */
  get firingAlerts(): FiringAlert[] {
    return this.alerts.firing();
  }

  /** The alerts of the root's watch that fire for a model, the oldest first. */
  alertsOn(model: string): ModelAlert[] {
    return this.alerts.on(model, this.configured.of("").monitors);
  }

  /** Takes note of a file that changed on the disk; says whether alerts may be others now. */
  changed(file: string): boolean {
    if (MonitorStates.areToldBy(file)) this.states.forget();
    if (!MonitorAlerts.holds(file)) return false;
    this.alerts.forget();
    return true;
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.alerts.forget();
    this.states.forget();
  }

  /** Each watch keeps what it found beside the configuration that it runs for. */
  private watched({ folder, name }: Monitor): WatchedMonitor {
    const alerts = folder === "" ? this.alerts : new MonitorAlerts(path.join(this.root, folder));
    return alerts.of(name);
  }
}
