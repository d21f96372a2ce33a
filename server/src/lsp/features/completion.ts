import * as l10n from "@vscode/l10n";
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  type InsertReplaceEdit,
  type MarkupContent,
  MarkupKind,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type DocumentLanguage, languageOf } from "../../documents/language.ts";
import type { Position, Range } from "../../documents/place.ts";
import { isInComment, typedValueAt } from "../../documents/typed-value.ts";
import type { Ecosystem } from "../../references/model-reference.ts";
import { allRules } from "../../rules/all-rules.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Rule } from "../../rules/rule.ts";
import { modelSlots, typedIn } from "../../workspace/completion/model-slot.ts";
import { isPublished, type Proposal, proposalsFor } from "../../workspace/completion/proposals.ts";
import type { Project } from "../../workspace/project.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import { describeCatalogued, stageWord } from "../catalogue-description.ts";
import type { ClientSupport } from "../client-support.ts";
import { plainParagraph, withoutMarkdown } from "../markdown.ts";
import { describeName } from "../name-description.ts";
import { describePlaces } from "../places-description.ts";
import { describeModel, describePinned } from "../reference-description.ts";
import { describeRegisteredVersion } from "../registry-description.ts";
import { revisionWords } from "../repository-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";
import { type CodePlace, codePlaceIn } from "./ignore-completion.ts";

/** Quotes begin a name; the others end a part of one, or of a list of rules. */
const TRIGGERS = ['"', "'", "/", ":", "@", "[", ","];

/** So many items are sent at most; with more, the editor asks again as somebody types on. */
const MOST_ITEMS = 200;

/** What an item carries to be described later: a rule, or a model of a folder and perhaps its version. */
type ItemData =
  | { rule: string }
  | { folder: string; ecosystem: Ecosystem; kind: string; name: string; pin: string | null };

