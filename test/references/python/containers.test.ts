import { cases } from "./cases.ts";

const HEADER = "from transformers import AutoModel, BertModel, GPT2Model\n";
const load = (name: string, revision?: string) =>
  `AutoModel.from_pretrained(${name}${revision === undefined ? "" : `, revision=${revision}`})`;

describe("Python lists and dictionaries", () => {
  cases(HEADER, [
    ["a tuple unpacked", `n, r = "a/b", "main"\n${load("n", "r")}`, ["a/b main"]],
    ["a dictionary by key", `M = {"x": "a/b", "y": "c/d"}\n${load('M["x"]')}`, ["a/b none"]],
    [
      "a dictionary by a key that is not known",
      `M = {"x": "a/b", "y": "c/d"}\n${load("M[k]")}`,
      ["a/b none", "c/d none"],
    ],
    ["get", `M = {"x": "a/b"}\n${load('M.get("x")')}\n${load('M.get("z", "c/d")')}`, ["a/b none", "c/d none"]],
    [
      "a dictionary in a dictionary",
      `C = {"m": {"n": "a/b", "r": "dev"}}\n${load('C["m"]["n"]', 'C["m"]["r"]')}`,
      ["a/b dev"],
    ],
    ["a loop over a list", `for n in ["a/b", "c/d"]:\n  ${load("n")}`, ["a/b none", "c/d none"]],
    [
      "a loop over pairs keeps them together",
      `for n, r in [("a/b", "dev"), ("c/d", None)]:\n  ${load("n", "r")}`,
      ["a/b dev", "c/d none"],
    ],
    ["a loop over items", `for k, n in {"x": "a/b", "y": "c/d"}.items():\n  ${load("n")}`, ["a/b none", "c/d none"]],
    [
      "a loop over dictionaries",
      `for c in [{"n": "a/b", "r": "dev"}, {"n": "c/d"}]:\n  ${load('c["n"]', 'c.get("r")')}`,
      ["a/b dev", "c/d none"],
    ],
    [
      "zip and enumerate",
      `for i, (n, r) in enumerate(zip(["a/b", "c/d"], ["dev", None])):\n  ${load("n", "r")}`,
      ["a/b dev", "c/d none"],
    ],
    ["a comprehension", `ms = [${load("n")} for n in ("a/b", "c/d")]`, ["a/b none", "c/d none"]],
    [
      "classes beside names",
      `C, n = {"b": (BertModel, "a/b"), "g": (GPT2Model, "c/d")}[k]\nC.from_pretrained(n)`,
      ["a/b none", "c/d none"],
    ],
    ["a loop over something unknown", `n = "a/b"\nfor n in names:\n  ${load("n")}`, []],
  ]);

  describe("as keyword arguments", () => {
    cases(HEADER, [
      ["dict()", `kw = dict(revision="dev")\nAutoModel.from_pretrained("a/b", **kw)`, ["a/b dev"]],
      ["a literal", `AutoModel.from_pretrained("a/b", **{"revision": "dev"})`, ["a/b dev"]],
      ["without the pin", `kw = {"torch_dtype": 1}\nAutoModel.from_pretrained("a/b", **kw)`, ["a/b none"]],
      ["set later", `kw = {}\nkw["revision"] = "dev"\nAutoModel.from_pretrained("a/b", **kw)`, ["a/b dev"]],
      [
        "set in a branch",
        `kw = {}\nif x:\n  kw["revision"] = "dev"\nAutoModel.from_pretrained("a/b", **kw)`,
        ["a/b unknown"],
      ],
      ["changed by a method", `kw = {}\nkw.update(more)\nAutoModel.from_pretrained("a/b", **kw)`, ["a/b unknown"]],
      [
        "merged",
        `base = {"revision": "dev"}\nkw = {**base, "x": 1}\nAutoModel.from_pretrained("a/b", **kw)`,
        ["a/b dev"],
      ],
      ["not known", `AutoModel.from_pretrained("a/b", **options)`, ["a/b unknown"]],
      [
        "a parameter's default",
        `def f(kw=None):\n  kw = kw or {}\n  AutoModel.from_pretrained("a/b", **kw)`,
        ["a/b unknown"],
      ],
      ["a known list behind a star", `AutoModel.from_pretrained(*["a/b"])`, ["a/b none"]],
      ["an unknown list behind a star", `AutoModel.from_pretrained(*args)`, []],
    ]);
  });
});
