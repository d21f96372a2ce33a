import assert from "node:assert/strict";
import { readNameLines } from "../../../server/src/corpus/reading/name-lines.ts";
import { blocks, type ReadList, readAll } from "./lists.ts";

function read(...parts: (string | Uint8Array)[]): Promise<ReadList> {
  return readAll((bad) => readNameLines(blocks(...parts), { path: "t.txt", task: "t" }, bad));
}

async function namesOf(...parts: (string | Uint8Array)[]): Promise<string[]> {
  return (await read(...parts)).names.map((name) => name.slice(3));
}

describe("a text with one name a line", () => {
  it("is read wherever its blocks are cut, with any line ends and with or without the last one", async () => {
    assert.deepEqual(await namesOf("a/on", "e\nb/tw", "o", "\nc/three"), ["a/one", "b/two", "c/three"]);
    assert.deepEqual(await namesOf("a\r", "\nb\r\n"), ["a", "b"]);
  });

  it("may be empty", async () => {
    assert.deepEqual(await namesOf(), []);
    assert.deepEqual(await namesOf("", ""), []);
  });

  it("may begin with a byte-order mark or be UTF-16, as PowerShell writes it", async () => {
    assert.deepEqual(await namesOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a)), ["a"]);
    const text = Buffer.from("\ufeffa/ü\r\nb/v2\r\n", "utf16le");
    assert.deepEqual(await namesOf(text.subarray(0, 5), text.subarray(5)), ["a/ü", "b/v2"]);
    assert.deepEqual(await namesOf(Buffer.from(text).swap16()), ["a/ü", "b/v2"]);
  });

  it("keeps names of 10,000 characters and right-to-left text, and trims spaces", async () => {
    const long = "x".repeat(10_000);
    assert.deepEqual(await namesOf(`${long}\n  نموذج-v2\t\nmy model\n`), [long, "نموذج-v2", "my model"]);
  });

  it("counts and names the lines that hold no name", async () => {
    const { names, bad } = await read(
      "good-v1\n\n \nb\0d\na\tb\n\u001b[31m\n",
      Uint8Array.of(0x61, 0xff, 0x0a),
      "last",
    );
    assert.deepEqual(names, ["t: good-v1", "t: last"]);
    assert.equal(bad.count, 6);
    assert.deepEqual(
      bad.first.map(({ line, reason }) => `${line} ${reason}`),
      [
        "2 the line is empty",
        "3 the line is empty",
        "4 the name holds a NUL byte",
        "5 the name holds a tab: give tables an ending that says so (.tsv)",
        "6 the name holds a control character",
        "7 the line is not UTF-8",
      ],
    );
  });

  it("passes over a line without end in bounded memory, and counts on behind it", async () => {
    const part = "y".repeat(50_000);
    const { names, bad } = await read("a\n", part, part, part, "\nb\n\nc\n", part, part);
    assert.deepEqual(names, ["t: a", "t: b", "t: c"]);
    assert.deepEqual(
      bad.first.map(({ line, reason }) => `${line} ${reason}`),
      ["2 the name is longer than 65,536 bytes", "4 the line is empty", "6 the name is longer than 65,536 bytes"],
    );
  });

  it("names the first hundred bad lines and counts the others", async () => {
    const { bad } = await read("\n".repeat(250));
    assert.deepEqual([bad.count, bad.first.length], [250, 100]);
  });
});
