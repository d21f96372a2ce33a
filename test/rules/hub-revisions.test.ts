import assert from "node:assert/strict";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import type { HubReference, HubRepository } from "../../server/src/references/repository-facts.ts";
import { retiredModel } from "../../server/src/rules/mv205-retired-model.ts";
import { unknownVersion } from "../../server/src/rules/mv207-unknown-version.ts";
import { outdatedVersion } from "../../server/src/rules/mv208-outdated-version.ts";
import type { ProjectFacts } from "../../server/src/rules/rule.ts";
import { atHub, cachedReferences, pin, project, reference } from "./hand-made.ts";

const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";
const tag = (name: string): HubReference => ({ name, kind: "tag", commit: COMMIT });
const MAIN: HubReference = { name: "main", kind: "branch", commit: COMMIT };

/** A project on the day on which the Hub answered. */
function online(said: Partial<HubRepository>, more: Partial<ProjectFacts> = {}): ProjectFacts {
  return project([], { repository: () => atHub(said), today: "2026-11-01", ...more });
}

function asking(revision: string, given: Partial<ModelReference> = {}): ModelReference {
  return reference("acme/churn", { pin: pin("branch-or-tag", revision), ...given });
}

describe("MV207 unknown-version on the Hub", () => {
  const says = (asked: ModelReference, facts: ProjectFacts) => unknownVersion.check(asked, facts)[0]?.message ?? null;

  it("names the branches and tags of a repository that has no such one", () => {
    assert.equal(
      says(asking("v1.O"), online({ references: [MAIN, tag("v1.0")] })),
      "`acme/churn` had no branch or tag `v1.O` on the Hub on 2026-11-01: it has `main`, `v1.0`.",
    );
    assert.match(says(asking("v1"), online({ references: [] })) ?? "", /it has none/);
    const many = ["a", "b", "c", "d", "e", "f", "g", "h"].map(tag);
    assert.match(says(asking("v1"), online({ references: many })) ?? "", /`f`, and 2 more\.$/);
  });

  it("is silent where the Hub has it, does not tell, or was not asked", () => {
    const references = [MAIN, tag("v1.0")];
    assert.equal(says(asking("v1.0"), online({ references })), null);
    assert.equal(says(asking("v9"), online({ references: null })), null);
    assert.equal(says(asking("v9"), project()), null);
    const hidden = { cached: null, hub: { asOf: Date.parse("2026-11-01"), repository: null } };
    assert.equal(says(asking("v9"), project([], { repository: () => hidden, today: "2026-11-01" })), null);
  });

  it("believes the cache, which may have seen it since", () => {
    const both = { ...atHub({ references: [MAIN] }), cached: cachedReferences({ dev: COMMIT }).cached };
    assert.equal(says(asking("dev"), online({}, { repository: () => both })), null);
  });

  it("is silent about commits, addresses of references, and what cannot be known", () => {
    const facts = online({ references: [MAIN] });
    for (const revision of ["5c1e3f0", COMMIT, "20240806", "refs/pr/3", "v\uFFFC"])
      assert.equal(says(asking(revision), facts), null, revision);
    assert.equal(says(reference("acme/churn", { pin: pin("none") }), facts), null);
    assert.equal(says(asking("v9", { isLocal: true }), facts), null);
  });

  it("is silent where the answer is old, or the project publishes to the repository", () => {
    const said = { references: [MAIN] };
    assert.equal(says(asking("v9"), online(said, { today: "2026-11-03" })), null);
    const publishes = reference("acme/churn", { role: "publish" });
    assert.equal(says(asking("v9"), online(said, { referencesTo: () => [publishes] })), null);
  });
});

describe("MV208 outdated-version on the Hub", () => {
  const newest = (asked: string, ...tags: string[]) =>
    outdatedVersion.check(asking(asked), online({ references: [MAIN, ...tags.map(tag)] }))[0];

  it("names the newest tag that is written alike, and asks for it", () => {
    const verdict = newest("v1.0", "v1.0", "v1.10", "v1.9");
    assert.equal(verdict?.message, "`acme/churn` is at `v1.0` here, and the Hub has `v1.10`.");
    assert.equal(verdict.fixes[0]?.edits[0]?.text, "v1.10");
    assert.equal(verdict.fixes[0]?.safe, false);
    assert.match(newest("2024-08-06", "2024-08-06", "2025-01-01")?.message ?? "", /2025-01-01/);
  });

  it("is silent about pre-releases, other counts, words and bare numbers", () => {
    assert.equal(newest("v1.0", "v1.0", "v2.0-rc1"), undefined);
    assert.equal(newest("v1.0", "v1.0", "2026-01-01", "v2"), undefined);
    assert.equal(newest("stable", "stable", "v2.0"), undefined);
    assert.equal(newest("1000", "1000", "2000"), undefined);
    assert.equal(newest("v2.0", "v1.0", "v2.0"), undefined);
  });

  it("is silent about a branch, which moves by itself", () => {
    const branch: HubReference = { name: "v1.0", kind: "branch", commit: COMMIT };
    const facts = online({ references: [branch, tag("v2.0")] });
    assert.deepEqual(outdatedVersion.check(asking("v1.0"), facts), []);
  });
});

describe("MV205 retired-model on the Hub", () => {
  it("speaks of a repository that the Hub has disabled, however it is pinned", () => {
    const facts = online({ isDisabled: true });
    for (const each of [pin("none"), pin("commit", COMMIT)]) {
      const [verdict] = retiredModel.check(reference("acme/churn", { pin: each }), facts);
      assert.match(verdict?.message ?? "", /disabled `acme\/churn`.*as of 2026-11-01/);
    }
    assert.deepEqual(retiredModel.check(reference("acme/churn"), online({ gated: "manual" })), []);
    assert.deepEqual(retiredModel.check(reference("acme/churn", { role: "publish" }), facts), []);
  });
});
