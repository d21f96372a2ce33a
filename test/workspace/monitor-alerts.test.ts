import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const SERVE =
  'import mlflow\nmlflow.pyfunc.load_model("models:/churn@champion")\nmlflow.pyfunc.load_model("models:/ranker@champion")\n';
const FILES = {
  "app/serve.py": SERVE,
  "modelver.toml":
    '[monitors.weekly]\nmodel = "churn"\nreference = "train.csv"\ncurrent = "logs/*.csv"\n[monitors.other]\nreference = "a.csv"\ncurrent = "b.csv"\n',
};

const alert = (monitor: string, given: object = {}) => ({
  monitor,
  rule: "metric-limit",
  subject: "accuracy",
  value: 0.4,
  summary: "accuracy is 0.4, below 0.6.",
  state: "firing",
  since: "2026-11-02T06:00:00Z",
  until: null,
  ...given,
});

function writeAlerts(root: string, ...alerts: object[]): void {
  mkdirSync(path.join(root, ".modelver"), { recursive: true });
  const state = { version: 1, notices: 0, alerts, told: {}, queue: [], runs: {} };
  writeFileSync(path.join(root, ".modelver/alerts.json"), JSON.stringify(state));
}

async function opened(root: string): Promise<Project> {
  const project = await Project.open(root, { parsers: await testParsers() });
  await project.load([]);
  return project;
}

const messages = (project: Project, file = "app/serve.py") =>
  project
    .findings(file)
    .filter(({ code }) => code === "MV404")
    .map(({ severity, message }) => `${severity}: ${message}`);

describe("alerts of monitors", () => {
  it("stand on the line that loads the model, and on no other model's", () =>
    withProject(FILES, async (root) => {
      writeAlerts(root, alert("weekly"), alert("other"));
      assert.deepEqual(messages(await opened(root)), [
        "warning: `churn` is in alert since 2026-11-02, by its monitor `weekly`: accuracy is 0.4, below 0.6.",
      ]);
    }));

  it("count the others, and begin with the oldest", () =>
    withProject(FILES, async (root) => {
      const older = alert("weekly", { rule: "red-slot", summary: "The slot is red.", since: "2026-10-01T00:00:00Z" });
      writeAlerts(root, alert("weekly"), older);
      assert.match(
        messages(await opened(root))[0]!,
        /since 2026-10-01, by its monitor `weekly`: The slot is red \(and 1 more\)\.$/,
      );
    }));

  it("that are over, or only say that a monitor could not be run, say nothing of the model", () =>
    withProject(FILES, async (root) => {
      writeAlerts(root, alert("weekly", { state: "resolved" }), alert("weekly", { rule: "failed-run" }));
      assert.deepEqual(messages(await opened(root)), []);
    }));

  it("come and go while the project is open", () =>
    withProject(FILES, async (root) => {
      const project = await opened(root);
      assert.deepEqual(messages(project), []);
      writeAlerts(root, alert("weekly"));
      const touched = await project.changedOnDisk([".modelver/alerts.json"]);
      assert.ok(touched.includes("app/serve.py"), touched.join());
      assert.equal(messages(project).length, 1);
      rmSync(path.join(root, ".modelver"), { recursive: true });
      await project.changedOnDisk([".modelver"]);
      assert.deepEqual(messages(project), []);
    }));

  it("of a service's own watch are told like those of the root", () =>
    withProject(
      {
        "services/ranker/modelver.toml":
          '[monitors.weekly]\nmodel = "ranker"\nreference = "a.csv"\ncurrent = "b.csv"\n',
        "services/ranker/serve.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/ranker@champion")\n',
        ...FILES,
      },
      async (root) => {
        const project = await opened(root);
        writeAlerts(root, alert("weekly"));
        writeAlerts(path.join(root, "services/ranker"), alert("weekly"));
        const touched = await project.changedOnDisk(["services/ranker/.modelver/alerts.json"]);
        assert.ok(touched.includes("services/ranker/serve.py"), touched.join());
        assert.match(messages(project, "services/ranker/serve.py")[0]!, /`ranker` is in alert/);
        const firing = project.monitors.firingAlerts;
        assert.deepEqual(
          firing.map(({ folder, monitor }) => ({ folder, monitor })),
          [
            { folder: "", monitor: "weekly" },
            { folder: "services/ranker", monitor: "weekly" },
          ],
        );
        assert.notEqual(firing[0]!.id, firing[1]!.id);
      },
    ));

  it("that cannot be read are none", () =>
    withProject({ ...FILES, ".modelver/alerts.json": "{torn" }, async (root) => {
      assert.deepEqual(messages(await opened(root)), []);
    }));
});

describe("states of monitors", () => {
  const STATE = {
    ...{ version: 1, monitor: "weekly", at: "2026-11-02T06:00:00Z", light: "red", since: "2026-06-01T00:00:00Z" },
    ...{ firstRed: "2026-06-01T00:00:00Z", driftedShare: 0.5, metric: null, slots: [], verdict: null },
  };
  const stateOf = (project: Project) => project.monitors.stateOf(project.settings.monitors[0]!);

  it("are read once, and anew when the watch has written", () =>
    withProject({ ...FILES, ".modelver/states/weekly.json": JSON.stringify(STATE) }, async (root) => {
      const project = await opened(root);
      assert.equal(stateOf(project)?.light, "red");
      writeFileSync(path.join(root, ".modelver/states/weekly.json"), JSON.stringify({ ...STATE, light: "green" }));
      await project.changedOnDisk([".modelver/states/weekly.json"]);
      assert.equal(stateOf(project)?.light, "green");
      rmSync(path.join(root, ".modelver"), { recursive: true });
      await project.changedOnDisk([".modelver"]);
      assert.equal(stateOf(project), null);
    }));

  it("are read anew when only the alerts are told of: an editor may not watch the new folder yet", () =>
    withProject(FILES, async (root) => {
      const project = await opened(root);
      assert.equal(stateOf(project), null);
      mkdirSync(path.join(root, ".modelver/states"), { recursive: true });
      writeFileSync(path.join(root, ".modelver/states/weekly.json"), JSON.stringify(STATE));
      writeAlerts(root, alert("weekly"));
      await project.changedOnDisk([".modelver/alerts.json"]);
      assert.equal(stateOf(project)?.light, "red");
    }));

  it("of another monitor, or torn, are none", () =>
    withProject(
      { ...FILES, ".modelver/states/weekly.json": JSON.stringify({ ...STATE, monitor: "other" }) },
      async (root) => {
        assert.equal(stateOf(await opened(root)), null);
        writeFileSync(path.join(root, ".modelver/states/weekly.json"), JSON.stringify(STATE).slice(0, 40));
        assert.equal(stateOf(await opened(root)), null);
      },
    ));
});
