import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { RequestQueue } from "../../../server/src/registries/online/request-queue.ts";
import { RegistryFailure } from "../../../server/src/registries/registry-failure.ts";

const failing = async () => {
  throw new RegistryFailure("it is down");
};

describe("the requests to a registry", () => {
  it("are a few at once", async () => {
    const queue = new RequestQueue({ atOnce: 4 });
    let running = 0;
    let most = 0;
    const request = async () => {
      most = Math.max(most, ++running);
      await setImmediate();
      running--;
    };
    await Promise.all(Array.from({ length: 20 }, () => queue.run(request)));
    assert.equal(most, 4);
  });

  it("let those that somebody waits for go before those that fill up a list", async () => {
    const queue = new RequestQueue({ atOnce: 1 });
    const order: string[] = [];
    const note = (what: string) => async () => {
      await setImmediate();
      order.push(what);
    };
    await Promise.all([queue.run(note("page 1"), true), queue.run(note("page 2"), true), queue.run(note("churn"))]);
    assert.deepEqual(order, ["page 1", "churn", "page 2"]);
  });

  it("are not made while a registry that failed is left alone, which takes longer each time", async () => {
    let now = 0;
    const queue = new RequestQueue({ rest: 100, now: () => now });
    await assert.rejects(queue.run(failing), /it is down/);
    let made = 0;
    const counting = async () => void made++;
    await assert.rejects(queue.run(counting), /it is down/);
    assert.deepEqual([made, queue.failure], [0, "it is down"]);
    now = 100;
    await assert.rejects(queue.run(failing));
    assert.equal(queue.rest, 200);
    now = 300;
    await queue.run(counting);
    assert.deepEqual([made, queue.failure, queue.rest], [1, null, 0]);
  });

  it("count as one failure where they fail together", async () => {
    const queue = new RequestQueue({ rest: 100, now: () => 0 });
    await Promise.allSettled([queue.run(failing), queue.run(failing), queue.run(failing)]);
    assert.equal(queue.rest, 100);
  });

  it("end with the queue, and none begins after", async () => {
    const queue = new RequestQueue({ atOnce: 1 });
    const cut = queue.run(
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    let begun = 0;
    const waiting = queue.run(async () => void begun++);
    await setImmediate();
    queue.dispose();
    await assert.rejects(cut, { name: "AbortError" });
    await assert.rejects(waiting, { name: "AbortError" });
    assert.deepEqual([begun, queue.failure], [0, null]);
  });
});
