import { countBySeverity } from "../../reports/check-result.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Project } from "../../workspace/project.ts";
import type { Folder } from "../folders.ts";
import { GatheredChanges } from "../gathered-changes.ts";
import { type FolderStatus, STATUS, type StatusParams } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** Tells the client what the server is doing and how much it has found, for its status item. */
export const status: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, options }) => {
    if (options.canShowStatus !== true) return;
    const statusOf = (isReading: boolean): StatusParams =>
      // While files are still read, nothing is worth counting.
      isReading
        ? { state: "reading", folders: [] }
        : { state: "ready", folders: session.folders.all().map((each) => folderStatus(each, session)) };
    session.follow(new GatheredChanges((isReading) => void connection.sendNotification(STATUS, statusOf(isReading))));
  },
};

function folderStatus(folder: Folder, session: Session): FolderStatus {
  const { uri, isWorkspaceFolder, settings, project } = folder;
  const { files, skipped } = project.summary;
  return {
    uri,
    isWorkspaceFolder,
    isEnabled: settings.enable,
    profiles: [...project.profiles],
    findings: countBySeverity(settings.enable ? shownFindings(folder, session) : []),
    modelsInAlert: settings.enable ? modelsInAlert(project) : 0,
    files,
    skipped: skipped.length,
  };
}

function shownFindings(folder: Folder, session: Session): Finding[] {
  const showsAll = folder.isWorkspaceFolder && folder.settings.diagnosticMode === "workspace";
  if (showsAll) return folder.project.findingsInFiles();
  const open = session.openFiles().filter((address) => address.folder === folder);
  return open.flatMap(({ path }) => [...folder.project.findings(path), ...folder.project.lackingIn(path)]);
}

function modelsInAlert({ monitors }: Project): number {
  const firing = monitors.declared.filter(({ watched }) => watched.firing.length > 0);
  return new Set(firing.flatMap(({ monitor }) => monitor.model ?? [])).size;
}
