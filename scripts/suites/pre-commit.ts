import { preparePreCommit } from "../pre-commit/install.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** The hooks, installed from this repository by a real pre-commit, and run before a commit. */
export const preCommitSuite: Suite = {
  name: "pre-commit",
  about: "the hooks of .pre-commit-hooks.yaml in a real pre-commit",
  run: tryHooks,
};

async function tryHooks(): Promise<Outcome> {
  const preCommit = await preparePreCommit();
  if ("missing" in preCommit) return cannotRun(preCommit.missing);
  return runMocha(["test/pre-commit/**/*.test.ts"], [], { MODELVER_PRE_COMMIT: preCommit.python });
}
