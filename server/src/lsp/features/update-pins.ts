import * as l10n from "@vscode/l10n";
import { RequestType0 } from "vscode-languageserver";
import { pinUpdates } from "../../workspace/fixes/pin-updates.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { UPDATE_PINS, type WorkspaceFixesResult } from "../protocol.ts";
import { signalOf } from "../session.ts";
import type { WorkspaceEdits } from "../workspace-edits.ts";
import type { Feature } from "./feature.ts";
import { addUp } from "./workspace-fixes.ts";

/** Pins to commits, brought to what the Hub has, or the local Hugging Face cache holds, for a preview in which each repository waits for a yes. */
export const updatePins: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits }) =>
    connection.onRequest(new RequestType0<WorkspaceFixesResult, void>(UPDATE_PINS), (token) =>
      answer(token, async (): Promise<WorkspaceFixesResult> => {
        const folders = await session.activeFolders();
        await Promise.all(folders.map((folder) => session.folderRead(folder)));
        await session.registriesAsked(folders, signalOf(token));
        return addUp(folders.map((folder) => updatesIn(folder, edits)));
      }),
    ),
};

/** Another model is loaded afterwards: an editor that cannot ask for a yes is given nothing. */
function updatesIn(folder: Folder, edits: WorkspaceEdits): WorkspaceFixesResult {
  const { updates, found, rewritten } = pinUpdates(folder.project);
  const groups = updates.map((update) => ({
    label: l10n.t("{0}: another state of it may be loaded", update.name),
    needsConfirmation: true,
    edits: update.edits,
  }));
  const edit = groups.length === 0 || !edits.canConfirm ? null : edits.buildGroups(folder, groups);
  return { edits: edit === null ? [] : [edit], fixed: edit === null ? 0 : rewritten, found };
}
