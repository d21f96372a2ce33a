import type { Monitor } from "../drift/monitor.ts";
import type { WatchedMonitor } from "../workspace/monitor-alerts.ts";
import type { Folder } from "./folders.ts";
import type { ModelDrift } from "./protocol.ts";

/** Tells a monitor from the others of the workspace. */
export function monitorId({ uri }: Folder, { folder, name }: Monitor): string {
  return [uri, folder, name].join("\n");
}

/** What the monitors of a model last found, in the order in which they are declared. */
export function modelDrift(folder: Folder, model: string): ModelDrift[] {
  return folder.project.monitors
    .filter(({ monitor }) => monitor.model === model)
    .map(({ monitor, watched }) => ({
      monitor: monitorId(folder, monitor),
      name: monitor.name,
      ...stateOf(watched),
    }));
}

function stateOf({ at, failure, firing }: WatchedMonitor): Pick<ModelDrift, "state" | "summary" | "since"> {
  const [first] = firing;
  if (first !== undefined) return { state: "firing", summary: first.summary, since: first.since };
  if (at === null) return { state: "never", summary: null, since: null };
  if (failure !== null) return { state: "failed", summary: failure, since: at };
  return { state: "quiet", summary: null, since: at };
}
