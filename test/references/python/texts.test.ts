import { cases } from "./cases.ts";

const HEADER = "import os\nfrom pathlib import Path\nfrom transformers import AutoModel\n";

describe("Python texts", () => {
  cases(HEADER, [
    ["a literal", `AutoModel.from_pretrained("a/b")`, ["a/b none"]],
    ["a raw literal", `AutoModel.from_pretrained(r"a/b")`, ["a/b none"]],
    ["a triple-quoted literal", `AutoModel.from_pretrained("""a/b""")`, ["a/b none"]],
    ["an escape", `AutoModel.from_pretrained("a\\x2fb")`, ["a/b none"]],
    ["literals side by side", `AutoModel.from_pretrained("a/" 'b')`, ["a/b none"]],
    ["bytes are no name", `AutoModel.from_pretrained(b"a/b")`, []],
    ["an empty text is no name", `AutoModel.from_pretrained("")`, []],
    ["an f-string of constants", `V = 2\nAutoModel.from_pretrained(f"a/b-v{V}")`, ["a/b-v2 none"]],
    ["an f-string with a hole", `AutoModel.from_pretrained(f"a/{x}-v2")`, ["a/*-v2 none"]],
    ["an f-string with braces", `AutoModel.from_pretrained(f"a/{{b}}")`, ["a/{b} none"]],
    ["an f-string of nothing known", `AutoModel.from_pretrained(f"{x}")`, []],
    ["a sum", `A = "a"\nAutoModel.from_pretrained(A + "/" + "b")`, ["a/b none"]],
    ["a sum with a hole", `AutoModel.from_pretrained("a/" + x)`, ["a/* none"]],
    ["percent", `AutoModel.from_pretrained("a/%s-v%d" % ("b", 2))`, ["a/b-v2 none"]],
    ["percent by key", `AutoModel.from_pretrained("a/%(n)s" % {"n": "b"})`, ["a/b none"]],
    ["format", `AutoModel.from_pretrained("{}/{n}".format("a", n="b"))`, ["a/b none"]],
    ["join", `AutoModel.from_pretrained("/".join(["a", "b"]))`, ["a/b none"]],
    ["+=", `n = "a/"\nn += "b"\nAutoModel.from_pretrained(n)`, ["a/b none"]],
    ["or", `AutoModel.from_pretrained(x or "a/b")`, ["a/b none"]],
    ["a conditional expression", `AutoModel.from_pretrained("a/b" if x else "c/d")`, ["a/b none", "c/d none"]],
    ["a walrus", `if (n := "a/b"):\n  AutoModel.from_pretrained(n)`, ["a/b none"]],
    ["the environment with a default", `AutoModel.from_pretrained(os.environ.get("M", "a/b"))`, ["a/b none"]],
    ["getenv with or", `AutoModel.from_pretrained(os.getenv("M") or "a/b")`, ["a/b none"]],
    ["the environment without a default", `AutoModel.from_pretrained(os.environ["M"])`, []],
    ["str()", `AutoModel.from_pretrained(str("a/b"))`, ["a/b none"]],
    ["a text method that changes it", `AutoModel.from_pretrained("A/B".lower())`, []],
  ]);
});
