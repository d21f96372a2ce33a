import { languageOf } from "../documents/language.ts";
import { pythonSourceOf } from "../documents/notebook.ts";
import type { Parsers } from "../documents/parsers.ts";
import { type ParsedPython, parsePython, pythonComments } from "../documents/python.ts";
import { plainSource, type SourceText } from "../documents/source-text.ts";
import { ApiIndex } from "../references/code/api-index.ts";
import type { DocumentFacts } from "../references/document-facts.ts";
import { ecosystemTables } from "../references/ecosystems/all-tables.ts";
import { commandRows } from "../references/ecosystems/commands/all-commands.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { openCommands, openTables } from "../references/open-tables.ts";
import { pythonFacts } from "../references/python/facts.ts";
import { PythonModule } from "../references/python/module.ts";
import { mayHoldReferences } from "../references/python/prefilter.ts";
import { pythonSuppressions } from "../references/python/suppressions.ts";
import type { DocumentContent } from "./content.ts";
import { PythonModules } from "./python-modules.ts";
import { mayHoldModels, textFacts } from "./text-facts.ts";

const apis = new ApiIndex(ecosystemTables);
const tablesForTyping = { ecosystems: openTables(ecosystemTables), commands: openCommands(commandRows) };
const apisForTyping = new ApiIndex(tablesForTyping.ecosystems);

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
  private readonly modules: PythonModules;
  private readonly trees = new Map<string, ParsedPython>();

  constructor(root: string, parsers: Parsers, opened: (file: string) => DocumentContent | null) {
    this.parsers = parsers;
    this.modules = new PythonModules(root, parsers, (file) => {
      const content = opened(file);
      return content?.kind === "text" ? content.text : null;
    });
  }

  /** @param isOpen the document is open in an editor: more versions of it will come */
  analyse(file: string, content: DocumentContent, isOpen: boolean): DocumentFacts {
    this.modules.forget(file);
    if (content.kind === "notebook") return this.analysePython(pythonSourceOf(file, content.cells), isOpen);
    const source = plainSource(file, content.text);
    const language = languageOf(file);
    if (language === "python") return this.analysePython(source, isOpen);
    if (language === null || language === "notebook") return noFacts(file);
    return mayHoldModels(source.text, language) ? textFacts(source, language, this.parsers) : noFacts(file);
  }

  /**
   * What a document would say with another content; nothing of it is kept.
   * @param probe a word of the content: where calls around it name models, no others are read
   * @param isTyping also takes texts for names that may become one while they are typed on
   */
  tryOut(file: string, content: DocumentContent, probe: string, isTyping: boolean): Trial {
    const source = content.kind === "text" ? plainSource(file, content.text) : pythonSourceOf(file, content.cells);
    const language = content.kind === "notebook" ? "python" : languageOf(file);
    if (language === "python") return this.tryOutPython(source, probe, isTyping ? apisForTyping : apis);
    if (language === null || language === "notebook") return { references: [], isBroken: false };
    const { references } = textFacts(source, language, this.parsers, isTyping ? tablesForTyping : undefined);
    return { references, isBroken: false };
  }

  private tryOutPython(source: SourceText, probe: string, index: ApiIndex): Trial {
    const kept = this.trees.get(source.path);
    const previous = kept && { text: kept.text, tree: kept.tree.copy() };
    const { text, tree } = parsePython(this.parsers.python, source.text, previous);
    try {
      const module = new PythonModule({ ...source, text }, tree);
      const at = source.text.indexOf(probe);
      const near = pythonFacts(module, index, this.modules, ({ start, end }) => start <= at && at < end);
      const { references } = near.references.length > 0 ? near : pythonFacts(module, index, this.modules);
      return { references, isBroken: tree.rootNode.hasError };
    } finally {
      tree.delete();
    }
  }

  /** Frees what is kept of a document that was closed or deleted. */
  forget(file: string): void {
    this.trees.get(file)?.tree.delete();
    this.trees.delete(file);
    this.modules.forget(file);
  }

  dispose(): void {
    for (const file of [...this.trees.keys()]) this.forget(file);
  }

  private analysePython(source: SourceText, isOpen: boolean): DocumentFacts {
    if (!isOpen && !mayHoldReferences(source.text, apis)) return noFacts(source.path);
    const previous = this.trees.get(source.path);
    this.trees.delete(source.path);
    const parsed = parsePython(this.parsers.python, source.text, previous);
    try {
      const module = new PythonModule({ ...source, text: parsed.text }, parsed.tree);
      const suppressions = pythonSuppressions(source, pythonComments(parsed.tree), parsed.tree);
      return { ...pythonFacts(module, apis, this.modules), suppressions };
    } finally {
      if (isOpen) this.trees.set(source.path, parsed);
      else parsed.tree.delete();
    }
  }
}

function noFacts(path: string): DocumentFacts {
  return { path, references: [], savedFolders: [], importedPaths: [], problems: [], suppressions: [] };
}
