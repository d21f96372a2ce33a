import assert from "node:assert/strict";
import { Updates } from "../../server/src/lsp/updates.ts";

const DELAY = 5;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe("updates", () => {
  it("take changes that come together in one run", async () => {
    const runs: string[] = [];
    const updates = new Updates(async (key) => void runs.push(key), DELAY);
    for (let change = 0; change < 10; change++) updates.schedule("a");
    updates.schedule("b");
    await pause(10 * DELAY);
    assert.deepEqual(runs.sort(), ["a", "b"]);
  });

  it("take changes that come during a run in one further run", async () => {
    let runs = 0;
    const updates = new Updates(async () => {
      runs++;
      await pause(4 * DELAY);
    }, DELAY);
    updates.schedule("a");
    await pause(2 * DELAY);
    updates.schedule("a");
    updates.schedule("a");
    await updates.settled("a");
    assert.equal(runs, 2);
  });

  it("do not wait for the changes to stop", async () => {
    let runs = 0;
    const updates = new Updates(async () => void runs++, DELAY);
    for (let change = 0; change < 20 && runs === 0; change++) {
      updates.schedule("a");
      await pause(2);
    }
    assert.ok(runs > 0);
  });

  it("come at once where nobody is typing", async () => {
    let runs = 0;
    const updates = new Updates(async () => void runs++, 60_000);
    updates.schedule("a", 0);
    await pause(DELAY);
    assert.equal(runs, 1);
  });

  it("are settled without waiting out the delay", async () => {
    let runs = 0;
    const updates = new Updates(async () => void runs++, 60_000);
    updates.schedule("a");
    await updates.settled("a");
    assert.equal(runs, 1);
    await updates.settled("a");
    assert.equal(runs, 1);
  });

  it("that are cancelled never run", async () => {
    let runs = 0;
    const updates = new Updates(async () => void runs++, DELAY);
    updates.schedule("a");
    updates.cancel("a");
    await pause(4 * DELAY);
    assert.equal(runs, 0);
  });
});
