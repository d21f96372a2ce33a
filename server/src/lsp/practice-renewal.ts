import type { FindingsListener } from "./findings-listener.ts";
import type { Folder } from "./folders.ts";
import type { Session } from "./session.ts";
import { Updates } from "./updates.ts";

/** Milliseconds from a change on the disk to what is done about it: files that are saved together are one change. */
const GATHERED = 400;

/** Follows changes of files on the disk, by which a project's practices may be others: what is typed and not saved is none. */
export class PracticeRenewal implements FindingsListener {
  private readonly waiting = new Map<string, Folder>();
  private readonly updates: Updates;

  /** @param renew is called for a folder some time after its files changed; never twice at once for the same */
  constructor(session: Session, renew: (folder: Folder) => Promise<void>) {
    this.updates = new Updates(
      (uri) =>
        session.attempt(`looking at the practices of ${uri}`, async () => {
          const folder = this.waiting.get(uri);
          this.waiting.delete(uri);
          if (folder !== undefined && session.folders.all().includes(folder)) await renew(folder);
        }),
      GATHERED,
    );
  }

  changed(): void {}

  allChanged(): void {}

  cleared(folder: Folder): void {
    this.waiting.delete(folder.uri);
  }

  changedOnDisk(folder: Folder): void {
    this.waiting.set(folder.uri, folder);
    this.updates.schedule(folder.uri);
  }

  ended(): void {
    this.updates.dispose();
  }
}
