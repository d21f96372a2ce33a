import { contentOf } from "../content-reading.ts";
import type { Project } from "../project.ts";
import type { GitHistory } from "./git-history.ts";

/**
 * Puts the files of a project, which holds all of them as they are now or were at another commit, back to what they were at one. Nothing is
 * checked out; files that the project leaves out stay left out.
 * @param shown files that are shown as at another commit
 * @returns the files that are not shown as they are now
 */
export async function showCommit(
  project: Project,
  history: GitHistory,
  commit: string,
  shown: readonly string[] = [],
): Promise<string[]> {
  const files = [...new Set([...shown, ...(await history.changedSince(commit))])];
  const analysed = files.filter((file) => !project.leavesOut(file));
  for (const file of analysed) {
    const reading = contentOf(file, (await history.textAt(commit, file)) ?? "");
    await project.update(file, "content" in reading ? reading.content : { kind: "text", text: "" });
  }
  return analysed;
}
