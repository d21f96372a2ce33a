import { RequestType } from "vscode-languageserver";
import { answer } from "../answer.ts";
import { plannedEdit } from "../planned-edit.ts";
import { SCAFFOLD, type ScaffoldParams, type ScaffoldResult } from "../protocol.ts";
import { signalOf } from "../session.ts";
import type { Feature } from "./feature.ts";

/** What is missing of the practices, as edits for a person to confirm: nothing is written here. */
export const scaffold: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, edits }) =>
    connection.onRequest(
      new RequestType<ScaffoldParams, ScaffoldResult, void>(SCAFFOLD),
      ({ folder: asked, codes }, token) =>
        answer(token, async (): Promise<ScaffoldResult> => {
          const result: ScaffoldResult = { edits: [], byHand: [] };
          if (!session.isTrusted) return result;
          const folders = (await session.activeFolders()).filter(({ uri }) => asked === null || uri === asked);
          for (const folder of folders) {
            const plan = await folder.project.scaffolds(
              codes,
              (file) => session.openText(folder, file),
              signalOf(token),
            );
            const edit = plannedEdit(folder, plan.files, { folders: session.folders, edits });
            if (edit !== null) result.edits.push(edit);
            if (plan.byHand.length > 0) result.byHand.push({ uri: folder.uri, steps: plan.byHand });
          }
          return result;
        }),
    ),
};
