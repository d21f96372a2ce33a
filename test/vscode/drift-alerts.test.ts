import assert from "node:assert/strict";
import * as vscode from "vscode";
import { AlertNotifications } from "../../client/src/alerts/alert-notifications.ts";
import { RouteSecrets } from "../../client/src/alerts/route-secrets.ts";
import type { AlertNode, WatchPlanNode } from "../../server/src/lsp/protocol.ts";
import { closeAll, exampleFile, modelVer, until } from "./workbench.ts";

const folder = exampleFolder();

function exampleFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

describe("the monitors of a workspace in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(exampleFile(".modelver"), { recursive: true }));

  const read = async (file: string) => {
    const text = await vscode.workspace.fs.readFile(exampleFile(file)).then(String, () => "");
    return text === "" ? undefined : JSON.parse(text);
  };

  it("are run by a command, as the watch runs them", async function () {
    this.timeout(60_000);
    await vscode.commands.executeCommand("modelver.runMonitors");
    const { runs, queue } = await until("the alerts", () => read(".modelver/alerts.json"));
    assert.deepEqual(Object.keys(runs), ["tag-suggester"]);
    assert.deepEqual(queue, []);
  });

  it("have their alerts told where they begin, and not where they fire already or nobody wants to know", async () => {
    const told: string[] = [];
    const notifications = new AlertNotifications(async (message) => {
      told.push(message);
      return undefined;
    });
    const alert = (id: string): AlertNode => {
      return { id, monitor: "weekly", monitorId: null, model: "churn", summary: `${id} is red.`, use: null };
    };
    const take = (...ids: string[]) =>
      notifications.take({ folders: [{ uri: String(folder), alerts: ids.map(alert) }] });
    take("age");
    take("age", "city");
    // A server that was started anew says all of it again.
    take("age", "city");
    take("city");
    const settings = vscode.workspace.getConfiguration("modelver");
    await settings.update("alerts.notifications", false, vscode.ConfigurationTarget.Workspace);
    take("city", "street");
    await settings.update("alerts.notifications", undefined, vscode.ConfigurationTarget.Workspace);
    take("city", "street", "house", "door");
    assert.deepEqual(told, [
      "churn is in alert: city is red",
      "An alert of churn is over: age is red.",
      "churn is in alert: house is red (and 1 more)",
    ]);
  });

  it("keep the secrets of routes in the secret storage, for one receiver", async () => {
    const kept = new Map<string, string>();
    const storage = {
      get: async (key: string) => kept.get(key),
      store: async (key: string, value: string) => void kept.set(key, value),
      delete: async (key: string) => void kept.delete(key),
    } as unknown as vscode.SecretStorage;
    const secrets = new RouteSecrets(storage);
    const secret = { route: "team", variable: "MAIL_PASSWORD", receiver: "m@mail.acme.example" };
    const plan = (receiver: string): WatchPlanNode => {
      return { root: folder.fsPath, plan: {}, monitors: [], secrets: [{ ...secret, receiver }] };
    };
    await secrets.store(folder.fsPath, secret, "hunter2");
    assert.deepEqual(await secrets.of(plan(secret.receiver)), { MAIL_PASSWORD: "hunter2" });
    assert.deepEqual(await secrets.of(plan("m@mail.evil.example")), {});
    await secrets.store(folder.fsPath, secret, "");
    assert.equal(kept.size, 0);
  });
});
