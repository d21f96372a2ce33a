import * as l10n from "@vscode/l10n";
import type { AnnotatedTextEdit, CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { editsBetween } from "../documents/text-difference.ts";
import type { PlannedFile } from "../practices/scaffold-plan.ts";
import type { Folder, Folders } from "./folders.ts";
import type { WorkspaceEdits } from "./workspace-edits.ts";

const NEW_FILES = "new-files";

/**
 * The workspace edit that makes and adds to files as planned; a person says yes to each. A file that is there is never replaced: where one that
 * is to be made has appeared, the edit fails. Null where nothing is planned, or the editor cannot make files or let a person say yes.
 */
export function plannedEdit(
  folder: Folder,
  files: readonly PlannedFile[],
  { folders, edits }: { folders: Folders; edits: WorkspaceEdits },
): WorkspaceEdit | null {
  if (files.length === 0 || !edits.canConfirm || !edits.canCreateFiles) return null;
  const added = files.flatMap(({ path, before, after }) => (before === null ? [] : editsBetween(path, before, after)));
  const made = files.filter(({ before }) => before === null);
  const group = { label: l10n.t("Lines added to files"), needsConfirmation: true, edits: added };
  const changed = added.length === 0 ? {} : edits.buildGroups(folder, [group]);
  if (changed === null) return null;
  const { documentChanges = [], changeAnnotations = {} } = changed;
  return {
    documentChanges: [
      ...made.flatMap(({ path, after }) => makeFile(folders.uriOf({ folder, path }), after)),
      ...documentChanges,
    ],
    changeAnnotations:
      made.length === 0
        ? changeAnnotations
        : { [NEW_FILES]: { label: l10n.t("New files"), needsConfirmation: true }, ...changeAnnotations },
  };
}

function makeFile(uri: string, text: string): (CreateFile | TextDocumentEdit)[] {
  const options = { overwrite: false, ignoreIfExists: false };
  const create: CreateFile = { kind: "create", uri, options, annotationId: NEW_FILES };
  if (text === "") return [create];
  const start = { line: 0, character: 0 };
  const edit: AnnotatedTextEdit = { range: { start, end: start }, newText: text, annotationId: NEW_FILES };
  return [create, { textDocument: { uri, version: null }, edits: [edit] }];
}
