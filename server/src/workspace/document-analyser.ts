import { type EmbeddedPython, pythonInShell } from "../documents/embedded-python.ts";
import type { ParsedCode } from "../documents/incremental-parse.ts";
import { languageOf } from "../documents/language.ts";
import { pythonSourceOf } from "../documents/notebook.ts";
import { type NotebookShell, shellOfCells, shellOfText } from "../documents/notebook-shell.ts";
import type { Parsers } from "../documents/parsers.ts";
import { comparePlaces } from "../documents/place-order.ts";
import { plainSource, type SourceText } from "../documents/source-text.ts";
import { type WrittenCell, writtenCells } from "../documents/written-cells.ts";
import type { DocumentFacts } from "../references/document-facts.ts";
import { ecosystemTables } from "../references/ecosystems/all-tables.ts";
import { commandRows } from "../references/ecosystems/commands/all-commands.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { openCommands, openTables } from "../references/open-tables.ts";
import { type CodeLanguage, type CodeReader, codeReaders, type Tables } from "./code-readers.ts";
import type { DocumentContent } from "./content.ts";
import { mayHoldModels, notebookShellFacts, type TextLanguage, textFacts } from "./text-facts.ts";

const tablesForTyping = { ecosystems: openTables(ecosystemTables), commands: openCommands(commandRows) };

/** What a document would say about models if it held some text. */
export interface Trial {
  references: readonly ModelReference[];
  /** The code cannot be parsed as it is. */
  isBroken: boolean;
}

/**
 * Content in, facts out, whatever the language. Keeps the syntax trees of documents that are open in an editor, so that a
 * keystroke parses only what it changed; other trees are freed at once.
 */
export class DocumentAnalyser {
  private readonly parsers: Parsers;
  private readonly readers: Record<CodeLanguage, CodeReader>;
  private readonly trees = new Map<string, ParsedCode>();

  constructor(root: string, parsers: Parsers, opened: (file: string) => DocumentContent | null) {
    this.parsers = parsers;
    this.readers = codeReaders(root, parsers, (file) => {
      const content = opened(file);
      return content?.kind === "text" ? content.text : null;
    });
  }

  /** @param isOpen the document is open in an editor: more versions of it will come */
  analyse(file: string, content: DocumentContent, isOpen: boolean): DocumentFacts {
    this.forgetModule(file);
    const source = sourceOf(file, content);
    const language = languageOfContent(file, content);
    if (language === null) return noFacts(file);
    if (isCode(language)) {
      const facts = this.analyseCode(source, this.readers[language], isOpen);
      return language === "python" ? this.withOtherLanguages(facts, source, content) : facts;
    }
    return joined(file, [this.factsOfText(source, language), ...this.factsOfPython(pythonIn(source, language))]);
  }

  private factsOfText(source: SourceText, language: TextLanguage): DocumentFacts {
    return mayHoldModels(source.text, language) ? textFacts(source, language, this.parsers) : noFacts(source.path);
  }

  /** What the Python in files of other languages says. */
  private factsOfPython(pieces: readonly EmbeddedPython[]): DocumentFacts[] {
    return pieces.map(({ source, isQuoted }) => {
      const facts = this.readOnce(source, this.readers.python);
      if (!isQuoted) return facts;
      return { ...facts, references: facts.references.map((each) => ({ ...each, pinInsertion: null })) };
    });
  }

  /** What a notebook writes to files says what the file would say. */
  private factsOfWritten({ language, source }: WrittenCell): DocumentFacts[] {
    if (language === "python") return this.factsOfPython([{ source, isQuoted: false }]);
    return language === "javascript" || language === "notebook" ? [] : [this.factsOfText(source, language)];
  }

  /**
   * What a document would say with another content; nothing of it is kept.
   * @param probe a word of the content: where calls around it name models, no others are read
   * @param isTyping also takes texts for names that may become one while they are typed on
   */
  tryOut(file: string, content: DocumentContent, probe: string, isTyping: boolean): Trial {
    const source = sourceOf(file, content);
    const language = languageOfContent(file, content);
    if (language === null) return { references: [], isBroken: false };
    const tables = isTyping ? tablesForTyping : undefined;
    if (isCode(language)) {
      const trial = this.tryOutCode(source, this.readers[language], probe, isTyping ? "typing" : "known");
      if (language !== "python") return trial;
      const shell = notebookShellFacts(shellOf(source, content), this.parsers, tables);
      return { ...trial, references: [...trial.references, ...shell.references] };
    }
    const { references } = textFacts(source, language, this.parsers, tables);
    return { references, isBroken: false };
  }

