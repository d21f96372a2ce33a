import type { Monitor } from "../drift/monitor.ts";
import type { MonitorState } from "../drift/watch/monitor-state.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { WatchedMonitor } from "../workspace/monitor-alerts.ts";
import type { Folder } from "./folders.ts";

/** What is known of one monitor of a model. */
export interface KnownMonitor {
  /** Tells it from the others of the workspace. */
  id: string;
  monitor: Monitor;
  watched: WatchedMonitor;
  /** Null where it was not measured yet. */
  state: MonitorState | null;
}

/** Tells a monitor from the others of the workspace. */
export function monitorId({ uri }: Folder, { folder, name }: Monitor): string {
  return [uri, folder, name].join("\n");
}

/** The monitors of a model, in the order in which they are declared. */
export function monitorsOf(model: string, folder: Folder): KnownMonitor[] {
  const { project } = folder;
  return project.monitors.declared
    .filter(({ monitor }) => monitor.model === model)
    .map((each) => ({ ...each, id: monitorId(folder, each.monitor), state: project.monitors.stateOf(each.monitor) }));
}

/** The monitors of the model that a reference names; none of what lies in the project itself. */
export function monitorsFor({ name, isLocal }: ModelReference, folder: Folder): KnownMonitor[] {
  return name === null || isLocal ? [] : monitorsOf(name, folder);
}

/** Whether there is something to look at: a light that is not green, or an alert. */
export function isAlarming({ state, watched }: KnownMonitor): boolean {
  return (state !== null && state.light !== "green") || watched.firing.length > 0;
}
