import path from "node:path";
import type { Bill } from "../materials/material.ts";
import { toRelative } from "../workspace/file-walk.ts";
import { gatherBill } from "../workspace/materials/gather-bill.ts";
import { FilesOnDisk, type ProjectFiles } from "../workspace/materials/project-files.ts";
import type { Project } from "../workspace/project.ts";
import { interruptionSignal } from "./interruption.ts";
import { askRegistries, loadProject } from "./load-project.ts";
import { onlineOptions, openProject } from "./open-project.ts";
import { startProgress } from "./progress.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** Bytes in a megabyte. */
const MEGABYTE = 1024 * 1024;

/** A project that was read whole, of which one folder or file is asked about. */
export interface Gathering {
  project: Project;
  scope: Scope;
  /** What is asked about, relative to the root with forward slashes; empty: everything. */
  folder: string;
  signal: AbortSignal;
  /** What the folder uses, in the state that the project shows. */
  bill(files?: ProjectFiles): Promise<Bill>;
}

/** What to read, and whom to ask. */
export interface GatherOptions {
  online?: true;
  exclude?: string[];
}

/**
 * Reads the project around a path whole, as files elsewhere in it say which registry is meant, and does something with what the path uses.
 * @throws {Failure} where the path does not exist
 */
export async function withGathering<Result>(
  given: string | undefined,
  options: GatherOptions,
  toolVersion: string,
  use: (gathering: Gathering) => Promise<Result>,
): Promise<Result> {
  const scope = scopeOf(given === undefined ? [] : [given], process.cwd());
  const online = options.online === true ? onlineOptions(toolVersion) : null;
  const project = await openProject(
    scope.root,
    options.exclude === undefined ? {} : { exclude: options.exclude },
    online,
  );
  try {
    const signal = interruptionSignal();
    await loadProject(project, [project.root], signal);
    await askRegistries(project, signal);
    for (const { name, reason } of project.registryFailures) process.stderr.write(`modelver: ${name}: ${reason}\n`);
    const folder = toRelative(project.root, scope.paths[0] ?? project.root);
    const disk = new FilesOnDisk(project.root);
    return await use({
      project,
      scope,
      folder,
      signal,
      bill: (files = disk) => billOf(project, folder, files, signal),
    });
  } finally {
    project.dispose();
  }
}

async function billOf(project: Project, folder: string, files: ProjectFiles, signal: AbortSignal): Promise<Bill> {
  const progress = startProgress(process.stderr, "Hashing model files {bar} {value} of {total} MB");
  try {
    const report = (done: number, total: number) =>
      progress.report(Math.round(done / MEGABYTE), Math.ceil(total / MEGABYTE));
    return await gatherBill(project, { files, folder }, { signal, progress: report });
  } finally {
    progress.stop();
  }
}

/** The folder of a path that exists, absolute. */
export function folderOf({ scope }: Pick<Gathering, "scope">): string {
  return path.resolve(scope.paths[0] ?? scope.root);
}
