import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { decode, readTextFile, readTextFileAtOnce } from "../../server/src/workspace/file-reading.ts";
import { withProject } from "./temporary-project.ts";

describe("reading a file", () => {
  it("gives its text without the byte-order mark", () =>
    withProject({ "x.py": "\uFEFFname = 'é'\r\n" }, async (root) => {
      assert.deepEqual(await readTextFile(path.join(root, "x.py"), 100), { text: "name = 'é'\r\n" });
    }));

  const refusals: [string, Uint8Array | string, string][] = [
    ["content with NUL bytes", new Uint8Array([80, 75, 0, 4]), "binary content"],
    ["bytes that are not UTF-8", new Uint8Array([0x6e, 0xe9, 0x0a]), "not valid UTF-8"],
    ["more bytes than the limit", "x".repeat(101), "larger than 1 MB (1 MB)"],
  ];
  for (const [what, content, reason] of refusals) {
    it(`passes over ${what}`, () =>
      withProject({ "x.py": content }, async (root) => {
        assert.deepEqual(await readTextFile(path.join(root, "x.py"), 100), { skipped: reason });
      }));
  }

  it("passes over a file that is gone", async () => {
    assert.deepEqual(await readTextFile("/no/such/file.py", 100), { skipped: "vanished while it was read" });
  });

  it("does not wait for a named pipe", function () {
    if (process.platform === "win32") this.skip();
    return withProject({}, async (root) => {
      execFileSync("mkfifo", [path.join(root, "pipe.py")]);
      assert.deepEqual(await readTextFile(path.join(root, "pipe.py"), 100), { skipped: "not a regular file" });
    });
  });

  it("passes over links that lead in a circle", function () {
    if (process.platform === "win32") this.skip();
    return withProject({}, async (root) => {
      symlinkSync("b.py", path.join(root, "a.py"));
      symlinkSync("a.py", path.join(root, "b.py"));
      assert.deepEqual(await readTextFile(path.join(root, "a.py"), 100), { skipped: "a loop of symbolic links" });
    });
  });

  it("tells a name that is no UTF-8 from a file that is gone", async () => {
    const reading = await readTextFile("/no/such/na\uFFFDme.py", 100);
    assert.deepEqual(reading, { skipped: "its name is not valid UTF-8" });
  });
});

describe("reading a file at once", () => {
  it("bears with bytes that are not UTF-8, unless they matter", () =>
    withProject({ ".gitignore": new Uint8Array([0x6e, 0xe9, 0x0a]) }, (root) => {
      const file = path.join(root, ".gitignore");
      assert.deepEqual(readTextFileAtOnce(file), { text: "n\uFFFD\n" });
      assert.deepEqual(readTextFileAtOnce(file, decode), { skipped: "not valid UTF-8" });
    }));

  it("says nothing of a file that is not there, and why it leaves a folder alone", () =>
    withProject({ "folder/x": "" }, (root) => {
      assert.equal(readTextFileAtOnce(path.join(root, "nothing")), null);
      assert.deepEqual(readTextFileAtOnce(path.join(root, "folder")), { skipped: "is a folder" });
    }));

  it("does not wait for a named pipe", function () {
    if (process.platform === "win32") this.skip();
    return withProject({}, (root) => {
      execFileSync("mkfifo", [path.join(root, "pipe")]);
      assert.deepEqual(readTextFileAtOnce(path.join(root, "pipe")), { skipped: "not a regular file" });
    });
  });
});
