import assert from "node:assert/strict";
import type { Place } from "../../server/src/documents/place.ts";
import { ecosystemTables } from "../../server/src/references/ecosystems/all-tables.ts";
import { holderPlaces, placesNaming } from "../../server/src/references/model-places.ts";
import { readProject } from "./python/read.ts";

const IMPORT = "from transformers import AutoModel\n";

function read(code: string) {
  const text = IMPORT + code;
  const lines = text.split("\n");
  const { references } = readProject({ "main.py": text }, ecosystemTables);
  const shown = ({ range: { start, end } }: Place) => lines[start.line]!.slice(start.character, end.character);
  return { references, shown };
}

describe("what holds a model's name", () => {
  const cases: [what: string, code: string, holders: string[]][] = [
    ["a variable", `NAME = "a/b"\nAutoModel.from_pretrained(NAME)`, ["NAME"]],
    ["an annotated variable", `NAME: str = "a/b"\nAutoModel.from_pretrained(NAME)`, ["NAME"]],
    ["an attribute", `class C:\n  name = "a/b"\nAutoModel.from_pretrained(C.name)`, ["name"]],
    [
      "an attribute of self",
      `class C:\n  def f(self):\n    self.name = "a/b"\n    AutoModel.from_pretrained(self.name)`,
      ["name"],
    ],
    ["a key", `names = {"base": "a/b"}\nAutoModel.from_pretrained(names["base"])`, [`"base"`]],
    ["a parameter", `def f(name="a/b"):\n  AutoModel.from_pretrained(name)`, ["name"]],
    ["a keyword", `AutoModel.from_pretrained(pretrained_model_name_or_path="a/b")`, ["pretrained_model_name_or_path"]],
    ["variables of the parts", `OWNER = "a"\nAutoModel.from_pretrained(f"{OWNER}/b")`, ["OWNER"]],
    ["a variable with one of two values", `NAME = "a/b" if fast else "a/c"\nAutoModel.from_pretrained(NAME)`, ["NAME"]],
    ["the one of two variables that is used", `A = B = "a/b"\nAutoModel.from_pretrained(A)`, ["A"]],
    ["a variable of several", `A, B = "a/b", "c/d"\nAutoModel.from_pretrained(A)`, ["A"]],
    ["a variable given on", `A = "a/b"\nB = A\nAutoModel.from_pretrained(B)`, ["A", "B"]],
    ["a default of the environment", `import os\nA = os.environ.get("A", "a/b")\nAutoModel.from_pretrained(A)`, ["A"]],
    ["nothing", `AutoModel.from_pretrained("a/b")`, []],
    ["no variable that a call stands in", `MODEL = AutoModel.from_pretrained("a/b")`, []],
  ];
  for (const [what, code, holders] of cases) {
    it(`may be ${what}`, () => {
      const { references, shown } = read(code);
      assert.deepEqual([...new Set(references.flatMap(holderPlaces).map(shown))], holders);
    });
  }
});

describe("the places that name a model", () => {
  it("are the name itself where it is written in the argument, else the argument, and where it is written", () => {
    const { references, shown } = read(
      `NAME = "a/b"\nAutoModel.from_pretrained(NAME)\nAutoModel.from_pretrained("a/b")`,
    );
    assert.deepEqual(
      placesNaming(references).map(({ kind, place }) => `${kind} ${shown(place)}`),
      ["written a/b", "consume NAME", "consume a/b"],
    );
  });

  it("are each listed once, however many references share it", () => {
    const { references } = read(`NAME = "a/b"\nAutoModel.from_pretrained(NAME)\nAutoModel.from_pretrained(NAME)`);
    assert.equal(placesNaming(references).filter(({ kind }) => kind === "written").length, 1);
  });
});
