import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { CorpusInMemory } from "../../server/src/panel/corpus-in-memory.ts";
import { openOrigin } from "../../server/src/panel/open-origin.ts";
import { TemporaryFolder } from "../cli/program.ts";

const countingThread = new URL("../../dist/counting-thread.cjs", import.meta.url);

describe("a list that vanishes between finding and reading", () => {
  it("is named, and the rest is counted", async () => {
    const folder = new TemporaryFolder({ "gone.txt": "acme/a-v1\n", "here.txt": "acme/b-v2\nacme/c\n" });
    const { signal } = new AbortController();
    const access = { environment: {}, userAgent: "modelver", signal };
    const nothing = () => undefined;
    const { title, lists, skipped } = await openOrigin({ kind: "paths", paths: [folder.path] }, access);
    rmSync(folder.of("gone.txt"));
    const corpus = await CorpusInMemory.open(title, lists, skipped, countingThread, nothing, signal);
    folder.remove();
    assert.equal(corpus.description.names, 2);
    assert.deepEqual(
      corpus.reading.skipped.map(({ path }) => path),
      [folder.of("gone.txt")],
    );
  });
});
