import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillEngineCache } from "../../scripts/editor/engine-cache.ts";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { LoopbackReceiver } from "../drift/delivery/loopback-receiver.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

const CONFIGURATION = `[monitors.weekly]
model = "tag-suggester"
reference = "data/train.csv"
current = "data/now.csv"
time = "time"
alerts = ["chat"]

[alerts.chat]
kind = "webhook"
url-variable = "CHAT_ADDRESS"
`;

/** Twenty days of a number; from the eleventh on it is another one where it drifts. */
function rows(drifts: boolean): string {
  const lines = Array.from({ length: 2000 }, (_, at) => {
    const day = Math.floor(at / 100);
    const value = (at * 7919) % 101;
    return `2026-06-${String(day + 1).padStart(2, "0")}T09:00:00Z,${drifts && day >= 10 ? value + 80 : value}`;
  });
  return `time,age\n${lines.join("\n")}\n`;
}

describe("a model that drifts, in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;
  let cache: string;
  const chat = new LoopbackReceiver();
  let address: string;

  before("open a project with a monitor and a route", async () => {
    cache = mkdtempSync(path.join(tmpdir(), "modelver-cache-"));
    fillEngineCache(cache);
    process.env.MODELVER_CACHE = cache;
    address = await chat.listen();
    workbench = await installed.open({
      files: { "modelver.toml": CONFIGURATION, "data/train.csv": rows(false), "data/now.csv": rows(true) },
    });
  });

  after(async () => {
    delete process.env.MODELVER_CACHE;
    await installed.close();
    await chat.close();
    rmSync(cache, { recursive: true, force: true });
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
  });

  const input = () => workbench.page.locator(".quick-input-widget input.input");
  const stateFile = () => path.join(installed.workspace, ".modelver/alerts.json");

  it("is measured on request, told to the route with the secret that the editor keeps, and said in the window", async () => {
    await workbench.open("serve.py");
    await workbench.command("ModelVer: Store Secret of an Alert Route");
    await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "CHAT_ADDRESS" }).click();
    await workbench.page.locator('.quick-input-widget input.input[type="password"]').waitFor();
    await workbench.page.keyboard.type(`${address}/T0-hunter2`);
    await workbench.press("Enter");
    await input().waitFor({ state: "hidden" });
    await workbench.command("ModelVer: Run Monitors Now");
    await workbench.notification(/1 monitor was run\. \d alerts fire\./).waitFor();
    await workbench.eventually(() => chat.posted.length === 1);
    assert.equal(chat.posted[0]?.path, "/T0-hunter2");
    assert.doesNotMatch(readFileSync(stateFile(), "utf8"), /hunter2/);
    await workbench.notification(/tag-suggester is in alert: 1 of 1 features drifted: age \(and \d more\)/).waitFor();
  });

  it("stands above the line that loads it, with a picture on hover", async () => {
    await workbench.command("Notifications: Clear All Notifications");
    await workbench.lens("drift: red since 2026-06-11").waitFor();
    await workbench.hover("models:/tag-suggester/Production");
    const picture = workbench.page.locator('.monaco-hover:not(.hidden) img[src^="data:image/svg+xml"]');
    await picture.waitFor();
    assert.deepEqual(
      await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
      280,
    );
    assert.match((await picture.getAttribute("alt")) ?? "", /picture/);
    assert.match(
      await workbench.hoverText(),
      /20 slots from 2026-06-01 to 2026-06-20, 10 red, the first red 2026-06-11/,
    );
  });

  it("is said to be well again, once, and leads to the code", async () => {
    await workbench.press("Escape");
    const state = JSON.parse(readFileSync(stateFile(), "utf8"));
    const until = new Date().toISOString();
    const over = (alert: object) => ({ ...alert, state: "resolved", until });
    writeFileSync(stateFile(), JSON.stringify({ ...state, alerts: state.alerts.map(over) }));
    const said = workbench.notification(/\d alerts of tag-suggester are over/);
    await said.waitFor();
    await said.getByRole("button", { name: "Open Code" }).click();
    await workbench.waitForActive("serve.py");
  });
});
