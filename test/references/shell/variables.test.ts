import assert from "node:assert/strict";
import { placesOf, shorts } from "./read.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of the shell
describe("a name in a shell script", () => {
  const cases: [what: string, text: string, found: string[]][] = [
    ["is followed through a variable", "M=acme/churn\nhf download $M", ["huggingface acme/churn none"]],
    ["is followed through braces and quotes", 'M=acme/churn\nhf download "${M}"', ["huggingface acme/churn none"]],
    ["is put together from parts", 'O=acme\nhf download "$O/churn-${S:-small}"', ["huggingface acme/churn-small none"]],
    ["keeps the last value", "M=acme/a\nM=acme/b\nhf download $M", ["huggingface acme/b none"]],
    ["is a default", 'hf download "${1:-acme/churn}"', ["huggingface acme/churn none"]],
    ["is unknown after a command gives it", "M=acme/a\nM=$(pick)\nhf download $M", []],
    ["is unknown where branches differ", "if x; then M=acme/a; else M=acme/b; fi\nhf download $M", []],
    [
      "is known where all branches agree",
      "if x; then M=acme/a; else M=acme/a; fi\nhf download $M",
      ["huggingface acme/a none"],
    ],
    ["does not leave a subshell", "(M=acme/a)\nhf download $M", []],
    [
      "is each item of a loop",
      "for m in acme/a acme/b; do hf download $m; done",
      ["huggingface acme/a none", "huggingface acme/b none"],
    ],
    ["is an item of an array", "A=(acme/a acme/b)\nhf download ${A[1]}", ["huggingface acme/b none"]],
    [
      "is handed to a function",
      'f() { hf download "$1" --revision "$2"; }\nf acme/a main',
      ["huggingface acme/a branch-or-tag main"],
    ],
    [
      "is handed on from function to function",
      'g() { hf download "$1"; }\nf() { g "$@"; }\nf acme/a',
      ["huggingface acme/a none"],
    ],
    ["ends a recursion", 'f() { hf download "$1"; f "$1"; }\nf acme/a', ["huggingface acme/a none"]],
    ["moves with shift", 'f() { shift; hf download "$1"; }\nf x acme/a', ["huggingface acme/a none"]],
    ["is added to", "M=acme/\nM+=churn\nhf download $M", ["huggingface acme/churn none"]],
    ["may lie in words of a text", 'A="--model_name_or_path acme/a"\npython t.py $A', ["huggingface acme/a none"]],
    ["stays one word in quotes", 'A="--model_name_or_path acme/a"\npython t.py "$A"', []],
  ];
  for (const [what, text, found] of cases) it(what, () => assert.deepEqual(shorts(text), found));

  it("stands where it is used, and was written where it was written", () => {
    const places = placesOf('M="acme/churn"\nhf download "$M"\n');
    assert.deepEqual(places, { used: ['"$M"'], written: ["acme/churn"] });
  });

  it("stands at the item of a loop and at the argument of a call", () => {
    const text = 'for m in acme/a; do hf download $m; done\nf() { hf download "$1"; }\nf acme/b\n';
    assert.deepEqual(placesOf(text).used, ["acme/a", "acme/b"]);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of the shell
