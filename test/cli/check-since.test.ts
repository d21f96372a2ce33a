import assert from "node:assert/strict";
import { TemporaryRepository } from "../workspace/history/repository.ts";
import { modelver } from "./program.ts";

const load = (...names: string[]) =>
  ["from transformers import AutoModel", ...names.map((name) => `AutoModel.from_pretrained("${name}")`), ""].join("\n");

describe("modelver check --since", function () {
  this.timeout(60_000);
  let repository: TemporaryRepository;
  const run = (...given: string[]) => modelver(["check", "--no-cache", ...given], { cwd: repository.path });

  before(() => {
    repository = new TemporaryRepository({ "serve.py": load("acme/old") });
    repository.git("checkout", "--quiet", "-b", "work");
  });

  after(() => repository.remove());

  it("reports, and fails on, what the work touched alone", async () => {
    assert.equal((await run("--since", "main")).code, 0);
    repository.write({ "serve.py": load("acme/old", "acme/new") });
    const { code, output } = await run("--since", "main");
    assert.equal(code, 1);
    assert.match(output, /^serve\.py:3:27: warning MV201 `acme\/new`/);
    assert.doesNotMatch(output, /acme\/old/);
    assert.match(output, /note: Only what changed since `main` \(commit [0-9a-f]{10}\): 1 older finding left out\./);
    const { findings } = JSON.parse((await run("--since", "main", "--format", "json")).output);
    assert.equal(findings.length, 1);
  });

  it("says what is wrong with a branch", async () => {
    const { code, errors, output } = await run("--since", "develop");
    assert.deepEqual([code, output], [2, ""]);
    assert.match(errors, /^modelver: --since develop: git knows no branch, tag or commit develop here/);
  });
});
