import { cases } from "./cases.ts";

const HEADER =
  "from transformers import AutoModel, HfArgumentParser\nfrom dataclasses import dataclass, field\nimport argparse, click, typer\n";
const PARSER = "p = argparse.ArgumentParser()\n";

describe("Python settings", () => {
  describe("command lines", () => {
    cases(HEADER, [
      [
        "argparse",
        `${PARSER}p.add_argument("--base-model", default="a/b")\nargs = p.parse_args()\nAutoModel.from_pretrained(args.base_model)`,
        ["a/b none"],
      ],
      [
        "a short option first",
        `${PARSER}p.add_argument("-m", "--model", default="a/b")\na, _ = p.parse_known_args()\nAutoModel.from_pretrained(a.model)`,
        ["a/b none"],
      ],
      [
        "dest",
        `${PARSER}p.add_argument("--m", dest="model", default="a/b")\nAutoModel.from_pretrained(p.parse_args().model)`,
        ["a/b none"],
      ],
      [
        "a group",
        `${PARSER}g = p.add_argument_group("x")\ng.add_argument("--m", default="a/b")\na = p.parse_args()\nAutoModel.from_pretrained(a.m)`,
        ["a/b none"],
      ],
      [
        "vars()",
        `${PARSER}p.add_argument("--m", default="a/b")\na = vars(p.parse_args())\nAutoModel.from_pretrained(a["m"])`,
        ["a/b none"],
      ],
      [
        "arguments handed to functions",
        `def parse():\n  p = argparse.ArgumentParser()\n  p.add_argument("--m", default="a/b")\n  return p.parse_args()\ndef main(args):\n  AutoModel.from_pretrained(args.m)\nmain(parse())`,
        ["a/b none"],
      ],
      ["no default", `${PARSER}p.add_argument("--m")\nAutoModel.from_pretrained(p.parse_args().m)`, []],
      [
        "a pin without default may be set",
        `${PARSER}p.add_argument("--r")\nAutoModel.from_pretrained("a/b", revision=p.parse_args().r)`,
        ["a/b unknown"],
      ],
      [
        "a pin's default",
        `${PARSER}p.add_argument("--r", default="main")\nAutoModel.from_pretrained("a/b", revision=p.parse_args().r)`,
        ["a/b main"],
      ],
      [
        "a path by its type",
        `${PARSER}p.add_argument("--m", type=Path, default="out/x")\nAutoModel.from_pretrained(p.parse_args().m)`,
        ["out/x none"],
      ],
      [
        "a pin's default beside a name that nobody knows says nothing",
        `${PARSER}p.add_argument("--r", default="main")\nAutoModel.from_pretrained(x, revision=p.parse_args().r)`,
        [],
      ],
      [
        "click",
        `@click.command()\n@click.option("--model-name", default="a/b")\ndef main(model_name):\n  AutoModel.from_pretrained(model_name)`,
        ["a/b none"],
      ],
      [
        "typer",
        `def main(m: str = typer.Option("a/b", "--m"), n: str = "c/d"):\n  AutoModel.from_pretrained(m)\n  AutoModel.from_pretrained(n)`,
        ["a/b none", "c/d none"],
      ],
      [
        "HfArgumentParser",
        `@dataclass\nclass A:\n  m: str = field(default="a/b")\n  r: str = field(default=None)\na, b = HfArgumentParser((A, B)).parse_args_into_dataclasses()\nAutoModel.from_pretrained(a.m, revision=a.r)`,
        ["a/b unknown"],
      ],
      [
        "a dataclass handed over",
        `@dataclass\nclass A:\n  m: str = "a/b"\ndef main(args: A):\n  AutoModel.from_pretrained(args.m)`,
        ["a/b none"],
      ],
    ]);
  });

  describe("objects", () => {
    cases(HEADER, [
      [
        "a dataclass",
        `@dataclass\nclass A:\n  m: str = "a/b"\n  r: str = None\na = A()\nAutoModel.from_pretrained(a.m, revision=a.r)\nb = A("c/d", r="dev")\nAutoModel.from_pretrained(b.m, revision=b.r)`,
        ["a/b none", "c/d dev"],
      ],
      [
        "a named tuple",
        `from typing import NamedTuple\nclass T(NamedTuple):\n  m: str\n  r: str = "dev"\nt = T("a/b")\nAutoModel.from_pretrained(t.m, revision=t.r)`,
        ["a/b dev"],
      ],
      [
        "pydantic settings come from the environment",
        `from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n  m: str = "a/b"\n  r: str | None = None\ns = S()\nAutoModel.from_pretrained(s.m, revision=s.r)`,
        ["a/b unknown"],
      ],
      [
        "a field of a base class",
        `@dataclass\nclass A:\n  m: str = "a/b"\n@dataclass\nclass B(A):\n  r: str = "dev"\nAutoModel.from_pretrained(B(m="c/d").m)\nAutoModel.from_pretrained(B().m)`,
        ["c/d none", "a/b none"],
      ],
      [
        "SimpleNamespace",
        `from types import SimpleNamespace\nc = SimpleNamespace(m="a/b")\nAutoModel.from_pretrained(c.m)`,
        ["a/b none"],
      ],
      [
        "OmegaConf",
        `from omegaconf import OmegaConf\nc = OmegaConf.create({"m": "a/b"})\nAutoModel.from_pretrained(c.m)`,
        ["a/b none"],
      ],
      ["an attribute set later", `c = make()\nc.m = "a/b"\nAutoModel.from_pretrained(c.m)`, ["a/b none"]],
    ]);
  });
});
