import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { modelver, TemporaryFolder } from "./program.ts";

const licensed = (licence: string) => `---\nlicense: ${licence}\n---\nChurn.\n`;
const first = "a".repeat(40);
const second = "b".repeat(40);

describe("modelver next", function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;

  before(() => {
    const repository = "hub/models--acme--churn-v2";
    folder = new TemporaryFolder({
      "october/README.md": licensed("mit"),
      "november/README.md": licensed("cc-by-nc-4.0"),
      [`${repository}/refs/v2`]: first,
      [`${repository}/snapshots/${first}/README.md`]: licensed("mit"),
      "hub/models--acme--alone/snapshots/c/README.md": licensed("mit"),
    });
    // Downloaded later.
    folder.write(`${repository}/refs/main`, second);
    folder.write(`${repository}/snapshots/${second}/README.md`, licensed("apache-2.0"));
  });

  after(() => folder.remove());

  const next = (...given: string[]) =>
    modelver(["next", ...given], { cwd: folder.path, env: { HF_HUB_CACHE: folder.of("hub") } });

  it("compares two folders, and says why", async () => {
    const { code, output } = await next("october", "november", "--name", "acme/churn-v1.2.0");
    assert.match(output, /^A major change: v1\.2\.0 → v2\.0\.0\noctober → november\n/);
    assert.match(output, /major +licence: mit → cc-by-nc-4\.0 \(users may do other things with it than before\)/);
    assert.match(output, /name +acme\/churn-v2\.0\.0\n +alias v2-0-0\n$/);
    assert.equal(code, 0);
  });

  it("compares the last two commits of a model in the cache", async () => {
    const { output } = await next("acme/churn-v2");
    assert.match(output, /v2 → v3\nacme\/churn-v2@v2 \(aaaaaaaaaaaa\) → acme\/churn-v2@main \(bbbbbbbbbbbb\)/);
  });

  it("compares two revisions, by branch, tag or the beginning of a commit", async () => {
    const { output } = await next("acme/churn-v2@main", "acme/churn-v2@aaaaaaaa", "--format", "json");
    const { version, bump, nextVersion, changes } = JSON.parse(output);
    assert.deepEqual([version, bump, nextVersion], [1, "major", "v3"]);
    assert.deepEqual(
      changes.map(({ kind }: { kind: string }) => kind),
      ["licence", "documentation"],
    );
  });

  it("follows the project's table of changes", async () => {
    folder.write("modelver.toml", '[versioning.bumps]\nlicence = "patch"\n');
    const { output } = await next("october", "november", "--current", "v1.2.0");
    folder.write("modelver.toml", "");
    assert.match(output, /^A patch change: v1\.2\.0 → v1\.2\.1\n/);
  });

  it("knows the version of a repository by its tag, and proposes the next tag", async () => {
    const tagged = "hub/models--acme--tagged";
    folder.write(`${tagged}/refs/v1.2.0`, first);
    folder.write(`${tagged}/snapshots/${first}/README.md`, licensed("mit"));
    folder.write(`${tagged}/refs/main`, second);
    folder.write(`${tagged}/snapshots/${second}/README.md`, licensed("apache-2.0"));
    const { output } = await next("acme/tagged@v1.2.0", "acme/tagged@main");
    assert.match(output, /^A major change: v1\.2\.0 → v2\.0\.0\n/);
    assert.match(output, /\n +tag +v2\.0\.0\n$/);
  });

  it("goes as far as the user wants to", async () => {
    const { output } = await next("october", "november", "--current", "v1.2.0", "--bump", "minor");
    assert.match(output, /^A minor change: v1\.2\.0 → v1\.3\.0\n/);
  });

  describe("in code", () => {
    const train =
      'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-v2")\nmodel.push_to_hub("acme/churn-v2")\n';
    const trained = train.replace('push_to_hub("acme/churn-v2")', 'push_to_hub("acme/churn-v3")');

    beforeEach(() => folder.write("train.py", train));

    it("shows what the new name changes, and writes nothing", async () => {
      const { code, output } = await next("acme/churn-v2", "--diff");
      assert.match(output, /\n--- a\/train\.py\n\+\+\+ b\/train\.py\n/);
      assert.match(output, /\n-model\.push_to_hub\("acme\/churn-v2"\)\n\+model\.push_to_hub\("acme\/churn-v3"\)\n/);
      assert.equal(readFileSync(folder.of("train.py"), "utf8"), train);
      assert.equal(code, 0);
    });

    it("writes the new name where the model is published, and leaves what is loaded", async () => {
      const { code, errors } = await next("acme/churn-v2", "--fix");
      assert.equal(readFileSync(folder.of("train.py"), "utf8"), trained);
      assert.match(errors, /^Wrote acme\/churn-v3 in train\.py\.\n$/);
      assert.equal(code, 0);
    });

    it("says where no code publishes the model", async () => {
      const { code, errors } = await next("october", "november", "--name", "acme/other-v1", "--fix");
      assert.match(errors, /no code here publishes acme\/other-v1\./);
      assert.equal(code, 2);
    });
  });

  for (const [given, says] of [
    [["acme/nothing"], /acme\/nothing: neither a folder nor a model in the Hugging Face cache/],
    [["october"], /name the folder of the later state too: modelver next october LATER/],
    [["acme/alone"], /the cache holds one commit of acme\/alone, and two are compared/],
    [
      ["acme/churn-v2@v9", "november"],
      /no revision v9 of acme\/churn-v2; it has aaaaaaaaaaaa = v2, bbbbbbbbbbbb = main/,
    ],
    [["one", "two", "three"], /a model, or two of its states, are wanted/],
    [["october", "november", "--write"], /--write is for versions of an MLflow registry/],
    [["models:/churn", "--fix"], /--diff and --fix are for versions in names/],
    [["october", "november", "--set-alias", "champion"], /--set-alias goes with --write/],
  ] as const) {
    it(`says what is missing: ${given.join(" ")}`, async () => {
      const { code, errors } = await next(...given);
      assert.match(errors, says);
      assert.equal(code, 2);
    });
  }
});
