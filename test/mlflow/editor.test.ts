import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Hover, HoverRequest, InlayHintRequest, type MarkupContent } from "vscode-languageserver/node";
import { MODELS, type ModelsResult } from "../../server/src/lsp/protocol.ts";
import { Editor, messageOf, uriOf } from "../protocol/editor.ts";
import { type Answering, json, LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { RealMlflow } from "./real-mlflow.ts";

const SERVE = [
  "import mlflow",
  'mlflow.pyfunc.load_model("models:/churn@champion")',
  'mlflow.pyfunc.load_model("models:/churn/7")',
  'mlflow.pyfunc.load_model("models:/Größe 120e4/1")',
  "",
].join("\n");
const ON = { mlflow: { online: true }, profile: "strict" };

describe("the language server beside a real MLflow server", function () {
  this.timeout(120_000);
  const mlflow = new RealMlflow();
  const project = path.join(mlflow.folder, "project");
  const answers = path.join(mlflow.folder, "answers");
  const file = uriOf(path.join(project, "serve.py"));
  let address: string;
  let editor: Editor | undefined;

  before(async () => {
    await mlflow.fill(`sqlite:///${mlflow.database}`);
    address = await mlflow.serve(`sqlite:///${mlflow.database}`);
    mkdirSync(project);
    writeFileSync(path.join(project, "serve.py"), SERVE);
  });
  afterEach(() => editor?.kill());
  after(() => mlflow.remove());

  it("finds what the registry does not have, without any further edit, and says of it what it knows", async () => {
    const session = await begin({ settings: ON });
    await session.open(file, SERVE);
    // What is known of two models comes in two answers.
    const found = await session.waitFor(file, (all) =>
      ["MV207", "MV304"].every((wanted) => all.some(({ code }) => code === wanted)),
    );
    assert.deepEqual(
      found.filter(({ code }) => /MV207|MV304/.test(String(code))).map((each) => `${each.code} ${messageOf(each)}`),
      [
        `MV207 \`churn\` has no version \`7\` in \`${address}\`: the newest is \`3\`.`,
        `MV304 Version \`1\` of \`Größe 120e4\` in \`${address}\` has neither description nor tags: nothing says what it is.`,
      ],
    );
    const text = await until(
      () => hover(session, 1),
      (said) => said.includes("auc"),
    );
    assert.match(text, /3 versions, the newest 3 .*aliases `challenger` → 3, `champion` → 2.*, as of \d\d:\d\d/);
    assert.match(text, /Today this is version 2 \(\d{4}-\d\d-\d\d\), 1 behind the newest/);
    assert.match(text, /Run `second-try`: `auc` 0\.91, `validation\/loss` NaN/);
    assert.match(text, /Tags `task: tabular-classification`, `team\/owner: retention`, `data: 2024-06`, `empty`/);
    assert.match(text, /Who leaves:/);
  });

  it("says in the tree and at the alias where they lead today", async () => {
    const session = await begin({ settings: ON });
    await session.open(file, SERVE);
    const rows = await until(
      () => session.connection.sendRequest<ModelsResult>(MODELS),
      ([folder]) => folder?.models.some(({ registered }) => registered !== null) === true,
    );
    const churn = rows[0]?.models.find(({ name }) => name === "churn");
    assert.equal(churn?.registered, "registered: 3, newest 3, challenger → 3, champion → 2");
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await session.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: file }, range });
    assert.deepEqual(
      hints?.map(({ label }) => label),
      ["→ version 2"],
    );
  });

  it("goes on with what it was told before while the server is away, and finds nothing new by it", async () => {
    assert.ok(readdirSync(answers).some((name) => name.endsWith(".answer")));
    mlflow.stopServers();
    const session = await begin({ settings: ON });
    await session.open(file, SERVE);
    const text = await until(
      () => hover(session, 1),
      (said) => said.includes("auc"),
    );
    assert.match(text, /3 versions, the newest 3/);
    await session.finding(file, "MV207");
    assert.equal(await session.quit(), 0);
    editor = undefined;
  });

  it("knows the same of a server that wants a token, once it has one", async () => {
    address = await mlflow.serve(`sqlite:///${mlflow.database}`);
    const guard = await guarded(address, "Bearer secret");
    try {
      const session = await begin(
        { settings: ON, answersFolder: path.join(mlflow.folder, "guarded-answers") },
        { MLFLOW_TRACKING_URI: guard.endpoint },
      );
      await session.open(file, SERVE);
      await until(
        async () => guard.requests.length,
        (count) => count > 0,
      );
      assert.doesNotMatch(await hover(session, 1), /3 versions/);
      const signIns = [{ endpoint: guard.endpoint, authorization: "Bearer secret" }];
      await session.connection.sendNotification("modelver/network", { proxy: null, mlflow: signIns });
      await until(
        () => hover(session, 1),
        (said) => said.includes("3 versions, the newest 3") && said.includes("auc"),
      );
    } finally {
      await guard.stop();
    }
  });

  it("is answered as ever where the server was never there", async () => {
    const session = await begin({ settings: ON, answersFolder: path.join(mlflow.folder, "nothing-yet") });
    await session.open(file, SERVE);
    assert.match(await hover(session, 1), /alias `champion`, can move/);
  });

  async function begin(options: Record<string, unknown>, environment: Record<string, string> = {}): Promise<Editor> {
    const usual = { MLFLOW_TRACKING_URI: address, MLFLOW_REGISTRY_URI: "", NO_PROXY: "127.0.0.1" };
    const begun = new Editor({ ...usual, ...environment });
    editor = begun;
    await begun.initialize([project], { answersFolder: answers, ...options });
    return begun;
  }

  async function hover(session: Editor, line: number): Promise<string> {
    const position = { line, character: 36 };
    const said: Hover | null = await session.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: file },
      position,
    });
    return (said?.contents as MarkupContent | undefined)?.value ?? "";
  }
});