/** LSP `textDocument/completion`: names and versions that the project knows, and the codes of rules in comments that ignore them. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true } }),
  serve: ({ connection, session, support }) => {
    const completions = new Completions(session, support);
    connection.onCompletion((params, token) => answer(token, () => completions.at(params)));
    connection.onCompletionResolve((item) => completions.described(item));
  },
};

class Completions {
  private readonly session: Session;
  private readonly support: ClientSupport;

  constructor(session: Session, support: ClientSupport) {
    this.session = session;
    this.support = support;
  }

  /** Most keys are pressed where nothing is proposed: that is told by the text alone, before anything is analysed. */
  async at({ textDocument, position: asked }: CompletionParams): Promise<CompletionItem[] | CompletionList | null> {
    const { uri } = textDocument;
    const document = this.session.documents.text(uri);
    if (document === undefined) return null;
    const position = this.session.conversions.fromEditor(uri, asked);
    const language = languageOfDocument(document);
    const code = language === null ? null : codePlaceAt(document, language, position);
    if (code !== null) return this.codes(uri, code, position);
    return language === null ? null : this.models(uri, document, language, position);
  }

  /** Adds what takes time to say, or room to show. */
  described(item: CompletionItem): CompletionItem {
    const data = item.data as ItemData | undefined;
    if (data === undefined) return item;
    const documentation = "rule" in data ? ruleDescription(data.rule) : this.modelDescription(data);
    return documentation === null ? item : { ...item, documentation: this.markup(documentation) };
  }

  private async models(
    uri: string,
    document: TextDocument,
    language: DocumentLanguage,
    position: Position,
  ): Promise<CompletionItem[] | CompletionList | null> {
    if (typedValueAt(language, document.getText(), document.offsetAt(position)) === null) return null;
    const file = await this.session.fileAt(uri);
    const content = this.session.documents.content(this.session.documents.cellAddress(uri)?.notebook ?? uri);
    if (file === null || content === null) return null;
    // The document may have changed meanwhile.
    const offset = document.offsetAt(position);
    const value = typedValueAt(language, document.getText(), offset);
    if (value === null) return null;
    const { path, cell, folder } = file;
    const place = { path, cell, content, offset, position, value };
    const found = modelSlots(folder.project, place).flatMap((slot) => {
      const typed = typedIn(slot, place);
      return proposalsFor(slot, place, folder.project).map((proposal) => ({ proposal, range: slot.range, typed }));
    });
    const shown = found.length > MOST_ITEMS ? likeliest(found, MOST_ITEMS) : found;
    const items = shown.map(({ proposal, range }, index) => this.modelItem(proposal, file, range, position, index));
    return found.length > MOST_ITEMS ? { isIncomplete: true, items } : items;
  }

  private modelItem(
    proposal: Proposal,
    file: AskedFile,
    range: Range,
    cursor: Position,
    index: number,
  ): CompletionItem {
    const { label, text, model, pin } = proposal;
    const { ecosystem, kind, name } = model;
    const data: ItemData = { folder: file.folder.uri, ecosystem, kind, name, pin: pin === null ? null : label };
    const what = pin === null ? describeModel(model) : describePinned({ kind: pin, text: label });
    const remark = remarkOn(proposal, file.folder.project);
    return {
      label,
      ...(this.support.completionLabelDetails ? { labelDetails: { description: remark } } : {}),
      kind: pin === null ? CompletionItemKind.Value : CompletionItemKind.EnumMember,
      ...(isEnding(proposal) && this.support.completionTags ? { tags: [CompletionItemTag.Deprecated] } : {}),
      detail: `${what}, ${remark}`,
      filterText: text,
      sortText: String(index).padStart(4, "0"),
      textEdit: this.edit(file, text, range, cursor),
      data,
    };
  }

  private edit(file: AskedFile, newText: string, range: Range, cursor: Position): TextEdit | InsertReplaceEdit {
    const whole = this.session.conversions.toEditor(file, range);
    if (!this.support.insertReplaceEdits) return { range: whole, newText };
    const insert = this.session.conversions.toEditor(file, { start: range.start, end: cursor });
    return { newText, insert, replace: whole };
  }

  private async codes(uri: string, place: CodePlace, position: Position): Promise<CompletionItem[] | null> {
    const file = await this.session.fileAt(uri);
    if (file === null) return null;
    const found = codesOn(file.folder.project.findings(file.path), file, position.line);
    const isFound = ({ code }: Rule) => found.has(code);
    const missing = allRules.filter(({ code }) => !place.present.has(code));
    const rules = [...missing.filter(isFound), ...missing.filter((rule) => !isFound(rule))];
    const { line } = position;
    const range = { start: { line, character: place.start }, end: { line, character: place.end } };
    return rules.map(({ code, name, summary }, index) => ({
      label: code,
      ...(this.support.completionLabelDetails ? { labelDetails: { description: name } } : {}),
      kind: CompletionItemKind.Constant,
      detail: `${name}: ${summary}`,
      filterText: code,
      sortText: String(index).padStart(4, "0"),
      textEdit: this.edit(file, code, range, position),
      data: { rule: code } satisfies ItemData,
    }));
  }

  private modelDescription({ folder: uri, ecosystem, kind, name, pin }: Exclude<ItemData, { rule: string }>) {
    const folder = this.session.folders.all().find((each) => each.uri === uri);
    if (folder === undefined) return null;
    const { project } = folder;
    const model = project.modelsIn(ecosystem).find((each) => each.kind === kind && each.name === name);
    const all = model?.references ?? [];
    const references = pin === null ? all : all.filter((each) => each.pin.text === pin);
    const about = all[0] === undefined || pin === null ? null : project.repositories.factsOf(all[0]);
    const revision = about === null || pin === null ? null : revisionWords(about, pin);
    const parts = [
      describeCatalogued(ecosystem, name, project.today).join("  \n"),
      ecosystem === "mlflow" ? describeRegisteredVersion(project.registered(name), pin).join("  \n") : "",
      describeName(name),
      revision === null ? "" : plainParagraph(`${pin}: ${revision}`),
      ...describePlaces(references, folder, this.session.conversions),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
  }

  private markup(markdown: string): MarkupContent {
    if (this.support.markdownCompletion) return { kind: MarkupKind.Markdown, value: markdown };
    return { kind: MarkupKind.PlainText, value: withoutMarkdown(markdown) };
  }
}

