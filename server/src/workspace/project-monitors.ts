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
  /** By the folder of the configuration that the watch runs for, relative to the root. */
  private readonly alerts = new Map<string, MonitorAlerts>();
  private readonly states: MonitorStates;

  /** @param root absolute */
  constructor(root: string, configured: ProjectSettings) {
    this.root = root;
    this.configured = configured;
    this.states = new MonitorStates(root);
  }

  /** Every monitor, with what was last found of it. */
  get declared(): { monitor: Monitor; watched: WatchedMonitor }[] {
    return this.configured.monitors.map((monitor) => {
      return { monitor, watched: this.alertsIn(monitor.folder).of(monitor.name) };
    });
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

  /** Every alert that fires, also of monitors that are declared no longer. */
  get firingAlerts(): FiringAlert[] {
    return this.folders.flatMap((folder) =>
      this.alertsIn(folder)
        .firing()
        .map((alert) => ({ ...alert, folder, id: `${folder}\n${alert.id}` })),
    );
  }

  /** The alerts that fire for a model, the oldest first. */
  alertsOn(model: string): ModelAlert[] {
    const firing = this.declared
      .filter(({ monitor }) => monitor.model === model)
      .flatMap(({ watched }) => watched.firing);
    return firing
      .sort((one, other) => (one.since < other.since ? -1 : 1))
      .map(({ monitor, since, summary }) => ({ monitor, since, summary }));
  }

  /** Takes note of a file that changed on the disk; says whether alerts may be others now. */
  changed(file: string): boolean {
    if (MonitorStates.areToldBy(file)) this.states.forget();
    if (!MonitorAlerts.holds(file)) return false;
    this.alerts.clear();
    return true;
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.alerts.clear();
    this.states.forget();
  }

  private get folders(): string[] {
    return [...new Set(["", ...this.configured.watches.map(({ folder }) => folder)])];
  }

  /** Each watch keeps what it found beside the configuration that it runs for. */
  private alertsIn(folder: string): MonitorAlerts {
    const known = this.alerts.get(folder);
    if (known !== undefined) return known;
    const alerts = new MonitorAlerts(path.join(this.root, folder));
    this.alerts.set(folder, alerts);
    return alerts;
  }
}
