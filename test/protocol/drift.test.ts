import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type CodeLens,
  CodeLensRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  type MarkupContent,
} from "vscode-languageserver/node";
import {
  ALERTS,
  type AlertNode,
  type AlertsParams,
  MODELS,
  type ModelsResult,
  STATUS,
  type StatusParams,
} from "../../server/src/lsp/protocol.ts";
import { CAPABILITIES, Editor, type TestFolder, testFolder, uriOf } from "./editor.ts";

const SERVE = 'import mlflow\nmodel = mlflow.pyfunc.load_model("models:/churn@champion")\n';
const VERDICT = "Quality fell with a new version of the model: compare it with the one before, or roll back.";
const HOUR = 3600 * 1000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** As `modelver watch` writes it: the last two of four months are red. */
function state(given: object = {}) {
  const slot = (month: number, light: string, driftedShare: number, metric: number) => {
    return { start: `2026-0${month}-01T00:00:00Z`, light, driftedShare, metric };
  };
  return {
    ...{ version: 1, monitor: "weekly", at: ago(2), light: "red", since: "2026-06-01T00:00:00Z" },
    ...{ firstRed: "2026-06-01T00:00:00Z", driftedShare: 0.5, metric: { name: "accuracy", least: 0.8 } },
    slots: [slot(4, "green", 0, 0.9), slot(5, "yellow", 0, 0.88), slot(6, "red", 0.5, 0.8), slot(7, "red", 1, 0.61)],
    verdict: { kind: "version", text: VERDICT },
    ...given,
  };
}

function alert(rule: string, given: object = {}) {
  const since = "2026-07-02T06:05:00.000Z";
  const over = { state: "firing", since, until: null };
  return { monitor: "weekly", rule, subject: null, value: 0.6, summary: `The rule ${rule}.`, ...over, ...given };
}

