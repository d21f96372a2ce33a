import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { OneThread } from "../../server/src/corpus/counter-pool.ts";
import { BadLines } from "../../server/src/corpus/reading/bad-lines.ts";
import { streamList } from "../../server/src/sources/file-list.ts";

const MEGABYTE = 1024 * 1024;
/** Of a list of a gigabyte, as much as a test has time for. */
const LENGTH = 128 * MEGABYTE;

/** A list that is far longer than what is different in it, cut anywhere, with a line in it that has no end for a while. */
function* longList(): Generator<Buffer> {
  const names = Array.from({ length: 20_000 }, (_, index) => `owner${index % 997}/bert-${index % 31}b-v${index % 7}\n`);
  const block = Buffer.from(names.join(""));
  const endless = Buffer.alloc(MEGABYTE, "x");
  for (let length = 0; length < LENGTH; length += block.length) {
    yield block.subarray(0, 333_333);
    yield block.subarray(333_333);
    if (length === 0) for (let part = 0; part < 64; part++) yield endless;
  }
}

describe("a list of any length", function () {
  this.timeout(60_000);

  it("is read in bounded memory", async () => {
    const bad = new BadLines();
    const pool = new OneThread("study");
    let names = 0;
    let peak = 0;
    const start = process.memoryUsage().rss;
    const list = streamList("-", "list.txt", Readable.from(longList(), { objectMode: false, highWaterMark: MEGABYTE }));
    for await (const chunk of list.read(bad, () => undefined)) {
      names += chunk.names;
      await pool.add(chunk, "counted");
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    const [part] = (await pool.finish()).counted;
    assert.ok(names > 4_000_000, `${names} names`);
    assert.equal(part?.method === "study" ? part.tasks[0]?.names : null, names);
    assert.equal(bad.count, 1);
    assert.ok(peak - start < LENGTH, `took ${Math.round((peak - start) / MEGABYTE)} MB for ${LENGTH / MEGABYTE} MB`);
  });
});
