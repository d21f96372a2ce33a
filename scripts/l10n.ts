// npm run l10n: collects the strings that the sources mark with l10n.t. Those that are new get an empty translation to fill in;
// those that are marked no more are dropped.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markedStrings } from "./l10n/marked-strings.ts";
import { projectFolder } from "./project.mjs";

type Bundle = Record<string, string>;

const folder = path.join(projectFolder, "l10n");
const strings = markedStrings();

for (const file of readdirSync(folder)) {
  const present: Bundle = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const bundle: Bundle = Object.fromEntries(strings.map((each) => [each, present[each] ?? ""]));
  writeFileSync(path.join(folder, file), `${JSON.stringify(bundle, null, 2)}\n`);
  const missing = strings.filter((each) => !present[each]);
  console.log(`l10n/${file}: ${strings.length} strings, ${missing.length} to translate`);
  for (const each of missing) console.log(`  ${each}`);
}
