import assert from "node:assert/strict";
import fc from "fast-check";
import { factsOf, shorts } from "./read.ts";

const FILES = ["a.sh", "Dockerfile", "Modelfile", ".env", "requirements.txt", "README.md", "a.yaml"];

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of the shell
describe("a text that is no good shell, or no shell at all", () => {
  it("is read as far as it can be", () => {
    assert.deepEqual(shorts("hf download acme/a\nif x; then\n  hf download acme/b\n"), [
      "huggingface acme/a none",
      "huggingface acme/b none",
    ]);
    assert.deepEqual(shorts('\uFEFFhf download acme/a\r\necho "open\r\n'), ["huggingface acme/a none"]);
  });

  it("never throws", () => {
    const part = fc.constantFrom(
      ...'hf download acme/a|vllm serve|FROM x\n|RUN |CMD ["a",|ENV A=b |---\n|base_model: |run: |\n  |"|\'|$(|${M:-|`|)|}|<<E\n|E\n|for i in|; do |done|if |fi|(|#|=|\r\n|\t|🙂|\uFFFC|\\'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.constantFrom(...FILES), (parts, path) => {
        factsOf(parts.join(""), path);
      }),
      { numRuns: 500 },
    );
  });

  it("takes no long for deep nesting, long chains and loops in loops", () => {
    const start = performance.now();
    factsOf(`${"(".repeat(3000)}hf download acme/a${")".repeat(3000)}`);
    factsOf(`${"$(".repeat(2000)}hf download acme/a`);
    factsOf(`${"a && ".repeat(3000)}hf download acme/a`);
    const list = Array.from({ length: 50 }, (_, index) => `acme/${index}`).join(" ");
    factsOf(`${`for m in ${list}; do `.repeat(6)} hf download $m ${"; done".repeat(6)}`);
    factsOf(`f() { ${"f x; ".repeat(50)} hf download acme/a; }\nf`);
    assert.ok(performance.now() - start < 8000);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of the shell
