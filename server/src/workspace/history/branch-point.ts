import { GitFailure, type GitRun, runGit } from "./run-git.ts";

/** What a revision that is no option and no range looks like to us; whether it exists, git says. */
const REVISION = /^[^-\s:][^\s:]*$/u;

/** What a checkout with a part of the history lacks. */
const SHALLOW =
  "this checkout holds only a part of the history: fetch all of it (GitHub Actions: fetch-depth: 0, GitLab: GIT_DEPTH: 0, Azure: fetchDepth: 0, elsewhere: git fetch --unshallow)";

/**
 * The newest commit that a revision and the present one have in common: what changed since then is this work's own, whatever
 * happened to the other branch meanwhile.
 * @param folder absolute
 * @returns its full hash
 * @throws {GitFailure} which says what to do
 */
export async function branchPoint(folder: string, revision: string): Promise<string> {
  const git = (...given: string[]) => runGit(folder, given);
  const inside = await git("rev-parse", "--git-dir");
  if (!inside.ok) throw new GitFailure(inside.isMissing ? "git is not installed" : repositoryProblem(inside));
  if (!REVISION.test(revision)) throw new GitFailure(`${JSON.stringify(revision)} is no branch, tag or commit`);
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  const isShallow = (await git("rev-parse", "--is-shallow-repository")).output.trim() === "true";
  if (!commit.ok) {
    const problem = `git knows no branch, tag or commit ${revision} here`;
    throw new GitFailure(isShallow ? `${problem}; ${SHALLOW}` : `${problem}${remoteHint(revision)}`);
  }
  const head = await git("rev-parse", "--verify", "--quiet", "HEAD");
  if (!head.ok) throw new GitFailure("nothing was ever committed here");
  const base = await git("merge-base", commit.output.trim(), "HEAD");
  if (base.ok) return base.output.trim();
  const problem = `${revision} and what is checked out have no commit in common`;
  throw new GitFailure(isShallow ? `${problem}; ${SHALLOW}` : problem);
}

function repositoryProblem({ errors }: GitRun): string {
  if (/dubious ownership/.test(errors))
    return "git refuses this folder, as it belongs to somebody else: git config --global --add safe.directory FOLDER says that it may be read";
  return "this folder is in no git repository";
}

/** In CI a branch is often known by its remote's name alone. */
function remoteHint(revision: string): string {
  return revision.includes("/") || /^[0-9a-f]{7,40}$/.test(revision)
    ? ""
    : `; a branch that was only fetched is called origin/${revision}`;
}
