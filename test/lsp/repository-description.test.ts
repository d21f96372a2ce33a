import assert from "node:assert/strict";
import { describeRepository, revisionWords, sourceWords } from "../../server/src/lsp/repository-description.ts";
import type { ModelReference } from "../../server/src/references/model-reference.ts";
import { atHub, cachedReferences, pin, reference } from "../rules/hand-made.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);
const HOUR = 3_600_000;
/** Two hours after the Hub's answer. */
const NOW = Date.parse("2026-11-01") + 2 * HOUR;
const SAID = {
  license: "apache-2.0",
  references: [
    { name: "main", kind: "branch" as const, commit: NEW },
    { name: "fp16", kind: "branch" as const, commit: OLD },
    { name: "v1.0", kind: "tag" as const, commit: OLD },
  ],
  commits: [
    { commit: NEW, title: "Train on *October*", date: Date.parse("2026-10-30") },
    { commit: OLD, title: "First weights", date: Date.parse("2026-01-31") },
  ],
};

describe("what is said of a repository", () => {
  const lines = (facts: Parameters<typeof describeRepository>[1], given: Partial<ModelReference> = {}) =>
    describeRepository(reference("acme/churn", given), facts, NOW);

  it("is its main commit, branches, tags and licence, with the age of the answer", () => {
    assert.deepEqual(lines(atHub(SAID)), [
      "On the Hub: `main` → `bbbbbbbb` (2026-10-30); branches `fp16`; tags `v1.0`; apache\\-2.0 (2 hours ago)",
    ]);
  });

  it("is how far a pinned commit, or the commit of a tag, is behind", () => {
    const line = (given: ModelReference["pin"]) => lines(atHub(SAID), { pin: given })[1];
    assert.equal(
      line(pin("commit", OLD)),
      "This is commit `aaaaaaaa`, 2026-01-31, First weights, 1 commit behind main",
    );
    assert.match(line(pin("branch-or-tag", "v1.0")) ?? "", /`aaaaaaaa`.*1 commit behind main/);
    assert.match(line(pin("commit", NEW)) ?? "", /Train on \\\*October\\\*, the newest of main/);
    assert.equal(line(pin("commit", "c".repeat(40))), undefined);
  });

  it("is what keeps people from its files, and its name of today", () => {
    const said = lines(atHub({ name: "acme/churn-bert", gated: "auto", isPrivate: true, isDisabled: true }));
    assert.deepEqual(said, [
      "The Hub has disabled this repository: nobody gets its files",
      "It is called `acme/churn-bert` on the Hub today",
      "Gated: whoever accepts its terms gets the files",
      "Private: only its owners see it",
    ]);
  });

  it("does not take a repository that is not shown for one that is not there", () => {
    const hidden = { cached: null, hub: { asOf: NOW, repository: null } };
    assert.deepEqual(lines(hidden), [
      "The Hub shows you no such repository: it is private, or there is none (just now)",
    ]);
  });

  it("is what lies in the local cache", () => {
    assert.deepEqual(lines(cachedReferences({ main: OLD })), [
      "In the local cache: `main` → `aaaaaaaa` (2026-10-01), 1 commit",
    ]);
  });

  it("is nothing where nothing is known", () => {
    assert.deepEqual(lines({ cached: null, hub: null }), []);
  });
});

describe("what is said of a revision", () => {
  it("is where it leads, and the day and title of its commit", () => {
    const facts = atHub(SAID);
    assert.equal(revisionWords(facts, OLD), "2026-01-31, First weights");
    assert.equal(revisionWords(facts, "v1.0"), "→ aaaaaaaa, 2026-01-31, First weights");
    assert.equal(revisionWords(facts, "c".repeat(40)), null);
  });

  it("is who says it, and since when", () => {
    const known = { commit: OLD, source: "cache" as const, asOf: NOW - 49 * HOUR };
    assert.equal(sourceWords(known, NOW), "the local Hugging Face cache, 2 days ago");
    assert.equal(sourceWords({ ...known, source: "hub", asOf: null }, NOW), "the Hub");
  });
});
