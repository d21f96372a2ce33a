import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { branchPoint } from "../../../server/src/workspace/history/branch-point.ts";
import { findingsSince } from "../../../server/src/workspace/history/findings-since.ts";
import { Project } from "../../../server/src/workspace/project.ts";
import { testParsers } from "../../parsers.ts";
import { TemporaryRepository } from "./repository.ts";

const load = (...names: string[]) =>
  ["from transformers import AutoModel", ...names.map((name) => `AutoModel.from_pretrained("${name}")`), ""].join("\n");

/** What is reported of the work since main, as `path:line code`. */
async function since(repository: TemporaryRepository, folder = ""): Promise<string[]> {
  const root = path.join(repository.path, folder);
  const project = await Project.open(root, { parsers: await testParsers(), readHuggingFaceCache: false });
  try {
    await project.load([]);
    const before = project.allFindings().length;
    const found = await findingsSince(project, await branchPoint(root, "main"));
    assert.equal(project.allFindings().length, before, "the project holds the files as they are");
    return found.map(
      ({ code, place }) =>
        `${place.path}:${place.cell === undefined ? "" : `${place.cell}:`}${place.range.start.line} ${code}`,
    );
  } finally {
    project.dispose();
  }
}

async function inRepository(
  files: Record<string, string>,
  act: (repository: TemporaryRepository) => Promise<void>,
): Promise<void> {
  const repository = new TemporaryRepository(files);
  try {
    repository.git("checkout", "--quiet", "-b", "work");
    await act(repository);
  } finally {
    repository.remove();
  }
}

describe("findings since a branch", function () {
  this.timeout(20_000);

  it("stand on lines that were added or edited: committed, staged, in the work tree, or in files that git does not know", () =>
    inRepository({ "a.py": load("acme/old"), "b.py": load("acme/b"), "c.py": load("acme/c") }, async (repository) => {
      assert.deepEqual(await since(repository), []);
      repository.commit({ "a.py": load("acme/old", "acme/committed") });
      repository.write({ "b.py": load("acme/b", "acme/staged") });
      repository.git("add", "b.py");
      repository.write({ "c.py": load("acme/c", "acme/edited"), "ä b.py": load("acme/new") });
      const expected = ["a.py:2 MV201", "b.py:2 MV201", "c.py:2 MV201", "ä b.py:1 MV201"];
      assert.deepEqual((await since(repository)).sort(), expected);
    }));

  it("leave out what happened on the other branch meanwhile", () =>
    inRepository({ "a.py": load("acme/old") }, async (repository) => {
      repository.git("checkout", "--quiet", "main");
      repository.commit({ "b.py": load("acme/of-main") });
      repository.git("checkout", "--quiet", "work");
      repository.commit({ "c.py": load("acme/c") });
      assert.deepEqual(await since(repository), ["c.py:1 MV201"]);
    }));

  it("follow files that were renamed, and take no moved line for a new one", () =>
    inRepository({ "a.py": `${load("acme/old", "acme/older")}# some lines\n# more of them\n` }, async (repository) => {
      repository.git("mv", "a.py", "sub.py");
      repository.write({ "sub.py": `# a line above\n${load("acme/old", "acme/older")}# some lines\n# more of them\n` });
      assert.deepEqual(await since(repository), []);
    }));

  it("count where a pin was taken away, though no line that stands was changed", () => {
    const pinned =
      'AutoModel.from_pretrained(\n    "acme/a",\n    revision="0123456789abcdef0123456789abcdef01234567",\n)\n';
    const code = (call: string) => `from transformers import AutoModel\n${call}`;
    return inRepository({ "a.py": code(pinned) }, async (repository) => {
      repository.write({ "a.py": code(pinned.replace(/ {4}revision.*\n/, "")) });
      assert.deepEqual(await since(repository), ["a.py:2 MV201"]);
    });
  });

  it("count where a constant of another file was changed", () => {
    const use = "from transformers import AutoModel\nfrom names import NAME\nAutoModel.from_pretrained(NAME)\n";
    return inRepository({ "names.py": 'NAME = "acme/one"\n', "use.py": use }, async (repository) => {
      repository.write({ "names.py": 'NAME = "acme/two"\n' });
      assert.deepEqual(await since(repository), ["use.py:2 MV201"]);
    });
  });

  it("count where one more use of a model was added to a file", () =>
    inRepository({ "a.py": load("acme/a") }, async (repository) => {
      repository.write({ "a.py": load("acme/a", "acme/a") });
      assert.deepEqual(await since(repository), ["a.py:1 MV201"]);
    }));

  it("stand on lines of cells in notebooks, whatever their outputs are", () => {
    const notebook = (sources: string[], output: string) =>
      JSON.stringify({
        cells: sources.map((source) => ({ cell_type: "code", source, outputs: [{ text: output }], metadata: {} })),
        metadata: {},
        ...{ nbformat: 4, nbformat_minor: 5 },
      });
    return inRepository({ "a.ipynb": notebook([load("acme/a")], "1") }, async (repository) => {
      repository.write({ "a.ipynb": notebook([load("acme/a"), load("acme/b")], "2") });
      assert.deepEqual(await since(repository), ["a.ipynb:1:1 MV201"]);
    });
  });

  it("are those of a folder, where the project is one in a repository", () =>
    inRepository(
      { "sub/pyproject.toml": "", "sub/a.py": load("acme/a"), "b.py": load("acme/b") },
      async (repository) => {
        repository.write({ "sub/a.py": load("acme/a", "acme/new"), "b.py": load("acme/b", "acme/new") });
        assert.deepEqual(await since(repository, "sub"), ["a.py:2 MV201"]);
      },
    ));
});

describe("the point at which work left a branch", function () {
  this.timeout(20_000);

  it("is not found where there is no repository, no such branch, or nothing in common, and says what to do", async () => {
    const nowhere = mkdtempSync(path.join(tmpdir(), "modelver-no-git-"));
    await assert.rejects(branchPoint(nowhere, "main"), /in no git repository/);
    rmSync(nowhere, { recursive: true });
    await inRepository({ "a.py": "" }, async (repository) => {
      const { path: root } = repository;
      await assert.rejects(branchPoint(root, "develop"), /no branch, tag or commit develop here; .* origin\/develop/);
      await assert.rejects(branchPoint(root, "--output=/tmp/x"), /is no branch, tag or commit/);
      await assert.rejects(branchPoint(root, "main..work"), /knows no branch/);
      repository.git("checkout", "--quiet", "--orphan", "other");
      repository.commit({ "a.py": "# another beginning\n" });
      await assert.rejects(branchPoint(root, "main"), /no commit in common/);
    });
  });

  it("says how to fetch the history that a checkout lacks", () =>
    inRepository({ "a.py": "" }, async (repository) => {
      repository.commit({ "a.py": "# one\n" });
      repository.commit({ "a.py": "# two\n" });
      const clone = mkdtempSync(path.join(tmpdir(), "modelver-shallow-"));
      repository.git("clone", "--quiet", "--depth=1", "--branch=work", `file://${repository.path}`, clone);
      await assert.rejects(branchPoint(clone, "origin/main"), /only a part of the history: .*fetch-depth: 0/);
      rmSync(clone, { recursive: true });
    }));
});
