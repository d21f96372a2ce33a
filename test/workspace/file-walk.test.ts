import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { walkFiles } from "../../server/src/workspace/file-walk.ts";
import { withProject } from "./temporary-project.ts";

const nothing = () => [];

describe("the files of a project", () => {
  it("are those in a language that ModelVer reads, in path order", () =>
    withProject({ "b.py": "", "a/train.yaml": "", "a/data.csv": "", "note.ipynb": "{}" }, async (root) => {
      const { files } = await walkFiles(root, [], nothing);
      assert.deepEqual(files, ["a/train.yaml", "b.py", "note.ipynb"]);
    }));

  it("leave out what .gitignore names, nested files and negations included", () =>
    withProject(
      {
        ".gitignore": "build/\n*.gen.py\n",
        "sub/.gitignore": "!keep.gen.py\nlocal.py\n",
        "build/x.py": "",
        "x.gen.py": "",
        "sub/keep.gen.py": "",
        "sub/local.py": "",
        "local.py": "",
      },
      async (root) => {
        const { files } = await walkFiles(root, [], nothing);
        assert.deepEqual(files, ["local.py", "sub/keep.gen.py"]);
      },
    ));

  it("leave out what a .gitignore above the root names, in the same checkout", () =>
    withProject({ ".git/HEAD": "", ".gitignore": "/ml/old.py\n", "ml/old.py": "", "ml/new.py": "" }, async (root) => {
      const { files } = await walkFiles(path.join(root, "ml"), [], nothing);
      assert.deepEqual(files, ["new.py"]);
    }));

  it("honour the ignore files on the way to a named folder", () =>
    withProject({ "a/.gitignore": "gone.py\n", "a/b/gone.py": "", "a/b/here.py": "" }, async (root) => {
      const { files } = await walkFiles(root, ["a/b"], nothing);
      assert.deepEqual(files, ["a/b/here.py"]);
    }));

  it("leave out virtual environments, caches and the project's exclude patterns", () =>
    withProject({ ".venv/x.py": "", "node_modules/p/x.json": "{}", "vendored/x.py": "", "x.py": "" }, async (root) => {
      const { files } = await walkFiles(root, [], (folder) => (folder === "" ? ["vendored/"] : []));
      assert.deepEqual(files, ["x.py"]);
    }));

  it("leave out what the configuration of a folder excludes there", () =>
    withProject(
      { "gen/x.py": "", "a/gen/x.py": "", "a/b/gen/x.py": "", "a/b/x.py": "", "b/gen/x.py": "" },
      async (root) => {
        const excludeOf = (folder: string) => (folder === "a" ? ["/gen/", "b/x.py"] : []);
        const { files } = await walkFiles(root, [], excludeOf);
        assert.deepEqual(files, ["a/b/gen/x.py", "b/gen/x.py", "gen/x.py"]);
      },
    ));

  it("leave out what is excluded further out, whatever is said further in", () =>
    withProject({ "a/.gitignore": "!gen.py\n", "a/gen.py": "", "a/x.py": "", "gen.py": "" }, async (root) => {
      const excludes: Record<string, string[]> = { "": ["gen.py"], a: ["!gen.py"] };
      const { files } = await walkFiles(root, [], (folder) => excludes[folder] ?? []);
      assert.deepEqual(files, ["a/x.py"]);
    }));

  it("honour the excludes on the way to a named folder", () =>
    withProject({ "a/b/gone.py": "", "a/b/here.py": "" }, async (root) => {
      const { files } = await walkFiles(root, ["a/b"], (folder) => (folder === "a" ? ["gone.py"] : []));
      assert.deepEqual(files, ["a/b/here.py"]);
    }));

  it("hold one of the usual folders where the root lets it in", () =>
    withProject({ "venv/x.py": "", "a/venv/x.py": "" }, async (root) => {
      const { files } = await walkFiles(root, [], (folder) => (folder === "" ? ["!/venv/"] : []));
      assert.deepEqual(files, ["venv/x.py"]);
    }));

  it("hold a file that the user names, ignored or not", () =>
    withProject({ ".gitignore": "*.py\n", "x.py": "" }, async (root) => {
      const { files } = await walkFiles(root, ["x.py"], nothing);
      assert.deepEqual(files, ["x.py"]);
    }));

  it("name a file that no language covers, where the user asked for it", () =>
    withProject({ "data.bin": "" }, async (root) => {
      const { skipped } = await walkFiles(root, ["data.bin"], nothing);
      assert.deepEqual(skipped, [{ path: "data.bin", reason: "no kind of file that ModelVer reads" }]);
    }));

  it("are walked to an end where a symbolic link makes a loop", function () {
    if (process.platform === "win32") this.skip();
    return withProject({ "a/x.py": "" }, async (root) => {
      symlinkSync(root, path.join(root, "a/loop"));
      const { files, skipped } = await walkFiles(root, [], nothing);
      assert.deepEqual(files, ["a/x.py"]);
      assert.deepEqual(skipped, [{ path: "a/loop", reason: "symbolic link, not followed" }]);
    });
  });

  it("stop being looked for when the user cancels", () =>
    withProject({ "x.py": "" }, async (root) => {
      await assert.rejects(walkFiles(root, [], nothing, { signal: AbortSignal.abort() }), { name: "AbortError" });
    }));

  it("cannot be had from a path that is not there", () =>
    withProject({}, async (root) => {
      await assert.rejects(walkFiles(root, ["missing"], nothing), /ENOENT/);
    }));

  it("may be pipes by name; the walk does not open them", function () {
    if (process.platform === "win32") this.skip();
    return withProject({}, async (root) => {
      mkdirSync(path.join(root, "d"));
      execFileSync("mkfifo", [path.join(root, "d/pipe.py")]);
      const { files } = await walkFiles(root, [], nothing);
      assert.deepEqual(files, ["d/pipe.py"]);
    });
  });
});
