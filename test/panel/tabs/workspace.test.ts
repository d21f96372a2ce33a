import assert from "node:assert/strict";
import { markAnswer } from "../../../client/panel/frame/mark-answer.ts";
import { workspaceContent } from "../../../client/panel/tabs/workspace.ts";
import { EMPTY_FILTER } from "../../../server/src/panel/embedded-corpus.ts";
import type { WatchedModel, WorkspaceModel } from "../../../server/src/panel/protocol.ts";

const none = { error: 0, warning: 0, information: 0, hint: 0 };

function model(name: string, ...drift: WatchedModel[]): WorkspaceModel {
  const use = {
    version: "version 3",
    firmness: "fixed",
    path: "serve.py",
    line: 4,
    api: "mlflow.pyfunc.load_model",
    role: "consume",
    findings: none,
    place: ["file:///serve.py", null, 4, 0],
  } as const;
  return {
    name,
    what: "MLflow model",
    isPublished: false,
    uses: [{ ...use, place: [...use.place] }],
    findings: none,
    drift,
  };
}

const firing: WatchedModel = {
  monitor: "file:///project\n\nweekly",
  name: "weekly",
  state: "firing",
  summary: "accuracy is 0.4, below 0.6.",
  since: "2026-11-02T06:00:00Z",
};
const quiet: WatchedModel = { ...firing, monitor: "other", name: "hourly", state: "quiet", summary: null };

describe("the tab of the workspace", () => {
  it("lights the models that monitors watch, each by the worst of them", () => {
    const { remarks, tables } = workspaceContent([
      model("churn", quiet, firing),
      model("ranker", quiet),
      model("other"),
    ]);
    assert.deepEqual(remarks, ["2 models have a monitor of drift; in alert: churn."]);
    const [uses, drift] = tables;
    assert.deepEqual(
      uses!.rows.map(({ cells }) => cells[uses!.columns.findIndex(({ title }) => title === "Drift")]),
      ["▲ in alert", "● no alert", ""],
    );
    assert.deepEqual(
      drift!.rows.map(({ cells }) => cells),
      [
        ["churn", "● no alert", "hourly", "2026-11-02 06:00", ""],
        ["churn", "▲ in alert", "weekly", "2026-11-02 06:00", "accuracy is 0.4, below 0.6."],
        ["ranker", "● no alert", "hourly", "2026-11-02 06:00", ""],
      ],
    );
  });

  it("leads from a light to the drift of its monitor", () => {
    const [, drift] = workspaceContent([model("churn", firing)]).tables;
    const chosen = { tab: "workspace", method: "grammar", filter: EMPTY_FILTER } as const;
    assert.deepEqual(
      markAnswer(drift!.rows[0]!.action!, chosen, () => true),
      {
        kind: "drift",
        monitor: firing.monitor,
      },
    );
  });

  it("has no column of drift where nothing is watched", () => {
    const { remarks, tables } = workspaceContent([model("churn")]);
    assert.deepEqual(remarks, []);
    assert.ok(tables[0]!.columns.every(({ title }) => title !== "Drift"));
    assert.equal(tables[1]!.rows.length, 0);
  });
});
