import path from "node:path";
import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  Disposable,
  Hover,
  type HoverProvider,
  l10n,
  languages,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from "vscode";
import type { SchemaFile } from "./schema-file.ts";
import { descriptionAt, type Suggestion, suggestionsAt } from "./suggestions.ts";
import { placeAtEnd } from "./toml-place.ts";

const FILES = [{ pattern: "**/modelver.toml" }, { pattern: "**/pyproject.toml" }];

const KINDS: Readonly<Record<Suggestion["kind"], CompletionItemKind>> = {
  table: CompletionItemKind.Module,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

/**
 * Completes and explains ModelVer's configuration from its schema. Extensions for TOML cannot: they take schemas of other
 * extensions from the web only, and one for pyproject.toml would hide that of all other tools.
 */
export class ConfigurationHelp implements CompletionItemProvider, HoverProvider {
  private readonly schema: SchemaFile;

  constructor(schema: SchemaFile) {
    this.schema = schema;
  }

  register(): Disposable {
    return Disposable.from(
      languages.registerCompletionItemProvider(FILES, this, "[", '"', "'", ".", "="),
      languages.registerHoverProvider(FILES, this),
    );
  }

  async provideCompletionItems(document: TextDocument, position: Position): Promise<CompletionItem[]> {
    const place = placeAtEnd(document.getText(new Range(0, 0, position.line, position.character)));
    const suggestions = suggestionsAt(await this.schema.read(), prefixOf(document), place);
    const range = typedRange(document, position, place.typed);
    return suggestions.map((suggestion) => toItem(suggestion, range));
  }

  async provideHover(document: TextDocument, position: Position): Promise<Hover | null> {
    const range = document.getWordRangeAtPosition(position, /[\w-]+/);
    if (range === undefined) return null;
    const place = placeAtEnd(document.getText(new Range(0, 0, range.end.line, range.end.character)));
    const description = descriptionAt(await this.schema.read(), prefixOf(document), place);
    return description === null ? null : new Hover(new MarkdownString(l10n.t(description)), range);
  }
}

function prefixOf({ uri }: TextDocument): string[] {
  return path.posix.basename(uri.path) === "pyproject.toml" ? ["tool", "modelver"] : [];
}

/** What has been typed, with the closing quote that the editor has put behind it. */
function typedRange(document: TextDocument, { line, character }: Position, typed: string): Range {
  const next = new Range(line, character, line, character + 1);
  const quote = typed[0];
  const closes = (quote === '"' || quote === "'") && document.getText(next) === quote;
  return new Range(line, character - typed.length, line, character + (closes ? 1 : 0));
}

function toItem({ kind, label, snippet, description }: Suggestion, range: Range): CompletionItem {
  const item = new CompletionItem(label, KINDS[kind]);
  item.insertText = new SnippetString(snippet);
  item.filterText = kind === "value" ? snippet : label;
  item.range = range;
  if (description !== "") item.documentation = new MarkdownString(l10n.t(description));
  return item;
}
