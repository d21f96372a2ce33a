import { commentsIn, type ParsedCode } from "../documents/incremental-parse.ts";
import { parseJavaScript } from "../documents/javascript.ts";
import type { DocumentLanguage } from "../documents/language.ts";
import type { Parsers } from "../documents/parsers.ts";
import { parsePython } from "../documents/python.ts";
import type { SourceText } from "../documents/source-text.ts";
import { ApiIndex } from "../references/code/api-index.ts";
import type { SyntaxNode } from "../references/code/syntax-node.ts";
import type { DocumentFacts, Suppression } from "../references/document-facts.ts";
import { ecosystemTables } from "../references/ecosystems/all-tables.ts";
import { commandRows } from "../references/ecosystems/commands/all-commands.ts";
import { javaScriptTables } from "../references/ecosystems/javascript/all-javascript.ts";
import { javaScriptFacts } from "../references/javascript/facts.ts";
import { JavaScriptModule } from "../references/javascript/module.ts";
import { mayHoldReferences as mayHoldJavaScriptReferences } from "../references/javascript/prefilter.ts";
import { javaScriptSuppressions } from "../references/javascript/suppressions.ts";
import { openCommands, openTables } from "../references/open-tables.ts";
import { pythonFacts } from "../references/python/facts.ts";
import { PythonModule } from "../references/python/module.ts";
import { mayHoldReferences as mayHoldPythonReferences } from "../references/python/prefilter.ts";
import { mayStartCommands } from "../references/python/started-commands.ts";
import { pythonSuppressions } from "../references/python/suppressions.ts";
import { type CommandTables, commandTables } from "../references/shell/script-references.ts";
import { ProjectModules } from "./project-modules.ts";
import { mayHoldModels } from "./text-facts.ts";

/** A programming language: its trees are kept while its documents are open, and constants are followed from file to file. */
export type CodeLanguage = Extract<DocumentLanguage, "python" | "javascript">;

/** One way in which a text that is typed on is taken: as it stands, or as what it may become. */
export type Tables = "known" | "typing";

/** How the files of one programming language are read. */
export interface CodeReader {
  /** Whether a text may name any model at all; cheap, to be asked before it is parsed. */
  mayHoldReferences(text: string): boolean;
  /** As in `incremental-parse.ts`: `previous` is used up. */
  parse(source: SourceText, previous?: ParsedCode): ParsedCode;
  /** @param isWanted which calls are read, by their place; default: all */
  facts(source: SourceText, parsed: ParsedCode, tables: Tables, isWanted?: (call: SyntaxNode) => boolean): Facts;
  suppressions(source: SourceText, parsed: ParsedCode): Suppression[];
  /** To be called when a file's text changed. */
  forget(file: string): void;
}

type Facts = Omit<DocumentFacts, "suppressions">;

const pythonApis = { known: new ApiIndex(ecosystemTables), typing: new ApiIndex(openTables(ecosystemTables)) };
const pythonCommands: Record<Tables, CommandTables> = {
  known: commandTables(ecosystemTables, commandRows),
  typing: commandTables(openTables(ecosystemTables), openCommands(commandRows)),
};
const javaScriptApis = { known: new ApiIndex(javaScriptTables), typing: new ApiIndex(openTables(javaScriptTables)) };

/**
 * The readers of all programming languages for one project.
 * @param root absolute
 * @param openedText what an editor holds of a file, in place of the disk
 */
export function codeReaders(
  root: string,
  parsers: Parsers,
  openedText: (file: string) => string | null,
): Record<CodeLanguage, CodeReader> {
  return {
    python: pythonReader(root, parsers, openedText),
    javascript: javaScriptReader(root, parsers, openedText),
  };
}

function pythonReader(root: string, parsers: Parsers, openedText: (file: string) => string | null): CodeReader {
  const parse = (source: SourceText, previous?: ParsedCode) => parsePython(parsers.python, source.text, previous);
  const moduleOf = (source: SourceText, { text, tree }: ParsedCode) => new PythonModule({ ...source, text }, tree);
  const modules = new ProjectModules(root, openedText, (source) =>
    freed(parse(source), (parsed) => moduleOf(source, parsed)),
  );
  return {
    mayHoldReferences: (text) =>
      mayHoldPythonReferences(text, pythonApis.known) || (mayStartCommands(text) && mayHoldModels(text, "shell")),
    parse,
    facts: (source, parsed, tables, isWanted) =>
      pythonFacts(moduleOf(source, parsed), pythonApis[tables], pythonCommands[tables], modules, isWanted),
    suppressions: (source, { tree }) => pythonSuppressions(source, commentsIn(tree), tree),
    forget: (file) => modules.forget(file),
  };
}

function javaScriptReader(root: string, parsers: Parsers, openedText: (file: string) => string | null): CodeReader {
  const parse = (source: SourceText, previous?: ParsedCode) =>
    parseJavaScript(parsers, source.path, source.text, previous);
  const modules = new ProjectModules(root, openedText, (source) =>
    freed(parse(source), ({ tree }) => new JavaScriptModule(source, tree)),
  );
  return {
    mayHoldReferences: (text) => mayHoldJavaScriptReferences(text, javaScriptApis.known),
    parse,
    facts: (source, { tree }, tables, isWanted) =>
      javaScriptFacts(new JavaScriptModule(source, tree), javaScriptApis[tables], modules, isWanted),
    suppressions: (source, { tree }) =>
      source.text.includes("modelver:")
        ? javaScriptSuppressions(source, commentsIn(tree), new JavaScriptModule(source, tree).root)
        : [],
    forget: (file) => modules.forget(file),
  };
}

/** What is read of a tree that is freed then. */
function freed<Result>(parsed: ParsedCode, read: (parsed: ParsedCode) => Result): Result {
  try {
    return read(parsed);
  } finally {
    parsed.tree.delete();
  }
}
