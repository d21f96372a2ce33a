import type { ParsedCode } from "../documents/incremental-parse.ts";
import { languageOf } from "../documents/language.ts";
import { pythonSourceOf } from "../documents/notebook.ts";
import { type NotebookShell, shellOfCells, shellOfText } from "../documents/notebook-shell.ts";
import type { Parsers } from "../documents/parsers.ts";
import { comparePlaces } from "../documents/place-order.ts";
import { plainSource, type SourceText } from "../documents/source-text.ts";
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
      return language === "python" ? this.withShell(facts, shellOf(source, content)) : facts;
    }
    return mayHoldModels(source.text, language) ? textFacts(source, language, this.parsers) : noFacts(file);
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

  /** The facts of a notebook's Python, and those of its shell. */
  private withShell(facts: DocumentFacts, shell: NotebookShell): DocumentFacts {
    if (shell.scripts.length === 0) return facts;
    const { references, suppressions } = notebookShellFacts(shell, this.parsers);
    if (references.length === 0 && suppressions.length === 0) return facts;
    return {
      ...facts,
      references: [...facts.references, ...references].sort((one, other) => comparePlaces(one.place, other.place)),
      suppressions: [...facts.suppressions, ...suppressions],
    };
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

function isCode(language: CodeLanguage | TextLanguage): language is CodeLanguage {
  return language === "python" || language === "javascript";
}

function noFacts(path: string): DocumentFacts {
  return { path, references: [], savedFolders: [], importedPaths: [], problems: [], suppressions: [] };
}
