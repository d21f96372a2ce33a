import * as l10n from "@vscode/l10n";
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from "vscode-languageserver";
import { languageOf } from "../../documents/language.ts";
import type { Range } from "../../documents/place.ts";
import { rangesTouch } from "../../documents/place-order.ts";
import { HOLE } from "../../references/written.ts";
import type { Finding } from "../../rules/finding.ts";
import { readPublishedName } from "../../rules/published-name.ts";
import { selectFixes } from "../../workspace/fixes/fix-selection.ts";
import { ignoreCommentEdit } from "../../workspace/ignores/ignore-comment.ts";
import { answer } from "../answer.ts";
import type { AskedFile, AskedRange } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import { shownFindings } from "../diagnostics/shown-findings.ts";
import { PROPOSE_VERSION, type ProposeVersionArguments } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";
import { FIX_ALL, FIX_ALL_IN_NOTEBOOK } from "./code-action-kinds.ts";
import type { Feature } from "./feature.ts";
import { practiceActions } from "./practice-actions.ts";

/** LSP `textDocument/codeAction`: fixes of findings. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, FIX_ALL_IN_NOTEBOOK],
    },
  }),
  serve: (parts) => {
    const { connection, session, options, edits } = parts;
    const actions = new CodeActions(session, edits, options.canSelect === true);
    connection.onCodeAction((params, token) =>
      answer(token, async () => {
        const asked = await session.rangeAt(params);
        if (asked === null) return [];
        const proposals = options.canProposeVersion === true ? versionActions(asked, params) : [];
        const practices = wantsQuickFixes(params) ? practiceActions(parts, asked) : [];
        return [...actions.at(asked, params), ...practices, ...proposals];
      }),
    );
  },
};

function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((each) => includesKind(each, CodeActionKind.QuickFix));
}

/** Where a model is published, what its next version should be. */
function versionActions(asked: AskedRange, { textDocument, context, range }: CodeActionParams): CodeAction[] {
  const { folder, path, cell } = asked;
  const kind = CodeActionKind.RefactorRewrite;
  if (context.only !== undefined && !context.only.some((only) => includesKind(only, kind))) return [];
  const reference = folder.project.referenceAt(path, asked.range.start, cell);
  if (reference === null || reference.name?.includes(HOLE) || readPublishedName(reference) === null) return [];
  const title = l10n.t("What should the next version of {0} be?", reference.name ?? "");
  const given: ProposeVersionArguments = [{ textDocument: { uri: textDocument.uri }, position: range.start }];
  return [{ title, kind, command: { title, command: PROPOSE_VERSION, arguments: given } }];
}

/** Offers fixes: one, all of a kind in the file, all safe ones in the file, or a comment that ignores the finding. */
class CodeActions {
  private readonly session: Session;
  private readonly conversions: Conversions;
  private readonly edits: WorkspaceEdits;
  private readonly canSelect: boolean;

  /** @param canSelect whether the client has the command that selects what the user fills in */
  constructor(session: Session, edits: WorkspaceEdits, canSelect: boolean) {
    this.session = session;
    this.conversions = session.conversions;
    this.edits = edits;
    this.canSelect = canSelect;
  }

  /** The actions for a range of a file whose findings are up to date. */
  at({ range, ...file }: AskedRange, { textDocument, context }: CodeActionParams): CodeAction[] {
    const wants = (kind: string) => context.only === undefined || context.only.some((only) => includesKind(only, kind));
    const inFile = shownFindings(file.folder, file.path);
    const inCell = inFile.filter(({ place }) => place.cell === file.cell);
    const here = inCell.filter(({ place }) => rangesTouch(place.range, range));
    return [
      ...(wants(CodeActionKind.QuickFix) ? this.quickFixes(file, textDocument.uri, here, inFile) : []),
      // Only where they are asked for: an editor would list them for every line of the file.
      ...(context.only !== undefined && wants(FIX_ALL) ? this.fixAll(file, inCell, FIX_ALL) : []),
      ...(context.only !== undefined && wants(FIX_ALL_IN_NOTEBOOK)
        ? this.fixAll(file, inFile, FIX_ALL_IN_NOTEBOOK)
        : []),
    ];
  }

  private quickFixes(file: AskedFile, uri: string, here: Finding[], inFile: Finding[]): CodeAction[] {
    const codes = [...new Set(here.map(({ code }) => code))];
    return [
      ...here.flatMap((finding) => this.fixesOf(file, uri, finding)),
      ...codes.flatMap((code) => this.fixAllOfKind(file, code, inFile)),
      ...(here.some((finding) => finding.fixes.length > 0) ? this.fixAllSafe(file, inFile) : []),
      ...here.flatMap((finding) => this.ignoreHere(file, uri, finding)),
    ];
  }

