import type { DriftResult } from "../drift/drift-result.ts";

/** A drift result as `modelver drift --format json` prints it: one object a line, one for each monitor. */
export function driftJson(result: DriftResult): string {
  return `${JSON.stringify(result)}\n`;
}
