import assert from "node:assert/strict";
import {
  MODELS,
  MONITOR_TEXT,
  MONITORS,
  type ModelsResult,
  type MonitorsResult,
  type MonitorTextResult,
} from "../../server/src/lsp/protocol.ts";
import { Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const MONITOR = 'model = "churn"\nreference = "train.csv"\ncurrent = "logs/*.csv"\n';

/** What `modelver watch` keeps. */
const watched = JSON.stringify({
  version: 1,
  notices: 0,
  alerts: [
    {
      monitor: "weekly",
      rule: "metric-limit",
      subject: "accuracy",
      value: 0.4,
      summary: "accuracy is 0.4, below 0.6.",
      state: "firing",
      since: "2026-11-02T06:00:00Z",
      until: null,
    },
  ],
  told: {},
  queue: [],
  runs: {
    weekly: { at: "2026-11-03T06:00:00Z", seconds: 1, failure: null },
    hourly: { at: "2026-11-03T07:00:00Z", seconds: 1, failure: "logs: no data" },
  },
});

describe("the monitors that the editor is given", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({
      "serve.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/3")\n',
      "train.py": 'import mlflow\nmlflow.sklearn.log_model(model, name="m", registered_model_name="churn")\n',
      "pyproject.toml": `[tool.modelver.monitors.weekly]\n${MONITOR}\n[tool.modelver.monitors.hourly]\n${MONITOR}\n[tool.modelver.monitors.half]\nmodel = "churn"\n`,
      "ranking/modelver.toml": `[monitors.ranker]\n${MONITOR.replace("churn", "ranker")}`,
      "ranking/rank.py": "",
      ".modelver/alerts.json": watched,
    });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  it("stand where they are declared, with the places that load their model and what fires", async () => {
    await editor.initialize([project.folder]);
    const { monitors, problems } = await editor.connection.sendRequest<MonitorsResult>(MONITORS);
    assert.deepEqual(
      monitors.map(({ name, place, home, data, alerts, uses }) => ({
        name,
        place: place?.slice(2),
        home,
        data,
        alerts,
        uses: uses.map(({ path, version }) => `${path} ${version}`),
      })),
      [
        {
          name: "weekly",
          place: [0, 24],
          home: project.folder,
          data: ["train.csv", "logs/*.csv"],
          alerts: [{ rule: "metric-limit", since: "2026-11-02T06:00:00Z", value: 0.4 }],
          uses: ["serve.py version 3"],
        },
        {
          name: "hourly",
          place: [5, 24],
          home: project.folder,
          data: ["train.csv", "logs/*.csv"],
          alerts: [],
          uses: ["serve.py version 3"],
        },
        {
          name: "ranker",
          place: [0, 10],
          home: `${project.folder}/ranking`,
          data: ["train.csv", "logs/*.csv"],
          alerts: [],
          uses: [],
        },
      ],
    );
    assert.deepEqual(
      problems.map(({ message, path }) => `${path}: ${message}`),
      ['pyproject.toml: the monitor "half" does not say its reference and its current'],
    );
  });

  it("light the model that they watch", async () => {
    await editor.initialize([project.folder]);
    const [folder] = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const churn = folder!.models.find(({ name }) => name === "churn")!;
    assert.deepEqual(
      churn.drift.map(({ name, state, summary, since }) => ({ name, state, summary, since })),
      [
        { name: "weekly", state: "firing", summary: "accuracy is 0.4, below 0.6.", since: "2026-11-02T06:00:00Z" },
        { name: "hourly", state: "failed", summary: "logs: no data", since: "2026-11-03T07:00:00Z" },
      ],
    );
  });

  it("are written into the file that configures the project", async () => {
    await editor.initialize([project.folder]);
    const { monitors } = await editor.connection.sendRequest<MonitorsResult>(MONITORS);
    const monitor = { ...monitors[0]!.monitor, name: "daily" };
    const ask = (folder: string) => editor.connection.sendRequest<MonitorTextResult>(MONITOR_TEXT, { folder, monitor });
    assert.deepEqual(await ask(uriOf(project.folder)), {
      uri: uriOf(`${project.folder}/pyproject.toml`),
      text: `[tool.modelver.monitors.daily]\n${MONITOR}`,
    });
    assert.equal(await ask("file:///elsewhere"), null);
  });
});
