import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogueText, readFacts } from "./catalogue/gather.ts";

/*
 * Writes the built-in catalogue of vendors' models, server/src/registries/catalogue/vendor-models.ts, from the facts kept beside this
 * script and, where it is given, a list of models in the form of models.dev (TSV with the columns id, author, created, status).
 *
 *     npm run catalogue -- [--as-of 2026-11-26] [models-dev.tsv]
 */

const [, , ...words] = process.argv;
const asOfAt = words.indexOf("--as-of");
const asOf = asOfAt < 0 ? new Date().toISOString().slice(0, 10) : (words[asOfAt + 1] ?? "");
const list = words.find((word, index) => !word.startsWith("--") && words[index - 1] !== "--as-of");

const facts = readFacts(path.join(import.meta.dirname, "catalogue", "facts"), readFileSync);
const listed = list === undefined ? null : readFileSync(list, "utf8");
const { text, notes } = catalogueText(facts, listed, asOf);
writeFileSync(path.join(import.meta.dirname, "..", "server/src/registries/catalogue/vendor-models.ts"), text);
for (const note of notes) console.error(note);