  private fixesOf(file: AskedFile, uri: string, finding: Finding): CodeAction[] {
    const preferred = finding.fixes.find((fix) => fix.safe && fix.needsInput !== true);
    return finding.fixes.flatMap((fix) => {
      const edit = this.edits.build(file.folder, fix.edits, fix.placeholder ?? null);
      const more = { ...this.about(file, finding), isPreferred: fix === preferred };
      if (edit === null || fix.placeholder === undefined || !this.canSelect) return this.action(fix.title, edit, more);
      const command = this.edits.selection(uri, edit, fix.placeholder);
      return this.action(fix.title, edit, command === null ? more : { ...more, command });
    });
  }

  private fixAllOfKind(file: AskedFile, code: string, inFile: Finding[]): CodeAction[] {
    const ofKind = inFile.filter((finding) => finding.code === code);
    const { edits, findings } = selectFixes(ofKind, true);
    if (findings.length < 2) return [];
    const isSafe = selectFixes(ofKind, false).findings.length === findings.length;
    const title = isSafe
      ? l10n.t("Fix all {0} in this file", code)
      : l10n.t("Fix all {0} in this file (may change behaviour)", code);
    return this.action(title, this.edits.build(file.folder, edits));
  }

  private fixAllSafe(file: AskedFile, inFile: Finding[]): CodeAction[] {
    const { edits, findings } = selectFixes(inFile, false);
    if (findings.length < 2) return [];
    return this.action(l10n.t("Fix all safe ModelVer problems in this file"), this.edits.build(file.folder, edits));
  }

  private fixAll(file: AskedFile, findings: Finding[], kind: string): CodeAction[] {
    const { edits } = selectFixes(findings, false);
    if (edits.length === 0) return [];
    return this.action(l10n.t("Fix all safe ModelVer problems"), this.edits.build(file.folder, edits), { kind });
  }

  private ignoreHere(file: AskedFile, uri: string, finding: Finding): CodeAction[] {
    const document = this.session.documents.text(uri);
    if (document === undefined) return [];
    const lineText = (line: number) => document.getText(wholeLine(line)).replace(/[\r\n]+$/, "");
    const language = LANGUAGE_BY_FILE[languageOf(file.path) ?? ""] ?? document.languageId;
    const edit = ignoreCommentEdit(language, [finding.code], finding.place.range, lineText);
    if (edit === null) return this.ignoreInFile(file, finding);
    const title = l10n.t("Ignore {0} ({1}) here", finding.code, finding.name);
    return this.action(
      title,
      this.edits.build(file.folder, [{ ...finding.place, ...edit }]),
      this.about(file, finding),
    );
  }

  /** In JSON there are no comments: the project's configuration says it. */
  private ignoreInFile(file: AskedFile, finding: Finding): CodeAction[] {
    const { folder, path } = file;
    const configurationFile = folder.project.configurationFileOf(path);
    if (languageOf(path) !== "json" || configurationFile === null) return [];
    const text = this.session.currentText(folder, configurationFile);
    const edit = text === null ? null : folder.project.ignoreInFile(configurationFile, text, path, finding.code);
    if (edit === null) return [];
    const title = l10n.t("Ignore {0} ({1}) in this file, in {2}", finding.code, finding.name, configurationFile);
    return this.action(title, this.edits.build(folder, [edit]), this.about(file, finding));
  }

  private about(file: AskedFile, finding: Finding): Partial<CodeAction> {
    return { diagnostics: [this.conversions.diagnostic(file.folder, finding).diagnostic] };
  }

  private action(title: string, edit: WorkspaceEdit | null, more: Partial<CodeAction> = {}): CodeAction[] {
    return edit === null ? [] : [{ title, kind: CodeActionKind.QuickFix, edit, ...more }];
  }
}

/** Files that editors call by other names, or by none. */
const LANGUAGE_BY_FILE: Readonly<Record<string, string>> = {
  env: "dotenv",
  modelfile: "modelfile",
  dockerfile: "dockerfile",
  requirements: "pip-requirements",
};

/** Whether a kind that is asked for includes a kind: kinds are hierarchies with dots, as LSP defines them. */
function includesKind(asked: string, kind: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}

function wholeLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
