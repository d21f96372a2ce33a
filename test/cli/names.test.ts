import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { lineBlocks } from "../../server/src/cli/name-lines.ts";
import { modelver, programFile, TemporaryFolder } from "./program.ts";

describe("modelver names", function () {
  this.timeout(30_000);

  it("gives one JSON object a line, in the order given", async () => {
    const { code, output } = await modelver(["names", "acme/churn-v1.2.0", "wav2vec2", "--format", "json"]);
    const lines = output.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).name),
      ["acme/churn-v1.2.0", "wav2vec2"],
    );
    assert.equal(code, 0);
  });

  it("answers each line of standard input, however odd", async () => {
    const odd = ["churn-v1", "", "  ", "ünï-çødé 🙂", '"quoted"', "-".repeat(5000), "/", "a/b/c/d"];
    const input = Buffer.concat([Buffer.from(`${odd.join("\n")}\r\n`), Buffer.from([0xff, 0xfe, 0x0a, 0x00])]);
    const { code, output } = await modelver(["names", "-", "--format", "json"], { input });
    const spoken = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).name);
    assert.deepEqual(spoken, [...odd, "\ufffd\ufffd", "\0"]);
    assert.equal(code, 0);
  });

  it("prints a table for people", async () => {
    const { output } = await modelver(["names", "acme/churn-v1"]);
    assert.match(output, /^acme\/churn-v1\n {2}owner +acme +who publishes it\n/);
  });

  it("needs a name", async () => {
    assert.equal((await modelver(["names"])).code, 2);
  });

  it("loads no grammar: it runs without the files that lie beside the program", async () => {
    const folder = new TemporaryFolder();
    copyFileSync(programFile, folder.of("modelver.cjs"));
    const alone = { program: folder.of("modelver.cjs") };
    const named = await modelver(["names", "churn-v1", "--format", "json"], alone);
    const version = await modelver(["--version"], alone);
    folder.remove();
    assert.equal(JSON.parse(named.output).version.text, "v1");
    assert.match(version.output, /^\d+\.\d+\.\d+\n$/);
  });
});

describe("lines of a stream", () => {
  async function linesOf(...chunks: (string | number[])[]): Promise<string[]> {
    const lines: string[] = [];
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk as string);
    })();
    for await (const block of lineBlocks(stream)) lines.push(...block);
    return lines;
  }

  it("are whole wherever the stream was cut", async () => {
    assert.deepEqual(await linesOf("one\ntw", "o", "\nthree"), ["one", "two", "three"]);
    assert.deepEqual(await linesOf("one\r", "\ntwo\r\n"), ["one", "two"]);
    assert.deepEqual(await linesOf([0xf0, 0x9f], [0x99, 0x82, 0x0a]), ["🙂"]);
  });

  it("are as many as there are line breaks, and one more for an open end", async () => {
    assert.deepEqual(await linesOf("\n\n"), ["", ""]);
    assert.deepEqual(await linesOf(""), []);
    assert.deepEqual(await linesOf("a\n\nb"), ["a", "", "b"]);
  });
});
