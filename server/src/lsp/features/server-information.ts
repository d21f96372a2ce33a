import { RequestType0 } from "vscode-languageserver";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import {
  type FolderInformation,
  SERVER_INFORMATION,
  type ServerInformation,
  USERS_NAMES,
  type UsersNames,
} from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** How the server is, in numbers alone, for a bug report; and the names that are to be taken out of the rest of it. */
export const serverInformation: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, version }) => {
    connection.onRequest(new RequestType0<ServerInformation, void>(SERVER_INFORMATION), (token) =>
      answer(token, async (): Promise<ServerInformation> => {
        const folders = await session.activeFolders();
        return {
          version,
          runtime: process.version,
          platform: `${process.platform} ${process.arch}`,
          memory: Math.round(process.memoryUsage.rss() / 1024 / 1024),
          uptime: Math.round(process.uptime()),
          openDocuments: session.documents.uris().length,
          folders: folders.map((folder) => informationOn(folder, session)),
        };
      }),
    );
    connection.onRequest(new RequestType0<UsersNames, void>(USERS_NAMES), (token) =>
      answer(token, async () => namesIn(await session.activeFolders())),
    );
  },
};

function informationOn(folder: Folder, session: Session): FolderInformation {
  const { project } = folder;
  const { files, skipped } = project.summary;
  return {
    files,
    reading: session.readMilliseconds.get(folder) ?? null,
    references: counted(project.allReferences().map(({ ecosystem }) => ecosystem)),
    models: project.models().length,
    profiles: [...project.profiles],
    configurationProblems: project.configurationProblems.length,
    findings: counted(project.allFindings().map(({ code }) => code)),
    skipped: counted(skipped.map(({ reason }) => reason)),
  };
}

function namesIn(folders: readonly Folder[]): UsersNames {
  const projects = folders.map(({ project }) => project);
  const references = projects.flatMap((project) => project.allReferences());
  const paths = references.flatMap(({ place, nameWritten }) => [
    place.path,
    ...(nameWritten?.pieces ?? []).map((piece) => piece.place.path),
  ]);
  const skipped = projects.flatMap(({ summary }) => summary.skipped.map(({ path }) => path));
  return {
    models: distinct(references.map(({ name }) => name)),
    pins: distinct(references.map(({ pin }) => pin.text)),
    files: distinct([...paths, ...skipped]),
  };
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
