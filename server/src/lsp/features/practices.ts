import { RequestType0 } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import type { PracticeResult } from "../../practices/check-practices.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { PracticeRenewal } from "../practice-renewal.ts";
import {
  type OpenPlaceArguments,
  PRACTICES,
  PRACTICES_CHANGED,
  type PracticeNode,
  type PracticesResult,
} from "../protocol.ts";
import { type Session, signalOf } from "../session.ts";
import type { Feature } from "./feature.ts";

/** The practices of the workspace's folders, for a checklist. */
export const practices: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, options }) => {
    const renewal = new PracticeRenewal(session, async (folder) => {
      // Outside of the workspace, nobody asked for more than a file.
      if (!folder.isWorkspaceFolder || !folder.settings.enable) return;
      if (options.canShowPractices === true) void connection.sendNotification(PRACTICES_CHANGED);
      session.filesChanged(folder, await folder.project.renewPractices());
    });
    session.follow(renewal);
    connection.onRequest(new RequestType0<PracticesResult, void>(PRACTICES), (token) =>
      answer(token, async (): Promise<PracticesResult> => {
        const results: PracticesResult = [];
        for (const folder of await session.activeFolders()) {
          const judged = await folder.project.practices(signalOf(token));
          const scaffoldable = folder.project.scaffoldable(judged, (file) => session.openText(folder, file));
          const nodes = judged.practices.map((each) => ({
            ...toNode(each, folder, session),
            canScaffold: scaffoldable.includes(each.practice.code),
          }));
          results.push({ uri: folder.uri, practices: nodes });
        }
        return results;
      }),
    );
  },
};

function toNode(
  { practice, state, parts, reason }: PracticeResult,
  folder: Folder,
  session: Session,
): Omit<PracticeNode, "canScaffold"> {
  return {
    code: practice.code,
    name: practice.name,
    state,
    reason,
    parts: parts.map(({ name, state: is, message, file, evidence }) => ({
      name,
      state: is,
      message,
      file,
      evidence: evidence
        .filter(({ place }) => place.path !== ".")
        .map((each) => ({
          place: placeIn(each.place, folder, session),
          path: each.place.path,
          message: each.message,
        })),
    })),
  };
}

function placeIn({ path, cell, range }: Place, folder: Folder, session: Session): OpenPlaceArguments {
  const file = { folder, path, ...(cell === undefined ? {} : { cell }) };
  const { line, character } = session.conversions.toEditor(file, range).start;
  return [session.folders.uriOf(file), cell ?? null, line, character];
}
