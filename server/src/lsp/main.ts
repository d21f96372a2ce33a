import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { loadParsers } from "../documents/parsers.ts";
import { startServer } from "./server.ts";

/** What lies beside the bundle, and around it in the installed package. */
const beside = (name: string) => new URL(name, import.meta.url);
const rulePages = beside("../docs/rules/");

const connection = createConnection(ProposedFeatures.all);
// A promise that nobody waits for must not take the editor's server down.
process.on("unhandledRejection", (reason) => connection.console.error(`Unhandled: ${reason}`));
startServer(connection, {
  parsers: loadParsers((name) => readFile(beside(name))),
  rulePages: existsSync(rulePages) ? rulePages.href : null,
  version: JSON.parse(readFileSync(beside("../package.json"), "utf8")).version,
  translations,
});

function translations(locale: string): Record<string, string> | null {
  const language = /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? "";
  const bundle = beside(`../l10n/bundle.l10n.${language}.json`);
  return existsSync(bundle) ? JSON.parse(readFileSync(bundle, "utf8")) : null;
}
