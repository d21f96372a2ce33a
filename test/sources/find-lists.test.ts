import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { findLists } from "../../server/src/sources/find-lists.ts";
import { TemporaryFolder } from "../cli/program.ts";

describe("the lists at some paths", () => {
  const folder = new TemporaryFolder();

  before(() => {
    folder.write("tasks/b.txt", "a/b\n");
    folder.write("tasks/a.csv", "id\na/b\n");
    folder.write("tasks/deeper/c.jsonl.gz", "");
    folder.write("tasks/.hidden.txt", "x\n");
    folder.write("tasks/README.md", "# lists\n");
    folder.write("names", "a/b\n");
  });

  after(() => folder.remove());

  async function found(...paths: string[]) {
    const { lists, skipped } = await findLists(paths.map((each) => path.join(folder.path, each)));
    const relative = ({ path: file }: { path: string }) => path.relative(folder.path, file).replaceAll(path.sep, "/");
    return { lists: lists.map(relative), skipped: skipped.map((each) => `${relative(each)}: ${each.reason}`) };
  }

  it("are known by their endings in folders, and stand in the order of their names", async () => {
    const { lists, skipped } = await found("tasks", "names");
    assert.deepEqual(lists, ["tasks/a.csv", "tasks/b.txt", "tasks/deeper/c.jsonl.gz", "names"]);
    assert.equal(skipped.length, 1);
    assert.match(skipped[0]!, /^tasks\/README\.md: no list by its ending/);
  });

  it("count once, however often and in whatever ways they are named", async () => {
    const { lists } = await found("tasks/b.txt", "tasks", "tasks/../tasks/b.txt", "names", "names");
    assert.deepEqual(lists, ["tasks/b.txt", "tasks/a.csv", "tasks/deeper/c.jsonl.gz", "names"]);
  });

  it("follow symbolic links that are named, not those that lie in folders", async function () {
    try {
      symlinkSync("b.txt", path.join(folder.path, "tasks/link.txt"));
    } catch {
      // Windows lets few people make them.
      this.test!.title += " (not on this machine)";
      return;
    }
    assert.deepEqual((await found("tasks/link.txt")).lists, ["tasks/link.txt"]);
    assert.ok((await found("tasks")).skipped.includes("tasks/link.txt: is a symbolic link"));
  });

  it("must exist where they are named", async () => {
    await assert.rejects(found("nowhere"), { code: "ENOENT" });
  });
});