  private tryOutCode(source: SourceText, reader: CodeReader, probe: string, tables: Tables): Trial {
    const kept = this.trees.get(source.path);
    const parsed = reader.parse(source, kept && { text: kept.text, tree: kept.tree.copy() });
    try {
      const at = source.text.indexOf(probe);
      const near = reader.facts(source, parsed, tables, ({ start, end }) => start <= at && at < end);
      const { references } = near.references.length > 0 ? near : reader.facts(source, parsed, tables);
      return { references, isBroken: parsed.tree.rootNode.hasError };
    } finally {
      parsed.tree.delete();
    }
  }

  /** Frees what is kept of a document that was closed or deleted. */
  forget(file: string): void {
    this.trees.get(file)?.tree.delete();
    this.trees.delete(file);
    this.forgetModule(file);
  }

  dispose(): void {
    for (const file of [...this.trees.keys()]) this.forget(file);
  }

  private forgetModule(file: string): void {
    for (const reader of Object.values(this.readers)) reader.forget(file);
  }

  /** The facts of a notebook's Python, of its shell, and of the files that it writes. */
  private withOtherLanguages(facts: DocumentFacts, source: SourceText, content: DocumentContent): DocumentFacts {
    const shell = shellOf(source, content);
    const others = shell.scripts.length === 0 ? [] : [notebookShellFacts(shell, this.parsers)];
    if (content.kind === "notebook") {
      if (shell.scripts.length > 0) others.push(...this.factsOfPython(pythonInShell(shell.source)));
      others.push(...writtenCells(source.path, content.cells).flatMap((each) => this.factsOfWritten(each)));
    }
    return joined(source.path, [facts, ...others]);
  }

  /** Reads a piece of a document, of whose tree nothing is kept. */
  private readOnce(source: SourceText, reader: CodeReader): DocumentFacts {
    if (!reader.mayHoldReferences(source.text)) return noFacts(source.path);
    const parsed = reader.parse(source);
    try {
      return { ...reader.facts(source, parsed, "known"), suppressions: reader.suppressions(source, parsed) };
    } finally {
      parsed.tree.delete();
    }
  }

  private analyseCode(source: SourceText, reader: CodeReader, isOpen: boolean): DocumentFacts {
    if (!isOpen && !reader.mayHoldReferences(source.text)) return noFacts(source.path);
    const previous = this.trees.get(source.path);
    this.trees.delete(source.path);
    const parsed = reader.parse(source, previous);
    try {
      const suppressions = reader.suppressions(source, parsed);
      return { ...reader.facts(source, parsed, "known"), suppressions };
    } finally {
      if (isOpen) this.trees.set(source.path, parsed);
      else parsed.tree.delete();
    }
  }
}

function sourceOf(file: string, content: DocumentContent): SourceText {
  return content.kind === "text" ? plainSource(file, content.text) : pythonSourceOf(file, content.cells);
}

/** The shell in a notebook, or in a Python file that is one. */
function shellOf(source: SourceText, content: DocumentContent): NotebookShell {
  return content.kind === "text" ? shellOfText(source) : shellOfCells(source.path, content.cells);
}

/** The language of a content: a notebook's is Python's; null where there is none, or a notebook was not read as one. */
function languageOfContent(file: string, content: DocumentContent): CodeLanguage | TextLanguage | null {
  if (content.kind === "notebook") return "python";
  const language = languageOf(file);
  return language === "notebook" ? null : language;
}

/** The Python in a file of another language that holds shell. */
function pythonIn(source: SourceText, language: TextLanguage): EmbeddedPython[] {
  return language === "shell" || language === "dockerfile" || language === "yaml" ? pythonInShell(source) : [];
}

/** What the parts of one document say together. */
function joined(path: string, [facts = noFacts(path), ...others]: readonly DocumentFacts[]): DocumentFacts {
  const saying = others.filter(({ references, suppressions }) => references.length > 0 || suppressions.length > 0);
  if (saying.length === 0) return facts;
  const all = [facts, ...saying];
  return {
    path,
    references: all.flatMap(({ references }) => references).sort((one, other) => comparePlaces(one.place, other.place)),
    savedFolders: all.flatMap(({ savedFolders }) => savedFolders),
    importedPaths: [...new Set(all.flatMap(({ importedPaths }) => importedPaths))].sort(),
    problems: facts.problems,
    suppressions: all.flatMap(({ suppressions }) => suppressions),
  };
}

function isCode(language: CodeLanguage | TextLanguage): language is CodeLanguage {
  return language === "python" || language === "javascript";
}

function noFacts(path: string): DocumentFacts {
  return { path, references: [], savedFolders: [], importedPaths: [], problems: [], suppressions: [] };
}
