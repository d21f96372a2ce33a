import assert from "node:assert/strict";
import path from "node:path";
import { projectRoot } from "../../server/src/workspace/project-root.ts";
import { withProject } from "./temporary-project.ts";

const HEAD = { ".git/HEAD": "" };
const TABLE = '[tool.modelver.severity]\nMV201 = "error"\n';

/** Asserts which folder is the root seen from `packages/a/src/x.py`. */
function rootIs(expected: string, files: Record<string, string>): () => Promise<void> {
  return () =>
    withProject({ ...files, "packages/a/src/x.py": "" }, (root) => {
      const seen = path.relative(root, projectRoot(path.join(root, "packages/a/src/x.py")));
      assert.equal(seen.split(path.sep).join("/"), expected);
      assert.equal(projectRoot(path.join(root, "packages/a/src")), path.join(root, expected));
    });
}

describe("the root of a project", () => {
  it("is the git checkout where nothing is configured", rootIs("", HEAD));

  it(
    "is the outermost folder with a configuration inside the checkout",
    rootIs("packages", { ...HEAD, "packages/pyproject.toml": TABLE, "packages/a/modelver.toml": "" }),
  );

  it(
    "is no folder with a pyproject.toml that does not speak of ModelVer",
    rootIs("packages/a", {
      ...HEAD,
      "packages/pyproject.toml": '[project]\nname = "x"\n',
      "packages/a/modelver.toml": "",
    }),
  );

  it(
    "lies in the nearest checkout",
    rootIs("packages/a", { ...HEAD, "modelver.toml": "", "packages/a/.git": "gitdir: ../../.git/modules/a\n" }),
  );

  it(
    "is the nearest folder with a configuration outside a checkout",
    rootIs("packages/a", { "modelver.toml": "", "packages/a/modelver.toml": "" }),
  );

  it("is the folder itself where there is nothing of that", rootIs("packages/a/src", {}));
});
