import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { predictionLines } from "./predictions.ts";

/** Writes the example's year of predictions into its folder `logs`: the same every time. */
export function writeLogs(workspace: string): void {
  const folder = path.join(workspace, "logs");
  mkdirSync(folder, { recursive: true });
  for (const [month, lines] of predictionLines()) {
    writeFileSync(path.join(folder, `${month}.jsonl`), `${lines.join("\n")}\n`);
  }
}
