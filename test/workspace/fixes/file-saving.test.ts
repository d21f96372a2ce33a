import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ChangedOnDisk, saveFile } from "../../../server/src/workspace/fixes/file-saving.ts";

describe("saving a fixed file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-saving-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("replaces its content and leaves nothing beside it", async () => {
    const file = path.join(folder, "a.py");
    writeFileSync(file, "old");
    await saveFile(file, Buffer.from("old"), Buffer.from("new"));
    assert.equal(readFileSync(file, "utf8"), "new");
    assert.deepEqual(readdirSync(folder), ["a.py"]);
  });

  it("refuses when somebody changed the file since it was read", async () => {
    const file = path.join(folder, "a.py");
    writeFileSync(file, "somebody's work");
    await assert.rejects(saveFile(file, Buffer.from("old"), Buffer.from("new")), ChangedOnDisk);
    assert.equal(readFileSync(file, "utf8"), "somebody's work");
    assert.deepEqual(readdirSync(folder), ["a.py"]);
  });

  it("refuses when the file is gone", async () => {
    await assert.rejects(saveFile(path.join(folder, "a.py"), Buffer.from("old"), Buffer.from("new")));
    assert.deepEqual(readdirSync(folder), []);
  });
});
