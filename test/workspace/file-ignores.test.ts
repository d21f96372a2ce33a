import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/documents/edits.ts";
import { ignoreInFileEdit } from "../../server/src/workspace/file-ignores.ts";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

/** The configuration after MV201 is ignored in a file; null where that cannot be said. */
async function ignoredIn(file: string, configurationFile: string, text: string): Promise<string | null> {
  const edit = ignoreInFileEdit({ configurationFile, text, file, code: "MV201" }, await testParsers());
  return edit === null ? null : applyEdits(text, [edit]);
}

describe("a rule that is ignored in one file", () => {
  for (const [what, configurationFile, before, after] of [
    [
      "gets a table of its own",
      "pyproject.toml",
      '[project]\nname = "x"',
      '[project]\nname = "x"\n\n[tool.modelver.per-file-ignores]\n"/a/b.json" = ["MV201"]\n',
    ],
    [
      "in modelver.toml too",
      "modelver.toml",
      'profile = "strict"\n',
      'profile = "strict"\n\n[per-file-ignores]\n"/a/b.json" = ["MV201"]\n',
    ],
    ["in an empty one", "modelver.toml", "", '[per-file-ignores]\n"/a/b.json" = ["MV201"]\n'],
    [
      "gets a line in the table",
      "pyproject.toml",
      '[tool.modelver.per-file-ignores]\n"x.py" = ["MV1"]\n\n[other]\na = 1\n',
      '[tool.modelver.per-file-ignores]\n"x.py" = ["MV1"]\n"/a/b.json" = ["MV201"]\n\n[other]\na = 1\n',
    ],
    [
      "joins the others of the file",
      "modelver.toml",
      '[per-file-ignores]\n"/a/b.json" = ["MV1"]\n',
      '[per-file-ignores]\n"/a/b.json" = ["MV1", "MV201"]\n',
    ],
    [
      "joins none",
      "modelver.toml",
      '[per-file-ignores]\n"/a/b.json" = []\n',
      '[per-file-ignores]\n"/a/b.json" = ["MV201"]\n',
    ],
    [
      "keeps line breaks",
      "modelver.toml",
      "profile = 'strict'\r\n",
      'profile = \'strict\'\r\n\r\n[per-file-ignores]\r\n"/a/b.json" = ["MV201"]\r\n',
    ],
  ] as const) {
    it(what, async () => assert.equal(await ignoredIn("a/b.json", configurationFile, before), after));
  }

  it("is named as seen from the configuration's folder, and by nothing that means more", async () => {
    assert.match(
      (await ignoredIn("deep/a/b [1].json", "deep/modelver.toml", "")) ?? "",
      /^"\/a\/b\\\\ \\\\\[1\\\\\]\.json" = /m,
    );
  });

  it("is left to the user where the table is written in one line, or by dotted keys", async () => {
    assert.equal(await ignoredIn("a.json", "modelver.toml", 'per-file-ignores = {"x" = ["MV1"]}\n'), null);
    assert.equal(await ignoredIn("a.json", "modelver.toml", 'per-file-ignores."x" = ["MV1"]\n'), null);
  });

  it("is silent then", () =>
    withProject({ "modelver.toml": "", "configs/b [1].json": '{"model_name_or_path": "acme/churn"}' }, async (root) => {
      const project = await Project.open(root, { parsers: await testParsers(), profile: "strict" });
      await project.load([]);
      const file = "configs/b [1].json";
      assert.equal(project.findings(file).length, 1);
      const configurationFile = project.configurationFileOf(file) ?? "";
      const edit = project.ignoreInFile(configurationFile, "", file, "MV201");
      await withProject(
        { "modelver.toml": edit?.text ?? "", [file]: '{"model_name_or_path": "acme/churn"}' },
        async (other) => {
          const changed = await Project.open(other, { parsers: await testParsers(), profile: "strict" });
          await changed.load([]);
          assert.deepEqual(changed.findings(file), []);
        },
      );
    }));
});
