import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Configurations } from "../../server/src/workspace/configurations.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

/** A test on the configurations of a folder with some files. */
function withConfigurations(
  files: Record<string, string | Uint8Array>,
  test: (configurations: Configurations, root: string) => void,
): () => Promise<void> {
  const parsers = testParsers();
  return () => withProject(files, async (root) => test(new Configurations(root, await parsers), root));
}

describe("the configuration that governs a file", () => {
  it(
    "is the nearest at or above it",
    withConfigurations(
      {
        "modelver.toml": 'ignore = ["MV1"]\n',
        "packages/a/modelver.toml": 'ignore = ["MV2"]\n',
        "packages/a/deep/pyproject.toml": '[tool.modelver]\nignore = ["MV3"]\n',
      },
      (configurations) => {
        const ignored = (file: string) => configurations.of(file).ignore;
        assert.deepEqual(ignored("serve.py"), ["MV1"]);
        assert.deepEqual(ignored("packages/b/serve.py"), ["MV1"]);
        assert.deepEqual(ignored("packages/a/serve.py"), ["MV2"]);
        assert.deepEqual(ignored("packages/a/src/app/serve.py"), ["MV2"]);
        assert.deepEqual(ignored("packages/a/deep/serve.py"), ["MV3"]);
      },
    ),
  );

  it(
    "holds whole: what it does not say is at its default",
    withConfigurations(
      {
        "modelver.toml": 'profile = "strict"\nignore = ["MV1"]\n[severity]\nMV201 = "error"\n',
        "sub/modelver.toml": 'select = ["MV2"]\n',
        "empty/modelver.toml": "",
      },
      (configurations) => {
        const { profile, ignore, select, severity } = configurations.of("sub/serve.py");
        assert.deepEqual(
          { profile, ignore, select, severity },
          {
            profile: "recommended",
            ignore: [],
            select: ["MV2"],
            severity: {},
          },
        );
        assert.equal(configurations.of("empty/serve.py").profile, "recommended");
      },
    ),
  );

  it(
    "is no pyproject.toml that does not speak of ModelVer, nor a nested one that cannot be read",
    withConfigurations(
      {
        "modelver.toml": 'profile = "strict"\n',
        "a/pyproject.toml": '[project]\nname = "a"\n[tool.ruff]\nline-length = 100\n',
        "b/pyproject.toml": Uint8Array.of(0xff, 0xfe, 0x00),
        "c/pyproject.toml/kept": "a folder of that name",
      },
      (configurations) => {
        for (const folder of ["a", "b", "c"]) assert.equal(configurations.of(`${folder}/x.py`).profile, "strict");
        assert.deepEqual(configurations.problems, []);
      },
    ),
  );

  it(
    "is modelver.toml where a folder holds pyproject.toml too",
    withConfigurations(
      { "a/modelver.toml": 'profile = "strict"\n', "a/pyproject.toml": '[tool.modelver]\nignore = ["MV2"]\n' },
      (configurations) => {
        assert.equal(configurations.of("a/x.py").profile, "strict");
        assert.deepEqual(configurations.of("a/x.py").ignore, []);
      },
    ),
  );

  it(
    "is the root's for files outside the root",
    withConfigurations({ "modelver.toml": 'profile = "strict"\n' }, (configurations) => {
      assert.equal(configurations.of("../other/x.py").profile, "strict");
    }),
  );

  it(
    "is known with its own path where something in it is wrong",
    withConfigurations(
      { "modelver.toml": "speed = 3\n", "a/b/pyproject.toml": '[tool.modelver]\n\nprofile = "loud"\n' },
      (configurations) => {
        configurations.of("x.py");
        configurations.of("a/b/x.py");
        assert.deepEqual(
          configurations.problems.map(({ path: file, place }) => [file, place?.path, place?.range.start.line]),
          [
            ["modelver.toml", "modelver.toml", 0],
            ["a/b/pyproject.toml", "a/b/pyproject.toml", 2],
          ],
        );
      },
    ),
  );

  it(
    "is read once, and anew when it is told of a change",
    withConfigurations({ "a/modelver.toml": 'profile = "strict"\n' }, (configurations, root) => {
      const profile = (file: string) => configurations.of(file).profile;
      assert.equal(profile("a/b/x.py"), "strict");
      writeFileSync(path.join(root, "a/modelver.toml"), "");
      mkdirSync(path.join(root, "a/b"));
      writeFileSync(path.join(root, "a/b/modelver.toml"), 'profile = "strict"\n');
      assert.equal(profile("a/x.py"), "strict");
      assert.equal(configurations.reread("a"), true);
      assert.equal(profile("a/b/x.py"), "recommended");
      assert.equal(configurations.reread("a"), false);
      assert.equal(configurations.reread("a/b"), true);
      assert.equal(profile("a/b/x.py"), "strict");
      rmSync(path.join(root, "a/b"), { recursive: true });
      assert.equal(configurations.reread("a/b"), true);
      assert.equal(profile("a/b/x.py"), "recommended");
    }),
  );

  it(
    "changes nothing where nobody asked for it",
    withConfigurations({ "node_modules/p/modelver.toml": 'profile = "strict"\n' }, (configurations) => {
      configurations.of("x.py");
      assert.equal(configurations.reread("node_modules/p"), false);
    }),
  );
});