describe("drift, where the code of the model is", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    const monitor = 'model = "churn"\nreference = "train.csv"\ncurrent = "logs/*.csv"\n';
    project = testFolder({ "serve.py": SERVE, "modelver.toml": `[monitors.weekly]\n${monitor}` });
  });
  afterEach(() => {
    editor.kill();
    project.remove();
  });

  const write = (file: string, value: object) => {
    const full = path.join(project.folder, ".modelver", file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, JSON.stringify(value));
  };
  const writeState = (given?: object) => write("states/weekly.json", state(given));
  const writeAlerts = (...alerts: object[]) => {
    const runs = { weekly: { at: ago(2), seconds: 1, failure: null } };
    write("alerts.json", { version: 1, notices: 0, alerts, told: {}, queue: [], runs });
  };
  const tellOf = (file: string) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: project.uri(file), type: FileChangeType.Changed }],
    });
  const open = async (options: Record<string, unknown> = {}) => {
    await editor.initialize([project.folder], options);
    await editor.open(project.uri("serve.py"), SERVE);
  };
  const hover = async () => {
    const textDocument = { uri: project.uri("serve.py") };
    const position = { line: 1, character: SERVE.split("\n")[1]!.indexOf("churn") };
    const said = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    return (said?.contents as MarkupContent | undefined)?.value ?? "";
  };
  const lenses = () =>
    editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: project.uri("serve.py") } });
  const driftLenses = async (): Promise<CodeLens[]> =>
    ((await lenses()) ?? []).filter(({ command }) => command?.title.startsWith("drift") === true);

  it("is said on hover: the light, the alerts, the slots as a picture, what it means, and where there is more", async () => {
    writeState();
    writeAlerts(alert("red-slot"), alert("metric-limit"));
    await open({ canShowDrift: true, canShowImages: true });
    const paragraphs = (await hover()).split("\n\n");
    const at = paragraphs.findIndex((each) => each.startsWith("Monitor"));
    const [head, picture, meaning] = paragraphs.slice(at);
    assert.equal(head, "Monitor `weekly`: red since 2026-06-01, 2 alerts, measured 2 hours ago");
    const [, alternative, address] = /^!\[([^\]]+)\]\(data:image\/svg\+xml;base64,([^)]+)\)$/.exec(picture!) ?? [];
    assert.match(alternative!, /\w+ \w+/, "words for those who do not see it");
    const svg = Buffer.from(address!, "base64").toString();
    assert.equal(svg.match(/<rect /g)?.length, 4);
    assert.match(svg, /<path [^>]*stroke-dasharray/, "the limit of the metric");
    const [slots, verdict, link] = meaning!.split("  \n");
    assert.equal(
      slots,
      "4 slots from 2026\\-04\\-01 to 2026\\-07\\-01, 2 red, 1 yellow, the first red 2026\\-06\\-01; accuracy 0.9 → 0.61, at least 0.8",
    );
    assert.equal(verdict, VERDICT);
    const id = encodeURIComponent(JSON.stringify([[uriOf(project.folder), "", "weekly"].join("\n")]));
    assert.equal(link, `[Show drift](command:modelver.showDrift?${id})`);
  });

  it("is said in characters to an editor that shows no pictures, and without a link where nothing follows it", async () => {
    writeState();
    await open();
    const said = await hover();
    assert.match(said, /\n\n▁▃▅█\n\n/);
    assert.doesNotMatch(said, /!\[|command:/);
  });

  it("is said as plain text to an editor that shows no Markdown", async () => {
    writeState();
    const textDocument = { ...CAPABILITIES.textDocument, hover: { contentFormat: ["plaintext" as const] } };
    await open({ capabilities: { ...CAPABILITIES, textDocument }, canShowImages: true, canShowDrift: true });
    assert.match(
      await hover(),
      /Monitor weekly: red since 2026-06-01, measured 2 hours ago\n\n▁▃▅█\n\n4 slots from 2026-04-01 /,
    );
  });

  it("says of a monitor that was never run, or could not be, just that", async () => {
    await open();
    assert.match(await hover(), /Monitor `weekly`: not run yet/);
    const runs = { weekly: { at: ago(0.2), seconds: 1, failure: "logs/[x](y).csv: no such file" } };
    write("alerts.json", { version: 1, notices: 0, alerts: [], told: {}, queue: [], runs });
    writeState({ light: "green", since: "2026-01-01T00:00:00Z", verdict: null, slots: [], at: ago(72) });
    await tellOf(".modelver/alerts.json");
    await tellOf(".modelver/states/weekly.json");
    const said = await hover();
    assert.match(
      said,
      /Monitor `weekly`: green, measured 3 days ago {2}\nCould not be run 12 minutes ago: logs\/\\\[x\\\]\\\(y\\\)\.csv/,
    );
  });

  it("stands above the line where something is wrong, and leads to the panel", async () => {
    writeState();
    writeAlerts(alert("red-slot"), alert("metric-limit"), alert("quality"));
    await open({ canShowDrift: true });
    const [lens, ...others] = await driftLenses();
    assert.deepEqual(others, []);
    assert.equal(lens?.command?.title, "drift: red since 2026-06-01 · 3 alerts");
    assert.equal(lens?.range.start.line, 1);
    assert.deepEqual(lens?.command?.arguments, [[uriOf(project.folder), "", "weekly"].join("\n")]);
  });

  it("stands above no line where all is well, or nothing is known", async () => {
    await open();
    assert.deepEqual(await driftLenses(), []);
    writeState({ light: "green", since: "2026-04-01T00:00:00Z" });
    await tellOf(".modelver/states/weekly.json");
    assert.deepEqual(await driftLenses(), []);
    writeAlerts(alert("metric-limit"));
    await tellOf(".modelver/alerts.json");
    const [lens] = await driftLenses();
    assert.equal(lens?.command?.title, "drift: green · 1 alert since 2026-07-02");
    assert.equal(lens?.command?.command, "", "words without a click, where the client has no panel");
  });

  it("is told with its age where nobody has watched for long", async () => {
    writeState({ at: ago(24 * 40) });
    await open();
    assert.equal((await driftLenses())[0]?.command?.title, "drift: red since 2026-06-01 · last run 40 days ago");
  });

  it("is in the tree of models, and counted in the status", async () => {
    writeState();
    writeAlerts(alert("red-slot"));
    const states: StatusParams[] = [];
    editor.connection.onNotification(STATUS, (status: StatusParams) => void states.push(status));
    await open({ canShowStatus: true });
    const [folder] = await editor.connection.sendRequest<ModelsResult>(MODELS);
    const drift = folder?.models[0]?.drift[0];
    assert.deepEqual([drift?.light, drift?.words, drift?.state], ["red", "red since 2026-06-01, 1 alert", "firing"]);
    assert.equal(states.findLast((each) => each.state === "ready")?.folders[0]?.modelsInAlert, 1);
  });

  it("is told to the client alert by alert, when they begin and when they are over", async () => {
    writeAlerts(alert("red-slot"));
    const told: AlertNode[][] = [];
    editor.connection.onNotification(ALERTS, ({ folders }: AlertsParams) => void told.push(folders[0]?.alerts ?? []));
    await open({ canShowAlerts: true });
    const until = async (count: number) => {
      for (let tries = 0; told.length < count; tries++) {
        assert.ok(tries < 200, "waited in vain");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return told.at(-1)!;
    };
    const [first] = await until(1);
    const character = SERVE.split("\n")[1]!.indexOf("churn");
    assert.deepEqual(first?.use, [project.uri("serve.py"), null, 1, character]);
    assert.deepEqual([first?.monitor, first?.model, first?.summary], ["weekly", "churn", "The rule red-slot."]);
    writeAlerts(alert("red-slot"), alert("failed-run"));
    await tellOf(".modelver/alerts.json");
    assert.deepEqual(
      (await until(2)).map(({ summary }) => summary),
      ["The rule red-slot.", "The rule failed-run."],
    );
    await tellOf(".modelver/alerts.json");
    await tellOf("serve.py");
    rmSync(path.join(project.folder, ".modelver/alerts.json"));
    await tellOf(".modelver/alerts.json");
    assert.deepEqual(await until(3), [], "what did not change was not told");
  });
});
