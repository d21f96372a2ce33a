import assert from "node:assert/strict";
import type { Notice } from "../../../server/src/drift/alerts/notices.ts";
import {
  afterFailure,
  dueNotices,
  enqueue,
  type QueuedNotice,
  withoutNotice,
} from "../../../server/src/drift/alerts/queue.ts";
import { alert } from "./made-alerts.ts";

const NOON = "2026-11-26T12:00:00.000Z";

function notice(id: string, said: Partial<Notice> = {}): Notice {
  return { id, route: "chat", at: NOON, firing: [alert()], resolved: [], ...said };
}

const due = (queue: readonly QueuedNotice[], now: string) =>
  dueNotices(queue, new Date(now)).map(({ notice: { id } }) => id);

describe("the queue of notices", () => {
  it("tells each receiver in order: what comes later waits for what did not arrive, others do not", () => {
    let queue = ["1", "2"].reduce<QueuedNotice[]>((all, id) => enqueue(all, notice(id), false), []);
    queue = enqueue(queue, notice("3", { route: "team" }), false);
    assert.deepEqual(due(queue, NOON), ["1", "3"]);
    queue = afterFailure(queue, "1", "the webhook chat answers 503", new Date(NOON), 0);
    assert.deepEqual(due(queue, "2026-11-26T12:00:29Z"), ["3"]);
    assert.deepEqual(due(queue, "2026-11-26T12:00:30Z"), ["1", "3"]);
    assert.deepEqual(due(withoutNotice(queue, "1"), NOON), ["2", "3"]);
  });

  it("waits twice as long after each failure, up to a quarter of an hour, and never gives up", () => {
    let queue = enqueue([], notice("1"), false);
    const waits = Array.from({ length: 8 }, () => {
      queue = afterFailure(queue, "1", "no answer", new Date(NOON), 0);
      return (Date.parse(queue[0]!.notBefore) - Date.parse(NOON)) / 1000;
    });
    assert.deepEqual(waits, [30, 60, 120, 240, 480, 900, 900, 900]);
    assert.deepEqual([queue[0]!.failures, queue[0]!.reason], [8, "no answer"]);
  });

  it("keeps one notice for a receiver that takes the latest state, with every end that it has not heard of", () => {
    const ended = alert({ rule: "quality", state: "resolved", until: NOON });
    let queue = enqueue(
      [],
      notice("1", { firing: [], resolved: [ended, alert({ state: "resolved", until: NOON })] }),
      true,
    );
    // What had ended fires again.
    queue = enqueue(queue, notice("2", { firing: [alert()] }), true);
    assert.equal(queue.length, 1);
    assert.deepEqual(queue[0]!.notice, notice("2", { firing: [alert()], resolved: [ended] }));
  });
});
