import assert from "node:assert/strict";
import path from "node:path";
import type { GrammarResult, ReadingReport } from "../../../server/src/corpus/corpus-result.ts";
import { GrammarCounter } from "../../../server/src/corpus/grammar/grammar-counter.ts";
import { grammarResult } from "../../../server/src/corpus/grammar/grammar-result.ts";
import { mergeParts } from "../../../server/src/corpus/grammar/merge-parts.ts";
import type { NameChunk } from "../../../server/src/corpus/name-chunk.ts";
import { needCorpora, readLists } from "../corpora.ts";

const reading: ReadingReport = { lists: 1, skipped: [], badLines: 0, firstBadLines: [], outside: 0, undated: 0 };

/** Counts chunks by so many counters, of which each takes every so many-th. */
function count(chunks: readonly NameChunk[], counters: number): GrammarResult {
  const parts = Array.from({ length: counters }, (_, own) => {
    const counter = new GrammarCounter();
    chunks.forEach((chunk, at) => {
      if (at % counters === own) counter.add(chunk);
    });
    return counter.finish();
  });
  return grammarResult(mergeParts(parts), { reading, familyTree: null, comparison: null });
}

describe("the study's corpus by the grammar", function () {
  this.timeout(60_000);
  let chunks: NameChunk[];
  let result: GrammarResult;

  before(function () {
    let order = 0;
    chunks = readLists(path.join(needCorpora(this), "study", "tasks")).map((chunk) => {
      const placed = { ...chunk, order };
      order += chunk.names;
      return placed;
    });
    result = count(chunks, 1);
  });

  it("is versioned where the pattern is right, and in the versions that the pattern misses", () => {
    const { pattern, both, overCounted, missed } = result.patternComparison;
    const over = overCounted.reduce((sum, { names }) => sum + names, 0);
    const more = missed.reduce((sum, { names }) => sum + names, 0);
    assert.equal(pattern.names, 50_436);
    assert.equal(both + over, pattern.names);
    assert.equal(both + more, result.versioned);
  });

  it("is at about a tenth without environments and architectures", () => {
    assert.ok(Math.abs(result.share - 0.099) < 0.004, `${result.share}`);
    const [most, second] = result.patternComparison.overCounted;
    assert.deepEqual([most?.reason, second?.reason], ["environment id", "architecture number"]);
    // 92 % of the 23,595 hits among models of reinforcement learning are environments.
    assert.ok(most!.names >= 0.92 * 23_595, `${most!.names}`);
    assert.equal(second!.misleading[0]?.text, "wav2vec2");
  });

  it("is the same whoever counts which part of it", () => {
    assert.deepEqual(count(chunks, 3), result);
  });
});
