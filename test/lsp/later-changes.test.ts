import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import type { Folder } from "../../server/src/lsp/folders.ts";
import { LaterChanges } from "../../server/src/lsp/later-changes.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `part_${index}.py`);

describe("changes that are told later", () => {
  const folder = {} as Folder;
  let told: string[][];
  let changes: LaterChanges;

  beforeEach(() => {
    told = [];
    changes = new LaterChanges((_, paths) => told.push(paths));
  });

  it("come after what is being done, each file once", async () => {
    changes.add(folder, ["a.py", "b.py"]);
    changes.add(folder, ["b.py", "c.py"]);
    assert.deepEqual(told, []);
    await setTimeout(10);
    assert.deepEqual(told, [["a.py", "b.py", "c.py"]]);
  });

  it("come in pieces, between which others have a turn", async () => {
    changes.add(folder, names(45));
    let turns = 0;
    while (told.flat().length < 45) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    assert.ok(turns >= 4, `${turns}`);
    assert.deepEqual(told.flat(), names(45));
    changes.add(folder, ["again.py"]);
    await setTimeout(10);
    assert.deepEqual(told.at(-1), ["again.py"]);
  });

  it("do not come once they are forgotten", async () => {
    changes.add(folder, names(45));
    changes.forget(folder);
    await setTimeout(10);
    assert.deepEqual(told, []);
  });
});
