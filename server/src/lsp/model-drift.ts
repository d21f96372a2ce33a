import type { WatchedMonitor } from "../workspace/monitor-alerts.ts";
import { driftWords } from "./drift-description.ts";
import type { Folder } from "./folders.ts";
import { monitorsOf } from "./known-monitors.ts";
import type { ModelDrift } from "./protocol.ts";

/** What the monitors of a model last found, in the order in which they are declared. */
export function modelDrift(folder: Folder, model: string): ModelDrift[] {
  return monitorsOf(model, folder).map((known) => ({
    monitor: known.id,
    name: known.monitor.name,
    light: known.state?.light ?? null,
    words: driftWords(known).join(", "),
    ...stateOf(known.watched),
  }));
}

function stateOf({ at, failure, firing }: WatchedMonitor): Pick<ModelDrift, "state" | "summary" | "since"> {
  const [first] = firing;
  if (first !== undefined) return { state: "firing", summary: first.summary, since: first.since };
  if (at === null) return { state: "never", summary: null, since: null };
  if (failure !== null) return { state: "failed", summary: failure, since: at };
  return { state: "quiet", summary: null, since: at };
}
