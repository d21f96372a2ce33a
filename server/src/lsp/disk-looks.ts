import { changedFiles, type FileStamp } from "../workspace/file-stamps.ts";
import type { Folder } from "./folders.ts";
import type { Session } from "./session.ts";
import { Updates } from "./updates.ts";
import { isWatched, takeChangedPaths } from "./watched-files.ts";

/** Milliseconds between a save and the look, so that files that are saved together are seen together. */
const DELAY = 200;

/**
 * Changes on the disk for editors that cannot tell of them: looked for whenever a file is opened or saved, since then somebody looks at
 * findings. Nothing is watched: on large folders that takes more of the system than one may ask for.
 */
export class DiskLooks {
  private readonly session: Session;
  private readonly begun = Date.now();
  private readonly seen = new WeakMap<Folder, ReadonlyMap<string, FileStamp>>();
  private readonly looks: Updates;

  constructor(session: Session) {
    this.session = session;
    this.looks = new Updates((key) => session.attempt("looking for changes on the disk", () => this.look(key)), DELAY);
  }

  /** To be told of a file that was opened or saved. */
  touched(uri: string): void {
    const folder = this.session.folders.knownAddressOf(uri)?.folder;
    if (folder?.settings.enable === true) this.looks.schedule(folder.isWorkspaceFolder ? folder.uri : uri);
  }

  /** @param key URI of a workspace folder, or of a single file: of those nothing counts but what is open */
  private async look(key: string): Promise<void> {
    const { folders } = this.session;
    const whole = folders.all().find(({ uri, isWorkspaceFolder }) => isWorkspaceFolder && uri === key);
    if (whole !== undefined) return this.lookInto(whole);
    const single = folders.knownAddressOf(key);
    if (single !== null) await takeChangedPaths(this.session, single.folder, [single.path]);
  }

  private async lookInto(folder: Folder): Promise<void> {
    await this.session.folderRead(folder);
    const before = this.seen.get(folder);
    const now = await folder.project.fileStamps(isWatched);
    this.seen.set(folder, now);
    const changed = before === undefined ? this.changedSinceBegin(now) : changedFiles(before, now);
    if (changed.length > 0) await takeChangedPaths(this.session, folder, changed);
  }

  /** What may have changed after it was read, while nobody had looked yet. */
  private changedSinceBegin(now: ReadonlyMap<string, FileStamp>): string[] {
    return [...now].filter(([, { changed }]) => changed >= this.begun).map(([file]) => file);
  }
}
