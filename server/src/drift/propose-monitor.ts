import { readFacts } from "./comparison/column-facts.ts";
import type { Column, Engine, Relation } from "./engine/engine.ts";
import { type Monitor, monitorDefaults } from "./monitor.ts";
import type { SlotUnit } from "./sql/dialect.ts";

const DAY = 86_400;

/** Names that columns of a kind go by, the surest first. */
const NAMES = {
  time: [
    /^(time|timestamp|ts|at|datetime|date)$/,
    /^(created|logged|predicted|event|request)_?(at|time|date|on)$/,
    /(time|date)(stamp)?$/,
  ],
  prediction: [
    /^(prediction|predicted|pred|y_?pred|y_?hat)s?$/,
    /^(pred|predicted|model)_(label|value|class|output|answer|tags)s?$/,
    /^(output|answer)$/,
  ],
  target: [
    /^(target|label|y|y_?true|truth|ground_?truth|actual)s?$/,
    /^(true|actual|chosen|final)_(label|value|class|tags)s?$/,
  ],
  latency: [/^(latency|duration|elapsed|inference_?time|response_?time)(_?(ms|s|seconds|milliseconds))?$/],
  id: [/^(id|uuid|guid|request_?id|prediction_?id|row_?id|event_?id)$/],
  modelVersion: [/^(model_?version|version|model_?revision)$/],
} as const;

/** What a column must hold to be meant. */
const HOLDS: Record<keyof typeof NAMES, (kind: Column["kind"]) => boolean> = {
  time: (kind) => kind === "time",
  prediction: (kind) => kind !== "time" && kind !== "other",
  target: (kind) => kind !== "time" && kind !== "other",
  latency: (kind) => kind === "number" || kind === "integer",
  id: (kind) => kind === "text" || kind === "integer",
  modelVersion: (kind) => kind === "text" || kind === "integer" || kind === "number",
};

/**
 * A monitor for data, by the names of its columns and what they hold.
 * @param sides as the user named them
 */
export async function proposeMonitor(
  engine: Engine,
  current: Relation,
  sides: Pick<Monitor, "name" | "model" | "reference" | "current" | "folder">,
): Promise<Monitor> {
  const columns = columnsByRole(current.columns);
  return { ...monitorDefaults, ...sides, ...columns, slot: await slotOf(engine, current, columns.time) };
}

function columnsByRole(columns: readonly Column[]): Record<keyof typeof NAMES, string | null> {
  const found = (role: keyof typeof NAMES) => {
    const fitting = columns.filter(({ kind }) => HOLDS[role](kind));
    for (const pattern of NAMES[role]) {
      const column = fitting.find(({ name }) => pattern.test(name.toLowerCase()));
      if (column !== undefined) return column.name;
    }
    // The only time there is, whatever it is called.
    return role === "time" && fitting.length === 1 ? fitting[0]!.name : null;
  };
  return {
    time: found("time"),
    prediction: found("prediction"),
    target: found("target"),
    latency: found("latency"),
    id: found("id"),
    modelVersion: found("modelVersion"),
  };
}

/** Slots so long that there are some tens of them. */
async function slotOf(engine: Engine, relation: Relation, time: string | null): Promise<SlotUnit> {
  const column = relation.columns.find(({ name }) => name === time);
  if (column === undefined) return monitorDefaults.slot;
  const { columns } = await readFacts(engine, relation, [column]);
  const { least, most } = columns.get(column.name)!;
  const days = least === null || most === null ? 0 : (most - least) / DAY;
  if (days < 3) return days === 0 ? monitorDefaults.slot : "hour";
  if (days < 120) return "day";
  return days < 2 * 365 ? "week" : "month";
}
