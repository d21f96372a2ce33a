import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A commit of a repository that the cache holds. */
export interface CachedSnapshot {
  commit: string;
  /** Absolute. */
  folder: string;
  /** Branches and tags that pointed to it when they were last downloaded. */
  references: string[];
}

/** The commits of a model that lie in the cache, the first one downloaded first; empty where there are none. Never throws. */
export async function cachedSnapshots(cacheFolder: string, repository: string): Promise<CachedSnapshot[]> {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(repository)) return [];
  const folder = path.join(cacheFolder, ["models", ...repository.split("/")].join("--"));
  const references = await readReferences(path.join(folder, "refs"));
  const commits = await readdir(path.join(folder, "snapshots")).catch(() => []);
  const dated = await Promise.all(
    commits.map(async (commit) => {
      const snapshot = path.join(folder, "snapshots", commit);
      const downloaded = await stat(snapshot).then(
        ({ birthtimeMs, mtimeMs }) => Math.min(birthtimeMs, mtimeMs),
        () => 0,
      );
      const names = references.filter((reference) => reference.commit === commit).map(({ name }) => name);
      return { commit, folder: snapshot, references: names, downloaded };
    }),
  );
  return dated
    .sort((one, other) => one.downloaded - other.downloaded)
    .map(({ downloaded: _downloaded, ...snapshot }) => snapshot);
}

async function readReferences(folder: string): Promise<{ name: string; commit: string }[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const read = names.map(async (name) => {
    const commit = await readFile(path.join(folder, name), "utf8").catch(() => "");
    return { name: name.split(path.sep).join("/"), commit: commit.trim() };
  });
  return (await Promise.all(read)).filter(({ commit }) => commit !== "");
}
