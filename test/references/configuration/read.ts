import { applyEdits } from "../../../server/src/documents/edits.ts";
import { parseJson } from "../../../server/src/documents/json.ts";
import { languageOf } from "../../../server/src/documents/language.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import { parseToml } from "../../../server/src/documents/toml.ts";
import { parseYaml } from "../../../server/src/documents/yaml.ts";
import { configurationFacts } from "../../../server/src/references/configuration/facts.ts";
import type { DocumentFacts } from "../../../server/src/references/document-facts.ts";
import { type ModelReference, PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { testParsers } from "../../parsers.ts";
import { sampleTables } from "./sample-tables.ts";

const parsers = await testParsers();

/** Reads a file as the project does; the path tells the language. */
export function readFile(path: string, text: string): DocumentFacts {
  const source = plainSource(path, text);
  const language = languageOf(path);
  if (language === "toml") return configurationFacts(source, parseToml(parsers.toml, text), sampleTables);
  return configurationFacts(source, language === "json" ? parseJson(text) : parseYaml(text), sampleTables);
}

export function references(text: string, path = "a.yaml"): ModelReference[] {
  return readFile(path, text).references;
}

/** One reference as a short line: `huggingface org/model none`. */
function short({ ecosystem, name, pin }: ModelReference): string {
  return [ecosystem, name ?? "?", pin.kind, ...(pin.text === null ? [] : [pin.text])].join(" ");
}

export function shorts(text: string, path = "a.yaml"): string[] {
  return references(text, path).map(short);
}

/** The text with the pin `PIN` inserted wherever one can be. */
export function pinned(text: string, path = "a.yaml"): string {
  const insertions = references(text, path).flatMap(({ pinInsertion }) => pinInsertion ?? []);
  return applyEdits(
    text,
    insertions.map(({ place, template }) => ({ ...place, text: template.replace(PIN_SLOT, "PIN") })),
  );
}
