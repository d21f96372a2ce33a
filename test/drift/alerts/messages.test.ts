import assert from "node:assert/strict";
import { messageOf, postableAlerts, slackMessage } from "../../../server/src/drift/alerts/messages.ts";
import type { Notice } from "../../../server/src/drift/alerts/notices.ts";
import { alert } from "./made-alerts.ts";

const base: Notice = { id: "1", route: "team", at: "2026-11-26T12:00:00.000Z", firing: [], resolved: [] };
const over = alert({ rule: "quality", subject: "range age", state: "resolved", until: "2026-11-03T06:05:00.000Z" });

describe("a notice in words", () => {
  it("says what fires since when, and what is over", () => {
    assert.deepEqual(messageOf({ ...base, firing: [alert()], resolved: [over] }), {
      subject: "ModelVer: churn: 1 firing, 1 resolved",
      text: `Firing:
- churn, dataset-drift: 1 of 2 features drifted: age (since 2026-11-02 06:05 UTC)

Resolved:
- churn, quality of range age: from 2026-11-02 06:05 UTC to 2026-11-03 06:05 UTC
`,
    });
    assert.equal(messageOf({ ...base, firing: [alert()] }).subject, "ModelVer: churn: dataset-drift firing");
  });

  it("lets no name from the data break out of its line, its head or Slack's mark-up", () => {
    const firing = [alert({ monitor: "a\r\nBcc: x", summary: "<!channel> & <https://x|y>\n- forged" })];
    const { subject, text } = messageOf({ ...base, firing });
    assert.equal(subject, "ModelVer: a Bcc: x: dataset-drift firing");
    assert.equal(text.split("\n").length, 3);
    assert.match(slackMessage({ ...base, firing }).text, /&lt;!channel&gt; &amp; &lt;https:\/\/x\|y&gt; - forged/);
  });

  it("is for Alertmanager labels, a summary, a beginning and an end", () => {
    assert.deepEqual(postableAlerts({ ...base, firing: [alert()], resolved: [over] }), [
      {
        labels: { alertname: "ModelVerAlert", monitor: "churn", rule: "dataset-drift" },
        annotations: { summary: "1 of 2 features drifted: age" },
        startsAt: "2026-11-02T06:05:00.000Z",
        // It lapses by itself only where ModelVer is never run again.
        endsAt: "2026-12-04T12:00:00.000Z",
      },
      {
        labels: { alertname: "ModelVerAlert", monitor: "churn", rule: "quality", subject: "range age" },
        annotations: { summary: "1 of 2 features drifted: age" },
        startsAt: "2026-11-02T06:05:00.000Z",
        endsAt: "2026-11-03T06:05:00.000Z",
      },
    ]);
  });
});
