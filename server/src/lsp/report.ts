import path from "node:path";
import type { Place } from "../documents/place.ts";
import { rulesAndPractices } from "../practices/rules-and-practices.ts";
import { collectResult } from "../reports/collect-result.ts";
import { htmlReport } from "../reports/html/html-report.ts";
import { fingerprintsOf } from "../rules/finding-identity.ts";
import type { DocumentContent } from "../workspace/content.ts";
import { readContent } from "../workspace/content-reading.ts";
import type { Folder } from "./folders.ts";
import { OPEN_PLACE, type OpenPlaceArguments, type ReportParams, type ReportResult } from "./protocol.ts";
import type { Session } from "./session.ts";

/** The HTML report of a folder as it is now; its links are commands of the client. Null where no folder is analysed. */
export async function folderReport(session: Session, params: ReportParams, version: string): Promise<ReportResult> {
  const folders = await session.activeFolders();
  const folder = params.folder === null ? folders[0] : folders.find(({ uri }) => uri === params.folder);
  if (folder === undefined) return null;
  await session.folderRead(folder);
  const result = await collectResult(folder.project, {
    toolVersion: version,
    projectName: path.basename(folder.root) || folder.root,
    fixed: null,
    fingerprintsOf,
    rules: rulesAndPractices.map((rule) => ({ ...rule, url: null })),
    reportedPath: (each) => each,
    contentOf: (each) => contentOf(session, folder, each),
  });
  return { html: htmlReport(result, { placeUrl: (place) => placeUrl(session, folder, place) }), folder: folder.uri };
}

/** From the editor where it holds the file, else from the disk. */
async function contentOf(session: Session, folder: Folder, file: string): Promise<DocumentContent | null> {
  const open = session.documents.content(session.folders.uriOf({ folder, path: file }));
  if (open !== null) return open;
  const reading = await readContent(folder.root, file);
  return "content" in reading ? reading.content : null;
}

function placeUrl(session: Session, folder: Folder, { path: file, cell, range }: Place): string {
  const uri = session.folders.uriOf({ folder, path: file });
  const given: OpenPlaceArguments = [uri, cell ?? null, range.start.line, range.start.character];
  return `command:${OPEN_PLACE}?${encodeURIComponent(JSON.stringify(given))}`;
}
