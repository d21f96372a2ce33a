import path from "node:path";
import { RequestType, RequestType0 } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { Place } from "../../documents/place.ts";
import type { Monitor } from "../../drift/monitor.ts";
import { monitorFile, monitorToml } from "../../workspace/monitor-writer.ts";
import { answer } from "../answer.ts";
import type { Folder } from "../folders.ts";
import { monitorId } from "../known-monitors.ts";
import {
  MONITOR_TEXT,
  MONITORS,
  type MonitorNode,
  type MonitorsResult,
  type MonitorTextParams,
  type MonitorTextResult,
  type OpenPlaceArguments,
  WATCH_PLANS,
  type WatchPlansResult,
} from "../protocol.ts";
import type { Session } from "../session.ts";
import { watchPlanNode } from "../watch-plan-node.ts";
import type { Feature } from "./feature.ts";
import { FolderListing } from "./models.ts";

/** The watches on models that the workspace declares, and what declares another one. */
export const monitors: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session }) => {
    connection.onRequest(new RequestType0<MonitorsResult, void>(MONITORS), (token) =>
      answer(token, async () => {
        const folders = await session.activeFolders();
        await Promise.all(folders.map((folder) => session.folderRead(folder)));
        return {
          monitors: folders.flatMap((folder) => monitorsOf(folder, session)),
          problems: folders.flatMap((folder) => problemsOf(folder, session)),
        };
      }),
    );
    connection.onRequest(new RequestType0<WatchPlansResult, void>(WATCH_PLANS), (token) =>
      answer(token, async () => {
        const folders = await session.activeFolders();
        await Promise.all(folders.map((folder) => session.folderRead(folder)));
        return folders.flatMap(({ project }) => project.monitors.watchPlans.map(watchPlanNode));
      }),
    );
    connection.onRequest(new RequestType<MonitorTextParams, MonitorTextResult, void>(MONITOR_TEXT), (params, token) =>
      answer(token, async () => textOf(params, await session.activeFolders())),
    );
  },
};

function monitorsOf(folder: Folder, session: Session): MonitorNode[] {
  const { project, root, uri } = folder;
  const listing = new FolderListing(folder, session).toNode();
  return project.monitors.declared.map(({ monitor, watched }) => {
    const watchedModels = listing.models.filter(({ name, kind }) => kind === "model" && name === monitor.model);
    return {
      id: monitorId(folder, monitor),
      name: monitor.name,
      folder: uri,
      place: placeOf(project.monitors.placeOf(monitor), folder, session),
      monitor,
      home: path.join(root, monitor.folder),
      data: [...monitor.reference, ...monitor.current],
      root,
      alerts: watched.firing.map(({ rule, since, value }) => ({ rule, since, value })),
      uses: watchedModels.flatMap(({ versions }) =>
        versions.flatMap(({ label, uses }) =>
          uses.filter(({ role }) => role === "consume").map((use) => ({ ...use, version: label })),
        ),
      ),
    };
  });
}

function problemsOf(folder: Folder, session: Session): MonitorsResult["problems"] {
  return folder.project.configurationProblems.map(({ message, path: file, place }) => ({
    message,
    path: file,
    place: placeOf(place, folder, session),
  }));
}

function placeOf(place: Place | null, folder: Folder, session: Session): OpenPlaceArguments | null {
  if (place === null) return null;
  const file = { folder, path: place.path };
  const { line, character } = session.conversions.toEditor(file, place.range).start;
  return [session.folders.uriOf(file), null, line, character];
}

function textOf({ folder: uri, monitor }: MonitorTextParams, folders: readonly Folder[]): MonitorTextResult {
  const folder = folders.find((each) => each.uri === uri);
  if (folder === undefined) return null;
  const file = monitorFile(folder.root);
  return { uri: URI.file(path.join(folder.root, file)).toString(), text: monitorToml(monitor as Monitor, file) };
}
