import assert from "node:assert/strict";
import { alertNews } from "../../../client/src/alerts/alert-changes.ts";
import { withoutLinks } from "../../../client/src/alerts/notification-text.ts";
import { readSecrets, secretsFor, withSecret } from "../../../client/src/alerts/secret-list.ts";
import type { AlertNode, RouteSecret } from "../../../server/src/lsp/protocol.ts";

function alert(monitor: string, rule: string): AlertNode {
  const id = `${monitor} ${rule}`;
  return { id, monitor, monitorId: id, model: null, summary: `${rule}.`, use: null };
}

describe("news of alerts", () => {
  const [red, slow, other] = [alert("churn", "red-slot"), alert("churn", "latency"), alert("fraud", "red-slot")];

  it("are what begins and what is over, monitor by monitor", () => {
    const news = alertNews([red, other], [red, slow]);
    assert.deepEqual(news, [
      { monitor: "churn", begun: [slow], over: [] },
      { monitor: "fraud", begun: [], over: [other] },
    ]);
  });

  it("are none of what goes on", () => {
    assert.deepEqual(alertNews([red, slow], [slow, red]), []);
  });

  it("may hold names out of data, and become no links", () => {
    const summary = "feature [click](command:workbench.action.terminal.new)\ndrifted";
    assert.equal(withoutLinks(summary), "feature [click] (command:workbench.action.terminal.new) drifted");
    assert.equal(withoutLinks("x".repeat(1000)).length, 300);
  });
});

describe("the secrets of alert routes", () => {
  const mail: RouteSecret = { route: "team", variable: "MAIL_PASSWORD", receiver: "modelver@mail.acme.example" };
  const hook: RouteSecret = { route: "chat", variable: "HOOK", receiver: "" };
  const secret = (root: string, { variable, receiver }: RouteSecret, value: string) => ({
    root,
    variable,
    receiver,
    value,
  });
  const kept = [secret("/a", mail, "hunter2"), secret("/a", hook, "https://chat.example/T0")];

  it("are given to the folder and the receiver that they were stored for, and to no other", () => {
    assert.deepEqual(secretsFor(kept, "/a", [mail, hook]), {
      MAIL_PASSWORD: "hunter2",
      HOOK: "https://chat.example/T0",
    });
    assert.deepEqual(secretsFor(kept, "/b", [mail, hook]), {});
    const moved = { ...mail, receiver: "modelver@mail.evil.example" };
    assert.deepEqual(secretsFor(kept, "/a", [moved]), {}, "a configuration that was changed meanwhile");
    assert.deepEqual(secretsFor(kept, "/a", [mail, moved]), {}, "nor by naming it beside the old one");
  });

  it("take the place of what was kept, and are forgotten where they are empty", () => {
    const changed = withSecret(kept, secret("/a", mail, "hunter3"));
    assert.deepEqual(secretsFor(changed, "/a", [mail]), { MAIL_PASSWORD: "hunter3" });
    assert.equal(changed.length, 2);
    assert.deepEqual(withSecret(kept, secret("/a", mail, "")), [kept[1]]);
  });

  it("survive in the secret storage, and damage there", () => {
    assert.deepEqual(readSecrets(JSON.stringify(kept)), kept);
    for (const damaged of [undefined, "", "{", "7", '[null, {"root": 1}]']) assert.deepEqual(readSecrets(damaged), []);
  });
});
