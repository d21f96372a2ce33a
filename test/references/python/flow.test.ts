import { cases } from "./cases.ts";

const HEADER = "from transformers import AutoModel\n";

describe("Python flow", () => {
  cases(HEADER, [
    [
      "a name is what was assigned last",
      `n = "a/b"\nAutoModel.from_pretrained(n)\nn = "c/d"\nAutoModel.from_pretrained(n)`,
      ["a/b none", "c/d none"],
    ],
    [
      "branches are alternatives",
      `if x:\n  n = "a/b"\nelif y:\n  n = "c/d"\nelse:\n  n = "e/f"\nAutoModel.from_pretrained(n)`,
      ["a/b none", "c/d none", "e/f none"],
    ],
    [
      "what one branch sets belongs together",
      `if x:\n  n = "a/b"\n  r = "dev"\nelse:\n  n = "c/d"\n  r = None\nAutoModel.from_pretrained(n, revision=r)`,
      ["a/b dev", "c/d none"],
    ],
    [
      "a branch that leaves does not count",
      `n = "a/b"\nif x:\n  n = "c/d"\n  raise E\nAutoModel.from_pretrained(n)`,
      ["a/b none"],
    ],
    [
      "a default filled in",
      `def f(n=None):\n  if n is None:\n    n = "a/b"\n  AutoModel.from_pretrained(n)`,
      ["a/b none"],
    ],
    [
      "match",
      `match x:\n  case 1:\n    n = "a/b"\n  case _:\n    n = "c/d"\nAutoModel.from_pretrained(n)`,
      ["a/b none", "c/d none"],
    ],
    [
      "try and except",
      `try:\n  n = "a/b"\nexcept E:\n  n = "c/d"\nAutoModel.from_pretrained(n)`,
      ["a/b none", "c/d none"],
    ],
    [
      "the round before",
      `n = "a/b"\nwhile True:\n  AutoModel.from_pretrained(n)\n  n = "c/d"`,
      ["c/d none", "a/b none"],
    ],
    [
      "an outer function's variable",
      `def f():\n  n = "a/b"\n  def g():\n    AutoModel.from_pretrained(n)\n  return g`,
      ["a/b none"],
    ],
    [
      "a global",
      `n = None\ndef set():\n  global n\n  n = "a/b"\ndef use():\n  AutoModel.from_pretrained(n)`,
      ["a/b none"],
    ],
    [
      "a comprehension's variable is its own",
      `n = "a/b"\nx = [n for n in y]\nAutoModel.from_pretrained(n)`,
      ["a/b none"],
    ],
    ["a deleted name", `n = "a/b"\ndel n\nAutoModel.from_pretrained(n)`, []],
    ["a parameter hides a constant", `n = "a/b"\ndef f(n):\n  AutoModel.from_pretrained(n)`, []],
    [
      "a name of a class body is not seen in its methods",
      `class A:\n  n = "a/b"\n  def f(self):\n    AutoModel.from_pretrained(n)`,
      [],
    ],
    ["a name used before it is bound", `AutoModel.from_pretrained(n)\nn = "a/b"`, []],
  ]);
});
