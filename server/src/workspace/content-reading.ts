import path from "node:path";
import { languageOf, reasonToSkip } from "../documents/language.ts";
import { readNotebook } from "../documents/notebook.ts";
import type { DocumentContent } from "./content.ts";
import { NOTEBOOK_LIMIT, readTextFile, TEXT_LIMIT, tooLarge } from "./file-reading.ts";

/** A document's content, or the reason why it is passed over. */
export type ContentReading = { content: DocumentContent } | { skipped: string };

/** Reads a file of the project. Never throws. */
export async function readContent(root: string, relativePath: string): Promise<ContentReading> {
  const limit = languageOf(relativePath) === "notebook" ? NOTEBOOK_LIMIT : TEXT_LIMIT;
  const reading = await readTextFile(path.join(root, relativePath), limit);
  return "skipped" in reading ? reading : contentOf(relativePath, reading.text);
}

/** Why what an editor holds is too large to be analysed; null where it is not. */
export function tooLargeToAnalyse(content: DocumentContent): string | null {
  if (content.kind === "text") return tooLarge(content.text.length, TEXT_LIMIT);
  return tooLarge(
    content.cells.reduce((sum, { text }) => sum + text.length, 0),
    TEXT_LIMIT,
  );
}

/** What the text of a file holds, by its path's language; also for text that came from standard input. */
export function contentOf(relativePath: string, text: string): ContentReading {
  const reason = reasonToSkip(relativePath, text);
  if (reason !== null) return { skipped: reason };
  if (languageOf(relativePath) !== "notebook") return { content: { kind: "text", text } };
  const reading = readNotebook(text);
  if ("problem" in reading) return { skipped: reading.problem };
  return { content: { kind: "notebook", ...reading.notebook } };
}
