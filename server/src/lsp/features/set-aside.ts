import { type CreateFile, RequestType, type WorkspaceEdit } from "vscode-languageserver";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { SET_ASIDE_EDIT, type SetAsideParams } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";
import type { Feature } from "./feature.ts";

/** A practice that a project does without, with the reason: an edit of the configuration. */
export const setAside: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits }) =>
    connection.onRequest(
      new RequestType<SetAsideParams, WorkspaceEdit | null, void>(SET_ASIDE_EDIT),
      ({ folder: asked, code, reason }, token) =>
        answer(token, async () => {
          const folder = (await session.activeFolders()).find(({ uri }) => uri === asked);
          return folder === undefined ? null : setAsideEdit({ session, edits }, folder, code, reason);
        }),
    ),
};

/**
 * The edit that sets a practice aside; a configuration is made where there is none. Null where it cannot be added to, or the editor cannot make files.
 * @param reason empty: still to be written
 */
export function setAsideEdit(
  { session, edits }: { session: Session; edits: WorkspaceEdits },
  folder: Folder,
  code: string,
  reason: string,
): WorkspaceEdit | null {
  const textOf = (file: string) => session.currentText(folder, file);
  const edit = folder.project.setAside(code, reason, textOf);
  if (edit === null) return null;
  const built = edits.build(folder, [edit]);
  if (built === null || textOf(edit.path) !== null) return built;
  const create: CreateFile = { kind: "create", uri: session.folders.uriOf({ folder, path: edit.path }) };
  return edits.canCreateFiles ? { ...built, documentChanges: [create, ...(built.documentChanges ?? [])] } : null;
}
