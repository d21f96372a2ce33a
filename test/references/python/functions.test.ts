import { cases } from "./cases.ts";

const HEADER = "from functools import partial\nfrom transformers import AutoModel, BertPreTrainedModel\n";

describe("Python functions of the project", () => {
  cases(HEADER, [
    ["a default", `def f(n="a/b"):\n  AutoModel.from_pretrained(n)`, ["a/b none"]],
    ["a default that is a constant", `M = "a/b"\ndef f(n: str = M):\n  AutoModel.from_pretrained(n)`, ["a/b none"]],
    ["a call's argument", `def load(n):\n  return AutoModel.from_pretrained(n)\nload("a/b")`, ["a/b none"]],
    ["two levels", `def a(n):\n  AutoModel.from_pretrained(n)\ndef b(n):\n  a(n)\nb("a/b")`, ["a/b none"]],
    [
      "each call has its own pin",
      `def load(n, r=None):\n  return AutoModel.from_pretrained(n, revision=r)\nload("a/b")\nload("c/d", r="dev")`,
      ["a/b none", "c/d dev"],
    ],
    [
      "keywords passed on",
      `def load(n, **kw):\n  return AutoModel.from_pretrained(n, **kw)\nload("a/b")\nload("c/d", revision="dev")`,
      ["a/b none", "c/d dev"],
    ],
    ["a pin that callers may set", `def f(r=None):\n  AutoModel.from_pretrained("a/b", revision=r)`, ["a/b unknown"]],
    [
      "a call through super()",
      `class A:\n  def __init__(self, n):\n    AutoModel.from_pretrained(n)\nclass B(A):\n  def __init__(self):\n    super().__init__("a/b")`,
      ["a/b none"],
    ],
    ["a returned text", `def name():\n  return "a/b"\nAutoModel.from_pretrained(name())`, ["a/b none"]],
    [
      "a returned text with a parameter",
      `def name(x):\n  return f"a/{x}"\nAutoModel.from_pretrained(name("b"))`,
      ["a/b none"],
    ],
    ["a partial with a pin", `load = partial(AutoModel.from_pretrained, revision="dev")\nload("a/b")`, ["a/b dev"]],
    ["a partial with a name", `load = partial(AutoModel.from_pretrained, "a/b")\nload()`, ["a/b none"]],
    [
      "to_thread",
      `import asyncio\nasync def f():\n  await asyncio.to_thread(AutoModel.from_pretrained, "a/b")`,
      ["a/b none"],
    ],
    [
      "pytest's parameters",
      `import pytest\n@pytest.mark.parametrize("n, r", [("a/b", "dev"), pytest.param("c/d", None, id="x")])\ndef test(n, r):\n  AutoModel.from_pretrained(n, revision=r)`,
      ["a/b dev", "c/d none"],
    ],
    [
      "branches by type",
      `def load(x):\n  if isinstance(x, (int, float)):\n    AutoModel.from_pretrained(f"a/{x}")\n  else:\n    AutoModel.from_pretrained(x)\nload("b/c")\nload(3)`,
      ["a/3 none", "a/* none", "b/c none"],
    ],
    [
      "a way out by type",
      `def load(x):\n  if not isinstance(x, str):\n    return AutoModel.from_pretrained("a/b", revision=x)\n  return AutoModel.from_pretrained(x)\nload("c/d")`,
      ["a/b unknown", "c/d none"],
    ],
    [
      "a type that is not known",
      `def load(x):\n  if isinstance(x, NameLike):\n    AutoModel.from_pretrained(x)\nload("c/d")`,
      ["c/d none"],
    ],
    [
      "a name that is bound anew behind the test",
      `def load(x):\n  if isinstance(x, int):\n    x = "a/b"\n    AutoModel.from_pretrained(x)\nload(3)`,
      ["a/b none"],
    ],
    ["a function that calls itself", `def f(n):\n  f(n)\n  AutoModel.from_pretrained(n)`, []],
  ]);
});

describe("Python classes of the project", () => {
  cases(HEADER, [
    [
      "a class attribute",
      `class A:\n  N = "a/b"\n  def f(self):\n    AutoModel.from_pretrained(self.N)\nAutoModel.from_pretrained(A.N)`,
      ["a/b none", "a/b none"],
    ],
    [
      "an inherited attribute",
      `class A:\n  N = "a/b"\nclass B(A):\n  def f(self):\n    AutoModel.from_pretrained(self.N)`,
      ["a/b none"],
    ],
    [
      "an attribute set in __init__",
      `class A:\n  def __init__(self):\n    self.n = "a/b"\n  def f(self):\n    AutoModel.from_pretrained(self.n)`,
      ["a/b none"],
    ],
    [
      "what is passed to the constructor",
      `class A:\n  def __init__(self, n, r=None):\n    self.n, self.r = n, r\n  def f(self):\n    AutoModel.from_pretrained(self.n, revision=self.r)\nA("a/b", r="dev").f()`,
      ["a/b dev"],
    ],
    [
      "a property",
      `class A:\n  @property\n  def n(self):\n    return "a/b"\n  def f(self):\n    AutoModel.from_pretrained(self.n)`,
      ["a/b none"],
    ],
    [
      "a static method",
      `class A:\n  @staticmethod\n  def load(n):\n    AutoModel.from_pretrained(n)\nA.load("a/b")`,
      ["a/b none"],
    ],
    [
      "a method",
      `class A:\n  def load(self, n):\n    AutoModel.from_pretrained(n)\n  def f(self):\n    self.load("a/b")`,
      ["a/b none"],
    ],
    [
      "an enumeration",
      `from enum import Enum\nclass E(str, Enum):\n  A = "a/b"\nAutoModel.from_pretrained(E.A.value)`,
      ["a/b none"],
    ],
    [
      "a class that inherits from the library's",
      `class My(BertPreTrainedModel): ...\nMy.from_pretrained("a/b")`,
      ["a/b none"],
    ],
    [
      "an override that calls the library's",
      `class My(BertPreTrainedModel):\n  @classmethod\n  def from_pretrained(cls, n, **kw):\n    return super().from_pretrained(n, **kw)\nMy.from_pretrained("a/b")`,
      ["a/b none"],
    ],
    [
      "a client kept on self",
      `from mlflow import MlflowClient\nclass A:\n  def __init__(self):\n    self.c = MlflowClient()\n  def f(self):\n    self.c.get_model_version("churn", 3)`,
      ["churn 3"],
    ],
  ]);
});
