import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { allPractices } from "../server/src/practices/all-practices.ts";
import { allRules } from "../server/src/rules/all-rules.ts";
import { configurationSchema } from "../server/src/workspace/configuration-schema.ts";

/* Writes the JSON schema of the configuration, from the same words that its reader takes. */
const file = path.join(import.meta.dirname, "../schemas/modelver.schema.json");
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(configurationSchema([...allRules, ...allPractices]), null, 2)}\n`);
