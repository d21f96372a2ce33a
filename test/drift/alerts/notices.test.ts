import assert from "node:assert/strict";
import type { Alert } from "../../../server/src/drift/alerts/alert.ts";
import { noticeFor, type ToldAlerts } from "../../../server/src/drift/alerts/notices.ts";
import { readQuietPeriod } from "../../../server/src/drift/alerts/quiet-period.ts";
import type { Route } from "../../../server/src/drift/alerts/route.ts";
import { alert, route } from "./made-alerts.ts";

/** A receiver, and what it is told over time. */
class Receiver {
  #told: ToldAlerts = {};
  readonly #route: Route;

  constructor(said: Route) {
    this.#route = said;
  }

  /** @returns what it is told: `+rule` fires, `-rule` is over */
  hears(alerts: readonly Alert[], now: string): string[] {
    const { notice, told } = noticeFor(this.#route, alerts, this.#told, new Date(now), "1");
    this.#told = told;
    return [
      ...(notice?.firing ?? []).map(({ rule }) => `+${rule}`),
      ...(notice?.resolved ?? []).map(({ rule }) => `-${rule}`),
    ];
  }
}

const drift = alert();
const over = alert({ state: "resolved", until: "2026-11-02T23:00:00.000Z" });
const quality = alert({ rule: "quality", subject: "range age", since: "2026-11-02T08:00:00.000Z" });

describe("what a receiver is told", () => {
  it("is each alert once, and its end once", () => {
    const chat = new Receiver(route());
    assert.deepEqual(chat.hears([drift], "2026-11-02T07:00Z"), ["+dataset-drift"]);
    assert.deepEqual(chat.hears([drift], "2026-11-09T07:00Z"), []);
    assert.deepEqual(chat.hears([drift, quality], "2026-11-09T08:00Z"), ["+quality"]);
    assert.deepEqual(chat.hears([over, quality], "2026-11-09T09:00Z"), ["-dataset-drift"]);
    assert.deepEqual(chat.hears([over, quality], "2026-11-09T10:00Z"), []);
  });

  it("is no end of what it never heard of", () => {
    assert.deepEqual(new Receiver(route()).hears([over], "2026-11-03T00:00Z"), []);
  });

  it("is an alert again that ended and began anew, without the end in between", () => {
    const chat = new Receiver(route());
    chat.hears([drift], "2026-11-02T07:00Z");
    const anew = alert({ since: "2026-11-03T06:05:00.000Z" });
    assert.deepEqual(chat.hears([over, anew], "2026-11-03T07:00Z"), ["+dataset-drift"]);
  });

  it("is everything that fires again after the hours that the route says", () => {
    const chat = new Receiver(route({ repeatHours: 24 }));
    chat.hears([drift], "2026-11-02T07:00Z");
    assert.deepEqual(chat.hears([drift, quality], "2026-11-02T09:00Z"), ["+quality"]);
    assert.deepEqual(chat.hears([drift, quality], "2026-11-03T06:59Z"), []);
    assert.deepEqual(chat.hears([drift, quality], "2026-11-03T07:00Z"), ["+dataset-drift", "+quality"]);
    assert.deepEqual(chat.hears([drift, quality], "2026-11-03T08:00Z"), []);
  });

  it("is nothing in a quiet period, and afterwards what still holds", () => {
    const quiet = [readQuietPeriod("22:00-07:00")!];
    const chat = new Receiver(route({ quiet }));
    assert.deepEqual(chat.hears([drift], "2026-11-02T23:00Z"), []);
    assert.deepEqual(chat.hears([drift, quality], "2026-11-03T06:59Z"), []);
    assert.deepEqual(chat.hears([over, quality], "2026-11-03T07:00Z"), ["+quality"]);
    assert.deepEqual(chat.hears([over, { ...quality, state: "resolved", until: "x" }], "2026-11-03T23:00Z"), []);
    assert.deepEqual(chat.hears([over, { ...quality, state: "resolved", until: "x" }], "2026-11-04T08:00Z"), [
      "-quality",
    ]);
  });

  it("is no end where it does not want to hear of ends", () => {
    const chat = new Receiver(route({ recovery: false }));
    chat.hears([drift], "2026-11-02T07:00Z");
    assert.deepEqual(chat.hears([over], "2026-11-03T07:00Z"), []);
  });

  it("is, for Alertmanager, everything that fires whenever something is new, and every hour", () => {
    const ops = {
      kind: "alertmanager",
      name: "ops",
      repeatHours: 1,
      url: "http://localhost:9093",
      tokenVariable: null,
    };
    const alertmanager = new Receiver(ops as Route);
    assert.deepEqual(alertmanager.hears([drift], "2026-11-02T07:00Z"), ["+dataset-drift"]);
    assert.deepEqual(alertmanager.hears([drift], "2026-11-02T07:30Z"), []);
    assert.deepEqual(alertmanager.hears([drift, quality], "2026-11-02T07:40Z"), ["+dataset-drift", "+quality"]);
    assert.deepEqual(alertmanager.hears([drift, quality], "2026-11-02T08:40Z"), ["+dataset-drift", "+quality"]);
    assert.deepEqual(alertmanager.hears([over, quality], "2026-11-02T08:50Z"), ["-dataset-drift"]);
  });
});
