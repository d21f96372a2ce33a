/**
 * Precision and recall per rule over labelled files, under `--profile strict`.
 * `npm run bench:rules` reads test/accuracy/labelled; `npm run bench:rules -- FOLDER` any other folder labelled the same way.
 */
import path from "node:path";
import { compareWithLabels, labelledFolder, type Places } from "../test/accuracy/comparison.ts";

const folder = path.resolve(process.argv[2] ?? labelledFolder);
const { mustFind, mustNot, rules, names, ecosystems, languages, disagreements } = await compareWithLabels(folder);

const share = (part: number, whole: number): string => (whole === 0 ? "   –" : (part / whole).toFixed(3)).padStart(9);
const row = (name: string, right: number, wrong: number, missed: number): string =>
  name.padEnd(6) +
  [right, wrong, missed].map((count) => String(count).padStart(8)).join("") +
  share(right, right + wrong) +
  share(right, right + missed);

console.log(`${mustFind} findings wanted, ${mustNot} places that must stay silent\n`);
console.log("rule     right   wrong  missed precision  recall");
const total = { right: 0, wrong: 0, missed: 0 };
for (const [code, { right, wrong, missed }] of [...rules].sort()) {
  console.log(row(code, right, wrong, missed));
  total.right += right;
  total.wrong += wrong;
  total.missed += missed;
}
console.log(row("all", total.right, total.wrong, total.missed));
console.log(`\nmodels named${row("", names.right, names.wrong, names.missed).slice("models named".length - 6)}`);
printPlaces("ecosystem", ecosystems);
printPlaces("language", languages);
if (disagreements.length > 0) console.log(`\n${disagreements.join("\n")}`);

/** How many places are labelled, by kind. */
function printPlaces(kind: string, places: ReadonlyMap<string, Places>): void {
  console.log(`\n${kind.padEnd(14)}must find  must not`);
  for (const [name, each] of [...places].sort()) {
    console.log(name.padEnd(14) + [each.mustFind, each.mustNot].map((count) => String(count).padStart(9)).join(" "));
  }
}
