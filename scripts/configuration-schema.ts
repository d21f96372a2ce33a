import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rulesAndPractices } from "../server/src/practices/rules-and-practices.ts";
import { baselineSchema } from "../server/src/workspace/baseline/baseline-schema.ts";
import { configurationSchema } from "../server/src/workspace/configuration-schema.ts";
import type { Schema } from "../server/src/workspace/schema.ts";

/* Writes the JSON schemas of the configuration, from the same words that its reader takes, and of the baseline. */
const folder = path.join(import.meta.dirname, "../schemas");
mkdirSync(folder, { recursive: true });
write("modelver.schema.json", configurationSchema(rulesAndPractices));
write("modelver-baseline.schema.json", baselineSchema());

function write(name: string, schema: Schema): void {
  writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
