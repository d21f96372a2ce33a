import { type InstructionLine, modelfileLines, requirementLines } from "../documents/instruction-lines.ts";
import type { Span } from "../documents/place.ts";
import type { SourceText } from "../documents/source-text.ts";
import type { NameReader } from "./api-table.ts";
import { bare, nameOf, pinInside, readName } from "./configuration/reference-parts.ts";
import type { DocumentFacts, Suppression } from "./document-facts.ts";
import { readPipelinePackage, readPipelineRequirement } from "./ecosystems/commands/spacy.ts";
import { readHubUri } from "./ecosystems/huggingface-uri.ts";
import { readModelFile } from "./ecosystems/model-file.ts";
import { readOllamaName } from "./ecosystems/ollama-name.ts";
import type { Ecosystem, ModelReference } from "./model-reference.ts";
import { lineBefore, suppressionsIn } from "./suppression-comments.ts";
import type { WrittenText } from "./written.ts";

/** What is read in one piece of a line, and as what. */
interface Reading {
  span: Span;
  keyword: Span;
  api: string;
  reads: NameReader;
  ecosystem: Ecosystem;
}

/** What an Ollama Modelfile says about models: the one it is made from, and its adapters. */
export function modelfileFacts(source: SourceText): DocumentFacts {
  const { lines, comments } = modelfileLines(source.text);
  const references = lines.flatMap((line) =>
    instructionReadings(line).flatMap((each) => reference(source, each) ?? []),
  );
  return facts(
    source,
    references,
    comments,
    lines.map(({ span }) => span),
  );
}

/** What is to be filled in, no base at all, and folders that lie beside the file. */
const NO_BASE = /^(?:_|your[-_]|scratch$|(?:models?|outputs?|checkpoints?|weights|gguf|build|dist|data)\/)/i;

/** Reads what a Modelfile's model is made from. */
const readBase: NameReader = (text) => (NO_BASE.test(text) ? null : readOllamaName(text));

/** A file is no name of Ollama's, so that at most one of the readings fits. */
function instructionReadings({ keyword, keywordSpan, argumentSpan }: InstructionLine): Reading[] {
  const line = { span: argumentSpan, keyword: keywordSpan, api: keyword };
  const file: Reading = { ...line, reads: readModelFile, ecosystem: "file" };
  if (keyword === "FROM") return [{ ...line, reads: readBase, ecosystem: "ollama" }, file];
  return keyword === "ADAPTER" ? [file] : [];
}

/** What a requirements file says about models: spaCy's pipelines are packages, and packages lie on the Hub too. */
export function requirementsFacts(source: SourceText): DocumentFacts {
  const { lines, comments } = requirementLines(source.text);
  const references = lines.flatMap((line) => requirementReference(source, line));
  return facts(source, references, comments, lines);
}

function requirementReference(source: SourceText, line: Span): ModelReference[] {
  const text = source.text.slice(line.start, line.end);
  const address = /https?:\/\/[^\s;]+/.exec(text);
  const wanted = address ?? /[A-Za-z][\w.-]*\s*==\s*[\w.]+/.exec(text);
  if (wanted === null) return [];
  const start = line.start + wanted.index;
  const span = { start, end: start + wanted[0].length };
  const readers: readonly [Ecosystem, NameReader][] =
    address === null
      ? [["spacy", readPipelineRequirement]]
      : [
          ["spacy", readPipelinePackage],
          ["huggingface", readHubUri],
        ];
  const found = readers.flatMap(
    ([ecosystem, reads]) => reference(source, { span, keyword: span, api: "pip install", reads, ecosystem }) ?? [],
  );
  return found.slice(0, 1);
}

function reference(source: SourceText, { span, keyword, api, reads, ecosystem }: Reading): ModelReference | null {
  const text = source.text.slice(span.start, span.end);
  const place = source.placeOf(span);
  const written: WrittenText = { text, pieces: [{ text, place, verbatim: true }] };
  const read = readName({ place, type: "text", written: () => written }, reads);
  if (read === null) return null;
  const nameWritten = nameOf(read);
  return {
    ecosystem: read.named.ecosystem ?? ecosystem,
    role: "consume",
    subject: read.named.subject ?? "model",
    name: nameWritten?.text ?? null,
    nameWritten,
    value: written,
    place,
    keyPlace: null,
    pin: pinInside(read) ?? bare(read.named.pin?.kind ?? "unpinnable"),
    api,
    apiPlace: source.placeOf(keyword),
    pinInsertion: null,
    trustsRemoteCode: false,
    isLocal: read.named.isLocal ?? false,
    deprecations: [],
  };
}

function facts(source: SourceText, references: ModelReference[], comments: Span[], lines: Span[]): DocumentFacts {
  return {
    path: source.path,
    references,
    savedFolders: [],
    importedPaths: [],
    problems: [],
    suppressions: suppressionsOf(source, comments, lines),
  };
}

/** A comment on its own line covers the next line that says something. */
function suppressionsOf(source: SourceText, comments: Span[], lines: Span[]): Suppression[] {
  return suppressionsIn(source, comments, (comment) => {
    const line = lineBefore(source.text, comment);
    const next = line.isEmpty ? lines.find(({ start }) => start >= comment.end) : undefined;
    return { start: line.start, end: Math.max(comment.end, next?.end ?? 0) };
  });
}
