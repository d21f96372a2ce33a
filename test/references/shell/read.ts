import { applyEdits } from "../../../server/src/documents/edits.ts";
import { languageOf } from "../../../server/src/documents/language.ts";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import type { DocumentFacts } from "../../../server/src/references/document-facts.ts";
import { type ModelReference, PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { type TextLanguage, textFacts } from "../../../server/src/workspace/text-facts.ts";
import { testParsers } from "../../parsers.ts";

const parsers = await testParsers();

/** Reads a file as the project does; the path tells the language. */
export function factsOf(text: string, path = "a.sh"): DocumentFacts {
  return textFacts(plainSource(path, text), languageOf(path) as TextLanguage, parsers);
}

/** References as short lines: `huggingface org/model none`. */
export function shorts(text: string, path = "a.sh"): string[] {
  return factsOf(text, path).references.map(short);
}

function short({ ecosystem, name, pin }: ModelReference): string {
  return [ecosystem, name ?? "?", pin.kind, ...(pin.text === null ? [] : [pin.text])].join(" ");
}

/** The text with the pin `PIN` inserted wherever one can be. */
export function pinned(text: string, path = "a.sh"): string {
  const insertions = factsOf(text, path).references.flatMap(({ pinInsertion }) => pinInsertion ?? []);
  return applyEdits(
    text,
    insertions.map(({ place, template }) => ({ ...place, text: template.replace(PIN_SLOT, "PIN") })),
  );
}

/** What stands at the places of the references, and at the places of their names. */
export function placesOf(text: string, path = "a.sh"): { used: string[]; written: string[] } {
  const lines = text.split("\n");
  const at = ({ range }: ModelReference["place"]) =>
    lines[range.start.line]!.slice(
      range.start.character,
      range.end.line > range.start.line ? undefined : range.end.character,
    );
  const { references } = factsOf(text, path);
  return {
    used: references.map(({ place }) => at(place)),
    written: references.map(({ nameWritten }) => (nameWritten?.pieces ?? []).map(({ place }) => at(place)).join("+")),
  };
}
