import type { Light, VerdictKind } from "../drift-result.ts";
import { MOST_SLOTS, type MonitorState, type StateSlot } from "./monitor-state.ts";

/** Bytes; what is larger was not written by a watch. */
export const LARGEST_STATE = 64 * 1024;

const LIGHTS: readonly Light[] = ["green", "yellow", "red"];
const VERDICTS: readonly VerdictKind[] = ["version", "target", "concept", "inputs", "slow", "none"];

/** The state that a file holds; null where it is torn, of another version, or holds anything that no watch writes. */
export function readMonitorState(text: string): MonitorState | null {
  if (text.length > LARGEST_STATE) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isState(value) ? value : null;
  } catch {
    return null;
  }
}

function isState(value: unknown): value is MonitorState {
  if (!isTable(value)) return false;
  const { version, monitor, at, light, since, firstRed, driftedShare, metric, slots, verdict } = value;
  return (
    version === 1 &&
    typeof monitor === "string" &&
    isMoment(at) &&
    isOneOf(LIGHTS, light) &&
    (since === null || isMoment(since)) &&
    (firstRed === null || isMoment(firstRed)) &&
    isShare(driftedShare) &&
    (metric === null || isMetric(metric)) &&
    Array.isArray(slots) &&
    slots.length <= MOST_SLOTS &&
    slots.every(isSlot) &&
    (verdict === null || (isTable(verdict) && isOneOf(VERDICTS, verdict.kind) && typeof verdict.text === "string"))
  );
}

function isSlot(value: unknown): value is StateSlot {
  if (!isTable(value)) return false;
  const { start, light, driftedShare, metric } = value;
  return isMoment(start) && isOneOf(LIGHTS, light) && isShare(driftedShare) && (metric === null || isNumber(metric));
}

function isMetric(value: unknown): boolean {
  if (!isTable(value)) return false;
  const { name, least = 0, most = 0 } = value;
  return typeof name === "string" && isNumber(least) && isNumber(most);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === "string" && values.includes(value);
}
