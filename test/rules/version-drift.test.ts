import assert from "node:assert/strict";
import type { ModelReference, PinKind } from "../../server/src/references/model-reference.ts";
import { versionDrift } from "../../server/src/rules/mv401-version-drift.ts";
import { pin, project, reference, registered } from "./hand-made.ts";

const ONE = "1".repeat(40);
const TWO = `2${"1".repeat(39)}`;

const hub = (path: string, text: string, given: Partial<ModelReference> = {}) => {
  const kind: PinKind = /^[0-9a-f]{40}$/.test(text) ? "commit" : "branch-or-tag";
  return reference("acme/churn", { pin: pin(kind, text, path), ...given }, path);
};
const version = (path: string, number: string, line = 0) => registered("churn", "number", `/${number}`, path, line);
/** The paths of a project's files in which version drift is found. */
const drifting = (...references: ModelReference[]) =>
  references
    .filter((each) => versionDrift.check(each, project(references)).length > 0)
    .map(({ place, subject }) => (subject === "model" ? place.path : `${place.path} ${subject}`));

describe("MV401 version-drift", () => {
  it("speaks at every place that disagrees with another file", () => {
    assert.deepEqual(drifting(version("train.py", "4"), version("serve.py", "3")), ["train.py", "serve.py"]);
    assert.deepEqual(drifting(hub("train.py", ONE), hub("serve.py", TWO)), ["train.py", "serve.py"]);
    assert.deepEqual(drifting(hub("train.py", "v1"), hub("serve.py", "v2")), ["train.py", "serve.py"]);
  });

  it("names the other places", () => {
    const both = [version("train.py", "4"), version("serve.py", "3")];
    const [verdict] = versionDrift.check(both[1] as ModelReference, project(both));
    assert.match(verdict?.message ?? "", /`churn` is at version `3` here and at `4` in `train.py`/);
    assert.deepEqual(
      verdict?.related.map(({ place }) => place.path),
      ["train.py"],
    );
  });

  it("is silent where all agree", () => {
    assert.deepEqual(drifting(version("train.py", "4"), version("serve.py", "4")), []);
    assert.deepEqual(drifting(hub("train.py", ONE), hub("serve.py", "1111111a".slice(0, 7))), []);
  });

  it("compares a tokenizer with the model beside it", () => {
    const tokenizer = { subject: "tokenizer" as const };
    assert.deepEqual(drifting(hub("load.py", ONE), hub("load.py", TWO, tokenizer)), ["load.py", "load.py tokenizer"]);
    assert.deepEqual(drifting(hub("load.py", ONE), hub("load.py", ONE, tokenizer)), []);
    assert.deepEqual(drifting(hub("load.py", ONE), hub("load.py", "main", tokenizer)), [
      "load.py",
      "load.py tokenizer",
    ]);
  });

  it("leaves a file alone that compares versions, and measures nobody by it", () => {
    const comparing = [version("evaluate.py", "3", 1), version("evaluate.py", "4", 2)];
    assert.deepEqual(drifting(...comparing), []);
    assert.deepEqual(drifting(...comparing, version("serve.py", "3")), []);
    const pairs = [ONE, TWO].flatMap((commit) => [
      hub("ab.py", commit),
      hub("ab.py", commit, { subject: "tokenizer" }),
    ]);
    assert.deepEqual(drifting(...pairs), []);
  });

  it("measures notebooks and examples by code, not code by them", () => {
    assert.deepEqual(drifting(version("explore.ipynb", "4"), version("serve.py", "3")), ["explore.ipynb"]);
    assert.deepEqual(drifting(version("examples/a.py", "4"), version("examples/b.py", "3")), []);
  });

  it("does not compare tests, aliases, stages, what is published, or unlike things", () => {
    assert.deepEqual(drifting(version("tests/test_serve.py", "4"), version("serve.py", "3")), []);
    const alias = (path: string, name: string) => registered("churn", "alias", `@${name}`, path);
    assert.deepEqual(drifting(alias("serve.py", "champion"), alias("shadow.py", "challenger")), []);
    assert.deepEqual(drifting(alias("serve.py", "champion"), version("train.py", "4")), []);
    assert.deepEqual(drifting({ ...version("train.py", "4"), role: "publish" }, version("serve.py", "3")), []);
    assert.deepEqual(drifting(hub("train.py", ONE, { subject: "dataset" }), hub("serve.py", TWO)), []);
    assert.deepEqual(drifting(hub("train.py", "v1.0"), hub("serve.py", TWO)), []);
  });
});
