import { countBySeverity } from "../../reports/check-result.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Project } from "../../workspace/project.ts";
import type { FindingsListener } from "../findings-listener.ts";
import type { Folder } from "../folders.ts";
import { type FolderStatus, STATUS, type StatusParams } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** Milliseconds in which changes are gathered: nobody reads counts faster. */
const GATHERED = 250;

/** Tells the client what the server is doing and how much it has found, for its status item. */
export const status: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session, options }) => {
    if (options.canShowStatus !== true) return;
    session.follow(new StatusListener(session, (params) => void connection.sendNotification(STATUS, params)));
  },
};

class StatusListener implements FindingsListener {
  private readonly session: Session;
  private readonly send: (status: StatusParams) => void;
  private readings = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(session: Session, send: (status: StatusParams) => void) {
    this.session = session;
    this.send = send;
  }

  changed(): void {
    this.timer ??= setTimeout(() => this.tell(), GATHERED);
  }

  allChanged(): void {
    this.changed();
  }

  cleared(): void {
    this.changed();
  }

  reading(isReading: boolean): void {
    this.readings += isReading ? 1 : -1;
    this.tell();
  }

  ended(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // While files are still read, nothing is worth counting.
    if (this.readings > 0) this.send({ state: "reading", folders: [] });
    else this.send({ state: "ready", folders: this.session.folders.all().map((each) => this.statusOf(each)) });
  }

  private statusOf(folder: Folder): FolderStatus {
    const { uri, isWorkspaceFolder, settings, project } = folder;
    const { files, skipped } = project.summary;
    return {
      uri,
      isWorkspaceFolder,
      isEnabled: settings.enable,
      profiles: [...project.profiles],
      findings: countBySeverity(settings.enable ? this.shown(folder) : []),
      modelsInAlert: settings.enable ? modelsInAlert(project) : 0,
      files,
      skipped: skipped.length,
    };
  }

  private shown(folder: Folder): Finding[] {
    const showsAll = folder.isWorkspaceFolder && folder.settings.diagnosticMode === "workspace";
    if (showsAll) return folder.project.allFindings();
    const open = this.session.openFiles().filter((address) => address.folder === folder);
    return open.flatMap(({ path }) => folder.project.findings(path));
  }
}

function modelsInAlert({ monitors }: Project): number {
  const firing = monitors.filter(({ watched }) => watched.firing.length > 0);
  return new Set(firing.flatMap(({ monitor }) => monitor.model ?? [])).size;
}
