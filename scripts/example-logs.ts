// npm run example:logs writes a year of predictions for examples/tag-suggester: the same every time.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { predictionLines } from "./example-logs/predictions.ts";
import { projectFolder } from "./project.mjs";

const folder = path.join(projectFolder, "examples/tag-suggester/logs");

mkdirSync(folder, { recursive: true });
for (const [month, lines] of predictionLines()) {
  writeFileSync(path.join(folder, `${month}.jsonl`), `${lines.join("\n")}\n`);
}
