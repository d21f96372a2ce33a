import assert from "node:assert/strict";
import type { ModelReference, PinKind } from "../../server/src/references/model-reference.ts";
import { unpinnedRevision } from "../../server/src/rules/mv201-unpinned-revision.ts";
import { mutableRevision } from "../../server/src/rules/mv202-mutable-revision.ts";
import { unpinnedRemoteCode } from "../../server/src/rules/mv209-unpinned-remote-code.ts";
import { atHub, cachedReferences, pin, place, project, reference, UNKNOWN_REPOSITORY } from "./hand-made.ts";

const COMMIT = "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a";
const knowing = (references: Record<string, string>) => project([], { repository: () => cachedReferences(references) });

describe("MV201 unpinned-revision", () => {
  const speaks = (given: Partial<ModelReference>, name: string | null = "acme/churn") =>
    unpinnedRevision.check(reference(name, given), project()).length === 1;

  it("speaks of anything loaded from the Hub with no revision", () => {
    assert.ok(speaks({}));
    assert.ok(speaks({ subject: "dataset" }));
    assert.ok(speaks({ subject: "tokenizer" }, "bert-base-uncased"));
  });

  it("is silent where a pin is there, may be there, or cannot be there", () => {
    const kinds: PinKind[] = ["commit", "branch-or-tag", "unknown", "unpinnable"];
    for (const kind of kinds) assert.ok(!speaks({ pin: pin(kind) }), kind);
  });

  it("is silent about local, unknown and published names, and other ecosystems", () => {
    assert.ok(!speaks({ isLocal: true }));
    assert.ok(!speaks({}, null));
    assert.ok(!speaks({}, "acme/churn-\uFFFC"));
    assert.ok(!speaks({ role: "publish" }));
    assert.ok(!speaks({ ecosystem: "timm" }));
    const local = project([], { isLocal: (text) => text === "acme/churn" });
    assert.deepEqual(unpinnedRevision.check(reference("acme/churn"), local), []);
  });

  it("offers the commit of the local cache, as an unsafe fix", () => {
    const [fix] = unpinnedRevision.check(reference("acme/churn"), knowing({ main: COMMIT }))[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.equal(fix.needsInput, undefined);
    assert.deepEqual(fix.edits, [{ ...place("model.py", 0, 17, 17), text: `, revision="${COMMIT}"` }]);
  });

  it("offers the commit that the Hub has, where that is newer than the cache", () => {
    const newer = "b".repeat(40);
    const hub = atHub({ references: [{ name: "main", kind: "branch", commit: newer }] });
    const both = { ...cachedReferences({ main: COMMIT }), hub: hub.hub };
    const [fix] = unpinnedRevision.check(reference("acme/churn"), project([], { repository: () => both }))[0]!.fixes;
    assert.equal(fix?.title, "Pin to bbbbbbbbbbbb, the commit of main on the Hub");
    assert.ok(fix.edits[0]!.text.includes(newer));
  });

  it("asks for the right kind of repository", () => {
    const asked: string[] = [];
    const repository = (kind: string, name: string) => {
      asked.push(`${kind} ${name}`);
      return UNKNOWN_REPOSITORY;
    };
    for (const subject of ["tokenizer", "dataset"] as const) {
      unpinnedRevision.check(reference("acme/x", { subject }), project([], { repository }));
    }
    assert.deepEqual(asked, ["model acme/x", "dataset acme/x"]);
  });

  it("offers a place to fill in where the cache knows nothing", () => {
    const [fix] = unpinnedRevision.check(reference("acme/churn"), project())[0]?.fixes ?? [];
    assert.equal(fix?.needsInput, true);
    assert.ok(fix.placeholder !== undefined && fix.edits[0]?.text.includes(fix.placeholder));
  });

  it("offers no fix where nothing can be inserted", () => {
    assert.deepEqual(unpinnedRevision.check(reference("acme/churn", { pinInsertion: null }), project())[0]?.fixes, []);
  });
});

describe("MV202 mutable-revision", () => {
  const message = (revision: string) =>
    mutableRevision.check(reference("acme/churn", { pin: pin("branch-or-tag", revision) }), project())[0]?.message ??
    "";

  it("says what each kind of revision does", () => {
    assert.match(message("main"), /moves with every commit/);
    assert.match(message("v1.0"), /branch or a tag/);
    assert.match(message("refs/pr/3"), /can still change/);
    assert.match(message("5c1e3f0"), /shortened commit/);
    assert.match(message("20240806"), /branch or a tag/);
  });

  it("is silent about commits and revisions that cannot be known", () => {
    const pins = [pin("commit", COMMIT), pin("unknown"), pin("branch-or-tag", "v\uFFFC"), pin("none")];
    for (const each of pins)
      assert.deepEqual(mutableRevision.check(reference("acme/churn", { pin: each }), project()), []);
  });

  it("puts the commit of the cache in the place of a branch, unsafely", () => {
    const moving = reference("acme/churn", { pin: pin("branch-or-tag", "main") });
    const [fix] = mutableRevision.check(moving, knowing({ main: COMMIT }))[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.deepEqual(fix.edits, [{ ...place("model.py", 0, 60, 64), text: COMMIT }]);
  });

  it("writes out a shortened commit, safely", () => {
    const short = reference("acme/churn", { pin: pin("branch-or-tag", "5c1e3f0d") });
    const [fix] = mutableRevision.check(short, knowing({ main: COMMIT }))[0]?.fixes ?? [];
    assert.equal(fix?.safe, true);
    assert.equal(fix.edits[0]?.text, COMMIT);
  });

  it("never takes another commit for the one that a short hash begins", () => {
    const short = reference("acme/churn", { pin: pin("branch-or-tag", "abcdef1") });
    assert.equal(mutableRevision.check(short, knowing({ abcdef1: COMMIT }))[0]?.fixes[0]?.safe, false);
  });

  it("writes no model's commit into a constant that other models may share", () => {
    const own = pin("branch-or-tag", "main");
    const shared = reference("acme/churn", { pin: { ...own, place: place("model.py", 9, 5, 13) } });
    const [verdict] = mutableRevision.check(shared, knowing({ main: COMMIT }));
    assert.deepEqual(
      verdict?.fixes.map(({ needsInput }) => needsInput),
      [true],
    );
    assert.match(verdict.related[0]?.message ?? "", /written here/);
  });
});

describe("MV209 unpinned-remote-code", () => {
  const speaks = (given: Partial<ModelReference>) =>
    unpinnedRemoteCode.check(reference("acme/churn", { trustsRemoteCode: true, ...given }), project()).length === 1;

  it("speaks of remote code that nothing, a branch or a tag pins", () => {
    assert.ok(speaks({}));
    assert.ok(speaks({ pin: pin("branch-or-tag", "main") }));
  });

  it("is silent with a commit, an unknown revision, a local folder, or without remote code", () => {
    assert.ok(!speaks({ pin: pin("commit", COMMIT) }));
    assert.ok(!speaks({ pin: pin("unknown") }));
    assert.ok(!speaks({ isLocal: true }));
    assert.ok(!speaks({ trustsRemoteCode: false }));
    assert.ok(!speaks({ trustsRemoteCode: null }));
  });
});
