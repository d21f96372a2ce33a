import type { Project } from "../workspace/project.ts";
import { startProgress } from "./progress.ts";

/**
 * Reads files and folders of a project, with progress on a terminal.
 * @param paths absolute; the root alone: the whole project
 * @throws the signal's reason where it is aborted
 */
export async function loadProject(project: Project, paths: readonly string[], signal: AbortSignal): Promise<void> {
  const progress = startProgress(process.stderr);
  try {
    const isWhole = paths.length === 1 && paths[0] === project.root;
    await project.load(isWhole ? [] : paths, progress.report, signal);
  } finally {
    progress.stop();
  }
}

/** Waits for what registries answer, where they may be asked. Ctrl-C ends the waiting. */
export async function askRegistries(project: Project, signal: AbortSignal): Promise<void> {
  const progress = startProgress(process.stderr, "Asking registries {bar} {value} of {total} models");
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  ended.catch(() => undefined);
  try {
    await Promise.race([project.askRegistries(progress.report), ended]);
  } finally {
    progress.stop();
  }
}
