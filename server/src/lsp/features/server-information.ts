import { RequestType0 } from "vscode-languageserver";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { type FolderInformation, SERVER_INFORMATION, type ServerInformation } from "../protocol.ts";
import type { Feature } from "./feature.ts";

/** How the server is, in numbers alone, for a bug report. */
export const serverInformation: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, version }) =>
    connection.onRequest(new RequestType0<ServerInformation, void>(SERVER_INFORMATION), (token) =>
      answer(token, async (): Promise<ServerInformation> => {
        return {
          version,
          runtime: process.version,
          platform: `${process.platform} ${process.arch}`,
          memory: Math.round(process.memoryUsage.rss() / 1024 / 1024),
          openDocuments: session.documents.uris().length,
          folders: (await session.activeFolders()).map(informationOn),
        };
      }),
    ),
};

function informationOn({ project }: Folder): FolderInformation {
  const { files, skipped } = project.summary;
  return {
    files,
    references: project.allReferences().length,
    models: project.models().length,
    profile: project.settings.profile,
    findings: counted(project.allFindings().map(({ code }) => code)),
    skipped: counted(skipped.map(({ reason }) => reason)),
  };
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
