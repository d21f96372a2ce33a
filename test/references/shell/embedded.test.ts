import assert from "node:assert/strict";
import { factsOf, placesOf, shorts } from "./read.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of the shell
describe("a command in another language", () => {
  const cases: [what: string, path: string, text: string, written: string[]][] = [
    ["a block of YAML", "a.yaml", "jobs:\n  - run: |\n      set -e\n\n      hf download acme/a\n", ["acme/a"]],
    ["a folded block", "a.yaml", "run: >-\n  hf download\n  acme/a\n\n  --quiet\n", ["acme/a"]],
    ["a block with its own indentation", "a.yaml", "run: |2\n    hf download acme/a\n", ["acme/a"]],
    ["a text of several lines", "a.yaml", "run: hf download\n  acme/a\n  --quiet\n", ["acme/a"]],
    ["a text in quotes with escapes", "a.yaml", 'run: "x \\"y\\" && hf download acme/a"\n', ["acme/a"]],
    ["a text in single quotes", "a.yaml", "run: 'echo ''x'' && hf download acme/a'\n", ["acme/a"]],
    ["Windows line ends", "a.yaml", "run: |\r\n  set -e\r\n  hf download acme/a\r\n", ["acme/a"]],
    ["a list of JSON", "a.json", '{"image": "vllm/vllm-openai", "command": ["--model", "acme/a"]}', ["acme/a"]],
    ["a script in a list of JSON", "a.json", '{"command": ["sh", "-c", "x \\"y\\"; vllm serve acme/a"]}', ["acme/a"]],
    [
      "an instruction with comments between its lines",
      "Dockerfile",
      "FROM x\nRUN a; \\\n # b\n\n hf download acme/a\n",
      ["acme/a"],
    ],
    ["a script in an exec form", "Dockerfile", 'FROM x\nCMD ["sh", "-c", "vllm serve acme/a"]', ["acme/a"]],
    ["the default of a build argument", "Dockerfile", "FROM x\nARG M=acme/a\nRUN hf download ${M}\n", ["acme/a"]],
  ];
  for (const [what, path, text, written] of cases) {
    it(`keeps its places in ${what}`, () => assert.deepEqual(placesOf(text, path).written, written));
  }

  it("sees variables of the workflow", () => {
    const text = "env: {M: acme/a}\njobs:\n  x:\n    steps:\n      - run: hf download $M\n";
    assert.deepEqual(shorts(text, ".github/workflows/a.yml"), ["huggingface acme/a none"]);
  });

  it("takes a stage's arguments from the beginning of the file, and another stage's variables from that stage", () => {
    const text = "ARG M=acme/a\nFROM x AS one\nENV N=acme/b\nRUN hf download $M\nFROM one\nRUN hf download $N\n";
    assert.deepEqual(shorts(text, "Dockerfile"), ["huggingface acme/a none", "huggingface acme/b none"]);
  });

  it("is ignored where a comment of the script says so", () => {
    const { suppressions } = factsOf("run: |\n  # modelver: ignore[MV201]\n  hf download acme/a\n", "a.yaml");
    assert.deepEqual(
      suppressions.map(({ codes, covers }) => [codes, covers.range.start.line, covers.range.end.line]),
      [[["MV201"], 1, 2]],
    );
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of the shell
