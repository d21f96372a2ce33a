import assert from "node:assert/strict";
import { candidateModules } from "../../../server/src/references/python/modules.ts";
import { readProject, shown } from "./read.ts";

const LOAD = "from transformers import AutoModel\nAutoModel.from_pretrained(N)\n";

function found(files: Record<string, string>): string[] {
  return shown(readProject(files).references);
}

describe("Python constants of other files", () => {
  it("follows absolute and relative imports", () => {
    assert.deepEqual(found({ "pkg/main.py": `from pkg.names import N\n${LOAD}`, "pkg/names.py": `N = "a/b"` }), [
      "a/b none",
    ]);
    assert.deepEqual(found({ "pkg/main.py": `from .names import N\n${LOAD}`, "pkg/names.py": `N = "a/b"` }), [
      "a/b none",
    ]);
    assert.deepEqual(found({ "pkg/in/main.py": `from ..names import X as N\n${LOAD}`, "pkg/names.py": `X = "a/b"` }), [
      "a/b none",
    ]);
  });

  it("follows modules, re-exports and star imports", () => {
    const names = { "pkg/__init__.py": "from .names import *", "pkg/names.py": `N = "a/b"` };
    assert.deepEqual(found({ "main.py": `from pkg import N\n${LOAD}`, ...names }), ["a/b none"]);
    assert.deepEqual(found({ "main.py": `import pkg.names\nN = pkg.names.N\n${LOAD}`, ...names }), ["a/b none"]);
    assert.deepEqual(found({ "main.py": `from pkg import names as q\nN = q.N\n${LOAD}`, ...names }), ["a/b none"]);
    assert.deepEqual(found({ "main.py": `from pkg.names import *\n${LOAD}`, ...names }), ["a/b none"]);
  });

  it("finds a source folder and a script's neighbour", () => {
    assert.deepEqual(found({ "tools/main.py": `from pkg.names import N\n${LOAD}`, "src/pkg/names.py": `N = "a/b"` }), [
      "a/b none",
    ]);
    assert.deepEqual(found({ "tools/main.py": `from names import N\n${LOAD}`, "tools/names.py": `N = "a/b"` }), [
      "a/b none",
    ]);
  });

  it("follows objects and functions of other files", () => {
    const config = `class S:\n  model: str = "a/b"\nsettings = S()\ndef name(x):\n  return f"c/{x}"`;
    assert.deepEqual(
      found({ "main.py": `from config import settings\nN = settings.model\n${LOAD}`, "config.py": config }),
      ["a/b none"],
    );
    assert.deepEqual(found({ "main.py": `from config import name\nN = name("d")\n${LOAD}`, "config.py": config }), [
      "c/d none",
    ]);
  });

  it("tells which files it used, and where a name was written", () => {
    const facts = readProject({ "main.py": `from names import N\n${LOAD}`, "names.py": `\nN = "a/b"`, "other.py": "" });
    assert.deepEqual(facts.importedPaths, ["names.py"]);
    const [reference] = facts.references;
    assert.equal(reference?.place.path, "main.py");
    assert.deepEqual(reference?.nameWritten?.pieces[0]?.place, {
      path: "names.py",
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } },
    });
  });

  it("ends where files import each other in a circle", () => {
    assert.deepEqual(found({ "main.py": `from b import N\nM = N\n${LOAD}`, "b.py": "from main import M as N" }), []);
  });

  it("takes a project's own module for its own, though it has a library's name", () => {
    const own = `class AutoModel:\n  @staticmethod\n  def from_pretrained(n): ...`;
    assert.deepEqual(found({ "main.py": `N = "a/b"\n${LOAD}`, "transformers.py": own }), []);
  });

  it("takes the library's own source for the library", () => {
    const source = {
      "src/transformers/__init__.py": `__version__ = "5"\nfrom .auto import AutoModel`,
      "src/transformers/auto.py": "class AutoModel: ...",
    };
    assert.deepEqual(found({ "examples/main.py": `N = "a/b"\n${LOAD}`, ...source }), ["a/b none"]);
  });
});

describe("candidateModules", () => {
  it("goes from the inside out, past packages", () => {
    const exists = (path: string) => path === "app/__init__.py";
    assert.deepEqual(candidateModules("x.y", 0, "tools/app/../main.py".replace("app/../", ""), exists).slice(0, 2), [
      "tools/x/y",
      "x/y",
    ]);
    assert.deepEqual(candidateModules("x", 0, "app/main.py", exists)[0], "x");
  });

  it("counts the dots of a relative import", () => {
    const none = () => false;
    assert.deepEqual(candidateModules("x", 1, "a/b/main.py", none), ["a/b/x"]);
    assert.deepEqual(candidateModules("", 2, "a/b/main.py", none), ["a"]);
    assert.deepEqual(candidateModules("x", 4, "a/b/main.py", none), []);
  });
});
