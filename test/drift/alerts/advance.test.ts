import assert from "node:assert/strict";
import { advanceAlerts, withoutOtherMonitors } from "../../../server/src/drift/alerts/advance.ts";
import type { Alert } from "../../../server/src/drift/alerts/alert.ts";
import { alert, condition } from "./made-alerts.ts";

const [FIRST, SECOND, THIRD] = ["2026-11-02T06:05:00.000Z", "2026-11-03T06:05:00.000Z", "2026-11-04T06:05:00.000Z"];

const measured = (...conditions: ReturnType<typeof condition>[]) => ({ kind: "measured", conditions }) as const;
const brief = (alerts: readonly Alert[]) => alerts.map(({ rule, state, since, until }) => [rule, state, since, until]);

describe("alerts over time", () => {
  it("begin, keep their beginning while they last, end, and begin anew", () => {
    const begun = advanceAlerts([], "churn", measured(condition()), FIRST);
    assert.deepEqual(brief(begun), [["dataset-drift", "firing", FIRST, null]]);
    const lasting = advanceAlerts(begun, "churn", measured(condition({ value: 0.9 })), SECOND);
    assert.deepEqual([lasting[0]?.since, lasting[0]?.value, lasting.length], [FIRST, 0.9, 1]);
    const ended = advanceAlerts(lasting, "churn", measured(), SECOND);
    assert.deepEqual(brief(ended), [["dataset-drift", "resolved", FIRST, SECOND]]);
    assert.deepEqual(brief(advanceAlerts(ended, "churn", measured(condition()), THIRD)), [
      ["dataset-drift", "resolved", FIRST, SECOND],
      ["dataset-drift", "firing", THIRD, null],
    ]);
  });

  it("are neither confirmed nor ended by a run that failed, which is an alert itself", () => {
    const failed = { kind: "failed", message: "x", conditions: [condition({ rule: "failed-run" })] } as const;
    const after = advanceAlerts([alert({ since: FIRST })], "churn", failed, SECOND);
    assert.deepEqual(brief(after), [
      ["dataset-drift", "firing", FIRST, null],
      ["failed-run", "firing", SECOND, null],
    ]);
    assert.deepEqual(brief(advanceAlerts(after, "churn", measured(condition()), THIRD)), [
      ["dataset-drift", "firing", FIRST, null],
      ["failed-run", "resolved", SECOND, THIRD],
    ]);
  });

  it("are each monitor's own", () => {
    const other = alert({ monitor: "fraud" });
    assert.deepEqual(advanceAlerts([other], "churn", measured(), SECOND), [other]);
  });

  it("tell features apart", () => {
    const [age, city] = ["age", "city"].map((subject) => condition({ rule: "feature-drift", subject }));
    const both = advanceAlerts([], "churn", measured(age!, city!), FIRST);
    const after = advanceAlerts(both, "churn", measured(city!), SECOND);
    assert.deepEqual(
      after.map(({ subject, state }) => [subject, state]),
      [
        ["age", "resolved"],
        ["city", "firing"],
      ],
    );
  });

  it("are forgotten a month after their end", () => {
    const old = alert({ state: "resolved", until: "2026-10-01T00:00:00.000Z" });
    assert.deepEqual(advanceAlerts([old], "churn", measured(), "2026-10-31T00:00:00.000Z"), [old]);
    assert.deepEqual(advanceAlerts([old], "churn", measured(), "2026-11-02T00:00:00.000Z"), []);
  });

  it("end with their monitor", () => {
    assert.deepEqual(brief(withoutOtherMonitors([alert()], ["fraud"], SECOND)), [
      ["dataset-drift", "resolved", FIRST, SECOND],
    ]);
    assert.deepEqual(withoutOtherMonitors([alert()], ["churn"], SECOND), [alert()]);
  });
});
