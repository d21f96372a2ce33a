import assert from "node:assert/strict";
import fc from "fast-check";
import { canonicalName, withoutVersion } from "../../server/src/names/conventions.ts";
import { parseName, printName } from "../../server/src/names/parse.ts";

const WORDS =
  "llama Qwen2 bert deberta v1 V2 v2.0 2 3.1 01 0.5 8x7B 7b 4bit q4 K M Q8 0 fp16 GGUF pt en it no mt opus final best beta model 2024 08 06 20240806 LunarLander ppo LunarLander-v2 version ver lr 5e 05 epoch L H 12 A2 b0 R1 wav2vec2 churn Samantha2 (v2) naïve 模型 \uFFFC".split(
    " ",
  );
const SEPARATORS = ["-", "_", ".", "/", ":", "@", " ", "", "--"];

/** Names as people write them: known and unknown words, numbers and separators in any order. */
const names = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));
const anyText = fc.oneof(names, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme-ascii" }));

describe("every name", () => {
  it("has its segments in order, never overlapping, with nothing but separators between", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const segment of parseName(text).segments) {
          assert.ok(segment.end > segment.start && segment.start >= end);
          assert.equal(segment.text, text.slice(segment.start, segment.end));
          assert.match(text.slice(end, segment.start), /^[-_./:@\s]*$/);
          end = segment.end;
        }
        assert.match(text.slice(end), /^[-_./:@\s]*$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("is read the same after it was printed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = parseName(text);
        assert.deepEqual(parseName(printName(name)), name);
      }),
      { numRuns: 1000 },
    );
  });

  it("has its version where the range says, or none", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { version, scheme } = parseName(text);
        assert.equal(version === null, scheme === "none");
        if (version !== null) assert.equal(version.text, text.slice(version.start, version.end));
      }),
      { numRuns: 1000 },
    );
  });

  it("is canonical once it was made so", () => {
    fc.assert(
      fc.property(names, (text) => {
        const canonical = parseName(text).canonical;
        assert.equal(canonicalName(parseName(canonical)), canonical);
      }),
      { numRuns: 3000 },
    );
  });

  it("can be freed of its version, or says that it cannot", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = parseName(text);
        const rest = withoutVersion(name);
        if (rest !== null) assert.ok(name.version !== null && rest.length < text.length && rest.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a long name", () => {
  const patterns = [
    "v1-",
    "llama-v1-",
    "1.",
    "a1.",
    "(",
    "2024-",
    "q4_",
    "en-",
    "Taxi-ple-",
    "final_",
    "x",
    "a1b2",
    "\uFFFC",
    "lr-",
    "7b.",
  ];

  for (const pattern of patterns) {
    it(`of ${JSON.stringify(pattern)} takes time linear in its length`, () => {
      const short = bestTime(pattern.repeat(10_000 / pattern.length));
      const long = bestTime(pattern.repeat(160_000 / pattern.length));
      // Sixteen times the length takes 16 times as long, or 256 times were it quadratic; on a busy machine somewhere between.
      assert.ok(
        long < 100 * short + 20,
        `${short.toFixed(1)} ms for 10,000 characters, ${long.toFixed(1)} ms for 160,000`,
      );
    });
  }

  function bestTime(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < 3; pass++) {
      const begin = performance.now();
      parseName(text);
      best = Math.min(best, performance.now() - begin);
    }
    return best;
  }
});
