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
  serve: ({ connection, session }) =>
    session.follow(new StatusListener(session, (params) => void connection.sendNotification(STATUS, params))),
};

class StatusListener implements FindingsListener {
  private readonly session: Session;
  private readonly send: (status: StatusParams) => void;
  private isReading = true;
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
    this.isReading = isReading;
    this.tell();
  }

  ended(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const folders = this.session.folders.all().map((folder) => statusOf(folder));
    this.send({ state: this.isReading ? "reading" : "ready", folders });
  }
}

function statusOf({ uri, settings, project }: Folder): FolderStatus {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  if (settings.enable) for (const { severity } of project.allFindings()) findings[severity]++;
  const { files, skipped } = project.summary;
  const { profile } = project.settings;
  return { uri, isEnabled: settings.enable, profile, findings, files, skipped: skipped.length };
}
