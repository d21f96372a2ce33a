import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { allPractices } from "../server/src/practices/all-practices.ts";
import { allRules } from "../server/src/rules/all-rules.ts";
import { rulePages } from "./rule-docs/pages.ts";

/*
 * Writes docs/rules from the rules' own metadata; with --check it writes nothing and fails where a page is not up to date.
 */
const folder = path.join(import.meta.dirname, "..", "docs", "rules");
const pages = rulePages(allRules, allPractices);
const stale = [...pages].filter(([name, text]) => readPage(name) !== text).map(([name]) => name);
const orphans = pageNames().filter((name) => !pages.has(name));

if (process.argv.includes("--check")) {
  for (const name of stale) console.error(`docs/rules/${name} is not up to date: run npm run docs:rules`);
  for (const name of orphans) console.error(`docs/rules/${name} belongs to no rule`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) writeFileSync(path.join(folder, name), pages.get(name) ?? "");
  console.log(`docs/rules: ${stale.length} of ${pages.size} pages written`);
  for (const name of orphans) console.log(`docs/rules/${name} belongs to no rule`);
}

function pageNames(): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readPage(name: string): string | null {
  try {
    return readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}