describe("the language server's questions to an MLflow server", function () {
  this.timeout(30_000);
  const mlflow = new RealMlflow();
  const file = uriOf(path.join(mlflow.folder, "serve.py"));
  let server: LoopbackServer | undefined;
  let editor: Editor | undefined;

  before(() => writeFileSync(path.join(mlflow.folder, "serve.py"), SERVE));
  afterEach(async () => {
    editor?.kill();
    await server?.stop();
  });
  after(() => mlflow.remove());

  it("are none as long as nobody gave leave, or the workspace is not trusted", async () => {
    const { requests } = await serve((_, response) => json(response, {}));
    for (const options of [{}, { settings: { mlflow: { online: false } } }, { trusted: false, settings: ON }]) {
      const session = await begin(options);
      await session.open(file, SERVE);
      await session.waitFor(file, () => true);
      // Long enough for what is asked a moment after the last key.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      session.kill();
    }
    assert.equal(requests.length, 0);
  });

  it("begin when the workspace is trusted", async () => {
    const { requests } = await serve((_, response) => json(response, {}));
    const session = await begin({ trusted: false, settings: ON });
    await session.open(file, SERVE);
    await session.waitFor(file, () => true);
    await session.connection.sendNotification("modelver/workspaceTrusted");
    await until(
      async () => requests.length,
      (count) => count > 0,
    );
  });

  it("carry the environment's credentials to the server that the environment names, and to no other", async () => {
    const { requests, endpoint } = await serve((_, response) => json(response, {}));
    const token = { MLFLOW_TRACKING_TOKEN: "letmein" };
    await begin({ settings: ON }, token);
    await until(
      async () => requests.length,
      (count) => count > 0,
    );
    assert.equal(requests[0]?.headers.authorization, "Bearer letmein");
    editor?.kill();
    requests.length = 0;
    const named = { mlflow: { online: true, trackingUri: endpoint } };
    await begin({ settings: named }, { ...token, MLFLOW_TRACKING_URI: "http://127.0.0.1:9" });
    await until(
      async () => requests.length,
      (count) => count > 0,
    );
    assert.equal(requests[0]?.headers.authorization, undefined);
  });

  it("carry what the user signed in with, as soon as it is known", async () => {
    const { requests, endpoint } = await serve((request, response) =>
      request.headers.authorization === "Bearer secret"
        ? json(response, {})
        : json(response, { message: "who are you?" }, 401),
    );
    const session = await begin({ settings: ON });
    await until(
      async () => requests.length,
      (count) => count > 0,
    );
    const mlflow = [{ endpoint, authorization: "Bearer secret" }];
    await session.connection.sendNotification("modelver/network", { proxy: null, mlflow });
    await until(
      async () => requests.some(({ headers }) => headers.authorization === "Bearer secret"),
      (isAsked) => isAsked,
    );
  });

  it("end at a server that does not want to answer, and nothing else does", async () => {
    const { requests } = await serve((_, response) => json(response, { message: "busy" }, 503));
    const session = await begin({ settings: ON });
    await session.open(file, SERVE);
    await until(
      async () => requests.length,
      (count) => count >= 4,
    );
    const said = await session.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: file },
      position: { line: 1, character: 36 },
    });
    assert.match((said?.contents as MarkupContent | undefined)?.value ?? "", /churn/);
  });

  async function serve(answering: Answering): Promise<LoopbackServer> {
    server = await LoopbackServer.start(answering);
    return server;
  }

  async function begin(options: Record<string, unknown>, environment: Record<string, string> = {}): Promise<Editor> {
    const begun = new Editor({
      MLFLOW_TRACKING_URI: server?.endpoint ?? "",
      MLFLOW_REGISTRY_URI: "",
      NO_PROXY: "127.0.0.1",
      ...environment,
    });
    editor = begun;
    await begun.initialize([mlflow.folder], { answersFolder: path.join(mlflow.folder, ".answers"), ...options });
    return begun;
  }
});

/** A door before a real server, which lets in who shows the right header. */
function guarded(address: string, authorization: string): Promise<LoopbackServer> {
  return LoopbackServer.start(async (request, response) => {
    if (request.headers.authorization !== authorization) return json(response, { message: "who are you?" }, 401);
    const answer = await fetch(address + request.url);
    json(response, await answer.json(), answer.status);
  });
}

/** Asks again until the answer is as wanted. */
async function until<Value>(ask: () => Promise<Value>, isWanted: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await ask();
    if (isWanted(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`it never was as wanted; last: ${JSON.stringify(await ask())}`);
}
