import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { startHarvestProgress } from "../../server/src/cli/harvest-progress.ts";

const POSITION = { next: null, models: 12_000, unreadable: 0, newest: null, cutoff: null };

/** What is drawn on a stream that says it is a terminal, or not. */
function drawn(isTerminal: boolean): string {
  const stream = Object.assign(new PassThrough(), {
    isTTY: isTerminal,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
    moveCursor: () => true,
  });
  const progress = startHarvestProgress(stream as unknown as NodeJS.WriteStream);
  progress.report({ ...POSITION, reached: "2024-05-06T07:08:09.000Z" });
  progress.wait(54_100, "the Hub answers 429");
  progress.stop();
  return String(stream.read() ?? "");
}

describe("the progress of a harvest", () => {
  it("tells on a terminal how many models there are, how old, and what it waits for", () => {
    const text = drawn(true);
    assert.match(text, /Harvesting: 12,000 models, back to 2024-05-06/);
  });

  it("is silent elsewhere", () => {
    assert.equal(drawn(false), "");
  });
});