/** Where more was found than is sent: what begins as it was typed, then what holds that, then what holds its letters in their order. */
function likeliest<Found extends { proposal: Proposal; typed: string }>(
  found: readonly Found[],
  most: number,
): Found[] {
  const ranks = found.map((each) => ({
    each,
    rank: rankOf(each.proposal.text.toLowerCase(), each.typed.toLowerCase()),
  }));
  return [0, 1, 2].flatMap((wanted) => ranks.flatMap(({ each, rank }) => (rank === wanted ? each : []))).slice(0, most);
}

function rankOf(text: string, typed: string): 0 | 1 | 2 | null {
  if (text.startsWith(typed)) return 0;
  if (text.includes(typed)) return 1;
  let at = 0;
  for (const letter of typed) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return null;
  }
  return 2;
}

function isEnding({ stage }: Proposal): boolean {
  return stage === "deprecated" || stage === "retired";
}

function ruleDescription(code: string): string | null {
  const rule = allRules.find((each) => each.code === code);
  return rule === undefined ? null : `${rule.documentation.whatItDoes}\n\n${rule.documentation.whyIsThisBad}`;
}

/** `published, used in 3 places`, `used in 1 place`, `in the local Hugging Face cache`, `2026-10-30, Fix the tokenizer`. */
function remarkOn(proposal: Proposal, project: Project): string {
  const { references, stage } = proposal;
  const uses = references.filter(({ role }) => role === "consume").length;
  const used = uses === 1 ? l10n.t("used in 1 place") : l10n.t("used in {0} places", uses);
  if (references.length === 0) return stage === null ? remarkOnUnused(proposal, project) : stageWord(stage);
  if (stage !== null && isEnding(proposal)) return `${stageWord(stage)}, ${used}`;
  if (!isPublished(proposal)) return used;
  return uses === 0 ? l10n.t("published here") : l10n.t("published here, {0}", used);
}

function remarkOnUnused({ model, label, pin }: Proposal, project: Project): string {
  if (model.ecosystem === "mlflow") return l10n.t("in the registry");
  const facts = pin === null ? null : project.repositories.facts(model.kind, model.name);
  const words = facts === null ? null : revisionWords(facts, label);
  return words ?? l10n.t("in the local Hugging Face cache");
}

function codesOn(findings: readonly Finding[], { cell }: AskedFile, line: number): ReadonlySet<string> {
  const here = findings.filter(({ place: { cell: other, range } }) => {
    return other === cell && range.start.line <= line && line <= range.end.line;
  });
  return new Set(here.map(({ code }) => code));
}

function codePlaceAt(document: TextDocument, language: DocumentLanguage, position: Position): CodePlace | null {
  const start = { line: position.line, character: 0 };
  const line = document.getText({ start, end: { line: position.line + 1, character: 0 } }).replace(/[\r\n]+$/, "");
  const place = codePlaceIn(line, position.character);
  if (place === null || (language !== "python" && language !== "javascript")) return place;
  return isInComment(language, document.getText(), document.offsetAt(position)) ? place : null;
}

const LANGUAGES: Readonly<Record<string, DocumentLanguage>> = {
  python: "python",
  javascript: "javascript",
  javascriptreact: "javascript",
  typescript: "javascript",
  typescriptreact: "javascript",
  yaml: "yaml",
  json: "json",
  jsonc: "json",
  toml: "toml",
  shellscript: "shell",
  dockerfile: "dockerfile",
  dockercompose: "yaml",
  "github-actions-workflow": "yaml",
  modelfile: "modelfile",
  dotenv: "env",
  "pip-requirements": "requirements",
};

/** By what the editor calls it, which holds for cells and for texts without a file too; else by the file's name. */
function languageOfDocument({ languageId, uri }: TextDocument): DocumentLanguage | null {
  return LANGUAGES[languageId] ?? languageOf(uri);
}
