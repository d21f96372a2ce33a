import { languageOf } from "../../documents/language.ts";
import type { Place } from "../../documents/place.ts";
import type { Finding } from "../../rules/finding.ts";
import { identityKey, identityOf } from "../../rules/finding-identity.ts";
import type { DocumentContent } from "../content.ts";
import { contentOf, readContent } from "../content-reading.ts";
import type { Project } from "../project.ts";
import { changedLines } from "./changed-lines.ts";
import { GitHistory } from "./git-history.ts";
import { GitFailure } from "./run-git.ts";

/** What a file held at a commit; null where it was not there, or was nothing that can be read. */
type Before = Map<string, DocumentContent | null>;

/**
 * The findings of a project that a change touched or brought: those that stand on lines that are other than at a commit, or speak of such
 * lines of their file, as one that stands for all uses of a model in it; and those that were not there then, as where a pin was removed or a
 * constant changed in another file. The rest is older than the change.
 * The project, which holds all files as they are on the disk, holds them so afterwards too.
 * @throws {GitFailure} where there is no history
 */
export async function findingsSince(project: Project, commit: string): Promise<Finding[]> {
  const history = await GitHistory.open(project.root);
  if (history === null) throw new GitFailure("this folder is in no git repository");
  const before = await contentsAt(commit, history, project);
  const findings = project.allFindings();
  const onLines = await findingsOnLines(findings, before, project.root);
  const older = await findingsThen(project, before);
  return findings.filter((finding) => {
    if (onLines.has(finding)) return true;
    const key = identityKey(identityOf(finding));
    const count = older.get(key) ?? 0;
    older.set(key, count - 1);
    return count <= 0;
  });
}

/** The files of the project that have changed, with what they held. A renamed file is held against what it was. */
async function contentsAt(commit: string, history: GitHistory, project: Project): Promise<Before> {
  const before: Before = new Map();
  for (const [file, oldPath] of await history.filesSince(commit)) {
    if (!project.has(file)) continue;
    const text = oldPath === null ? null : await history.textAt(commit, oldPath);
    const reading = text === null ? null : contentOf(file, text);
    before.set(file, reading !== null && "content" in reading ? reading.content : null);
  }
  return before;
}

async function findingsOnLines(findings: readonly Finding[], before: Before, root: string): Promise<Set<Finding>> {
  const found = new Set<Finding>();
  for (const [file, content] of before) {
    const ofFile = findings.filter(({ place }) => place.path === file);
    if (ofFile.length === 0) continue;
    const reading = await readContent(root, file);
    if ("skipped" in reading) continue;
    const isChanged = changedLines(content, reading.content);
    for (const finding of ofFile) if (placesIn(file, finding).some(isChanged)) found.add(finding);
  }
  return found;
}

function placesIn(file: string, { place, related }: Finding): Place[] {
  return [place, ...related.map((each) => each.place).filter(({ path }) => path === file)];
}

/** How many findings there were of each identity, in the present project with the changed files as they were. */
async function findingsThen(project: Project, before: Before): Promise<Map<string, number>> {
  for (const [file, content] of before) await project.update(file, content ?? nothingIn(file));
  const counts = new Map<string, number>();
  for (const finding of project.allFindings()) {
    const key = identityKey(identityOf(finding));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const file of before.keys()) await project.close(file);
  return counts;
}

function nothingIn(file: string): DocumentContent {
  if (languageOf(file) !== "notebook") return { kind: "text", text: "" };
  return { kind: "notebook", language: "python", cells: [] };
}
