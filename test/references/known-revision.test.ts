import assert from "node:assert/strict";
import { commitsBehind, knownRevision } from "../../server/src/references/known-revision.ts";
import { offeredRevisions } from "../../server/src/references/offered-revisions.ts";
import type { RepositoryFacts } from "../../server/src/references/repository-facts.ts";
import { atHub, cachedReferences, UNKNOWN_REPOSITORY } from "../rules/hand-made.ts";

const OLD = `abcdef1${"0".repeat(33)}`;
const NEW = `abcdef2${"0".repeat(33)}`;
const HUB = atHub({
  references: [
    { name: "main", kind: "branch", commit: NEW },
    { name: "v1.0", kind: "tag", commit: OLD },
  ],
  commits: [
    { commit: NEW, title: "Second", date: null },
    { commit: OLD, title: "First", date: null },
  ],
});

/** What the cache held on the first of October, and the Hub on the first of November. */
const BOTH: RepositoryFacts = { ...HUB, cached: cachedReferences({ main: OLD }).cached };

describe("a revision of a repository", () => {
  it("leads where the later of cache and Hub says", () => {
    assert.deepEqual(knownRevision(BOTH, "main"), {
      commit: NEW,
      source: "hub",
      asOf: Date.parse("2026-11-01"),
    });
    const downloadedSince = { ...BOTH, hub: { ...HUB.hub!, asOf: Date.parse("2026-09-01") } };
    assert.equal(knownRevision(downloadedSince, "main")?.source, "cache");
  });

  it("leads nowhere where neither knows it", () => {
    assert.equal(knownRevision(BOTH, "dev"), null);
    assert.equal(knownRevision(UNKNOWN_REPOSITORY, "main"), null);
  });

  it("may be a shortened commit that begins one known commit", () => {
    assert.deepEqual(knownRevision(BOTH, "abcdef1"), { commit: OLD, source: "cache", asOf: null });
    assert.equal(knownRevision(BOTH, "abcdef2")?.source, "hub");
    assert.equal(knownRevision(BOTH, "abcdef"), null);
    const twins = cachedReferences({ main: `abcdef1${"1".repeat(33)}`, dev: OLD });
    assert.equal(knownRevision(twins, "abcdef1"), null);
  });

  it("is as far behind as there are newer commits of main", () => {
    assert.equal(commitsBehind(HUB, NEW), 0);
    assert.equal(commitsBehind(HUB, OLD), 1);
    assert.equal(commitsBehind(HUB, "f".repeat(40)), null);
    assert.equal(commitsBehind(cachedReferences({ main: OLD }), OLD), null);
  });

  it("is offered with the commit of main before all others, each once", () => {
    assert.deepEqual(
      offeredRevisions(BOTH).map(({ revision }) => revision),
      [NEW, OLD, "main", "v1.0"],
    );
    assert.deepEqual(offeredRevisions(null), []);
  });
});
