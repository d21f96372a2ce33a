import assert from "node:assert/strict";
import { ggufFault } from "../../server/src/names/gguf-name.ts";

/** Names that the convention gives as examples, and their like. */
const FITTING = [
  "Mixtral-8x7B-v0.1-KQ2.gguf",
  "Hermes-2-Pro-Llama-3-8B-F16.gguf",
  "Grok-100B-v1.0-Q4_0-00003-of-00009.gguf",
  "Phi-3-mini-3.8B-ContextLength4k-instruct-v1.0.gguf",
  "Churn-7B-v1.0-F16-LoRA.gguf",
  "mmproj-Churn-7B-F16.gguf",
  "churn-BF16.gguf",
  "churn.gguf",
  "Qwen2.5-7B-Instruct-Q4_K_M.gguf",
  "Churn-7B-v1.0-MXFP4.gguf",
];

const OUTSIDE: readonly (readonly [string, RegExp, string | null])[] = [
  ["llama-2-7b.Q4_K_M.gguf", /`\.` stands before/, "llama-2-7b-Q4_K_M.gguf"],
  ["churn_7b_q8_0.gguf", /`_` stands before/, "churn_7b-q8_0.gguf"],
  ["Churn 7B F16.gguf", /spaces/, "Churn-7B-F16.gguf"],
  ["Churn-7B-ver2-F16.gguf", /`ver2` is written `v2`/, "Churn-7B-v2-F16.gguf"],
  ["Churn-7B-V1_2-F16.gguf", /written `v1/, null],
  ["Churn-7B-v1_2-F16.gguf", /`v1_2` is written `v1\.2`/, "Churn-7B-v1.2-F16.gguf"],
  ["Churn-7B-Q4_0-v1.0.gguf", /encoding `Q4_0` belongs/, null],
  ["Churn-7B-v1.0-Q4_0-1-of-2.gguf", /five digits/, "Churn-7B-v1.0-Q4_0-00001-of-00002.gguf"],
  ["Churn-7B-v1.0.F16-00001-of-00002.gguf", /`\.` stands before/, "Churn-7B-v1.0-F16-00001-of-00002.gguf"],
];

describe("the GGUF naming convention", () => {
  for (const name of FITTING) it(`takes ${name}`, () => assert.equal(ggufFault(name), null));

  for (const [name, reason, better] of OUTSIDE) {
    it(`tells what is wrong with ${name}`, () => {
      const fault = ggufFault(name);
      assert.match(fault?.reason ?? "", reason);
      if (better !== null) assert.equal(fault?.better, better);
    });
  }

  it("offers names that it would take itself", () => {
    for (const [name] of OUTSIDE) {
      const better = ggufFault(name)?.better ?? null;
      if (better !== null) assert.equal(ggufFault(better), null, better);
    }
  });

  it("is quick on long names", () => {
    const start = performance.now();
    ggufFault(`${"Q4_K-".repeat(20_000)}x.gguf`);
    ggufFault(`${"a".repeat(100_000)}.gguf`);
    assert.ok(performance.now() - start < 1_000);
  });
});
