import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type MarkupContent,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import {
  CHECK_WORKSPACE,
  NETWORK,
  PIN_EDIT,
  PIN_HERE,
  UPDATE_PINS,
  WORKSPACE_FIXES,
  WORKSPACE_TRUSTED,
  type WorkspaceFixesResult,
} from "../../server/src/lsp/protocol.ts";
import { type ApiRepository, startHub } from "../registries/huggingface/loopback-repositories.ts";
import type { LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { CAPABILITIES, Editor, messageOf, type TestFolder, testFolder } from "./editor.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);
const CHURN: ApiRepository = {
  id: "models/acme/churn",
  about: { gated: "manual", library_name: "transformers" },
  branches: { main: NEW },
  tags: { "v1.0": OLD },
  commits: [
    { id: NEW, title: "Train on October", date: "2026-10-30T12:00:00.000Z" },
    { id: OLD, title: "First weights", date: "2026-01-31T12:00:00.000Z" },
  ],
};
const SERVE = [
  "from transformers import AutoModel",
  'AutoModel.from_pretrained("acme/churn")',
  `AutoModel.from_pretrained("acme/churn", revision="${OLD}")`,
  'AutoModel.from_pretrained("weights/churn")',
  'AutoModel.from_pretrained("acme/churn", revision="")',
  "",
].join("\n");

const TYPO =
  'from transformers import AutoModel\nAutoModel.from_pretrained("acme/churn", revision="v1.O")  # modelver: ignore[MV202]\n';

/** An editor that announces refreshes, and that can put an edit before a person. */
const FULL = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};
const ONLINE = { settings: { huggingface: { online: true } }, capabilities: FULL, canPinHere: true };

describe("the Hugging Face Hub, in the editor", () => {
  let editor: Editor;
  let project: TestFolder;
  let home: TestFolder;
  let hub: LoopbackServer;
  /** Hears that the editor is to draw hints, or lenses, anew. */
  let refreshed: EventEmitter;

  beforeEach(() => {
    project = testFolder({ "serve.py": SERVE, "weights/churn/config.json": "{}" });
    home = testFolder({ "hub/.keep": "" });
  });

  afterEach(async () => {
    editor.kill();
    await hub.stop();
    project.remove();
    home.remove();
  });

  /** Starts a server whose Hub and whose folders are this test's own. */
  function startEditor(environment: NodeJS.ProcessEnv = {}): void {
    editor = new Editor({
      HF_ENDPOINT: hub.endpoint,
      HF_HOME: home.folder,
      XDG_CACHE_HOME: home.folder,
      LOCALAPPDATA: home.folder,
      HF_HUB_CACHE: "",
      HF_TOKEN: "",
      HF_TOKEN_PATH: "",
      HUGGING_FACE_HUB_TOKEN: "",
      HF_HUB_OFFLINE: "",
      ...environment,
    });
    refreshed = new EventEmitter();
    editor.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed.emit("hints"));
    editor.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshed.emit("lenses"));
  }

  type Before = (request: IncomingMessage, response: ServerResponse) => boolean;

  async function start(options: object = ONLINE, before?: Before, environment?: NodeJS.ProcessEnv): Promise<void> {
    hub = await startHub([CHURN], before);
    startEditor(environment);
    await editor.initialize([project.folder], { ...options });
    await editor.open(project.uri("serve.py"), SERVE);
    await editor.finding(project.uri("serve.py"), "MV201");
  }

  async function hover(line: number): Promise<string> {
    const textDocument = { uri: project.uri("serve.py") };
    const position = { line, character: 30 };
    const found = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(found);
    return (found.contents as MarkupContent).value;
  }

  /** The commands wait for what registries answer. */
  const pinAll = () =>
    editor.connection.sendRequest<WorkspaceFixesResult>(WORKSPACE_FIXES, { codes: ["MV201", "MV202", "MV209"] });

  it("is asked nothing unless the user says so", async () => {
    await start({ capabilities: FULL });
    await pinAll();
    assert.equal(hub.requests.length, 0);
    assert.doesNotMatch(await hover(1), /Hub:/);
  });

  it("is asked nothing in a workspace that is not trusted, until it is", async () => {
    await start({ ...ONLINE, trusted: false });
    await pinAll();
    assert.equal(hub.requests.length, 0);
    await editor.connection.sendNotification(WORKSPACE_TRUSTED);
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
    await pinAll();
    assert.equal(hub.requests.length, 3);
  });

  it("is asked nothing where the environment keeps programs off it", async () => {
    await start(ONLINE, undefined, { HF_HUB_OFFLINE: "1" });
    await pinAll();
    assert.equal(hub.requests.length, 0);
  });

  it("keeps nobody waiting, and what it says is shown when it comes", async () => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await start(ONLINE, (request, response) => {
      if (release === undefined) return false;
      void released.then(() => {
        response.writeHead(307, { location: request.url }).end();
      });
      return true;
    });
    // The first readings are over.
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
    assert.doesNotMatch(await hover(1), /On the Hub/);
    const drawnAnew = Promise.all([once(refreshed, "hints"), once(refreshed, "lenses")]);
    release?.();
    release = undefined;
    await drawnAnew;
    const shown = await hover(2);
    assert.match(
      shown,
      /On the Hub: `main` → `bbbbbbbb` \(2026-10-30\); tags `v1.0`; apache\\-2.0, transformers \(just now\)/,
    );
    assert.match(shown, /This is commit `aaaaaaaa`, 2026-01-31, First weights, 1 commit behind main/);
    assert.match(shown, /Gated: its owners decide/);
  });

  it("is told no name of the project's own folders", async () => {
    await start();
    await pinAll();
    assert.ok(hub.requests.length > 0);
    assert.ok(!hub.requests.some(({ url }) => url?.includes("weights")));
  });

  it("makes findings, hints, lenses and proposals better", async () => {
    await start();
    await editor.open(project.uri("typo.py"), TYPO);
    const unknown = await editor.finding(project.uri("typo.py"), "MV207");
    assert.match(messageOf(unknown), /no branch or tag `v1\.O` on the Hub on .*it has `main`, `v1\.0`/);
    const textDocument = { uri: project.uri("serve.py") };
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await editor.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position.line]),
      [["→ commit bbbbbbbb", 1]],
    );
    const position = { line: 4, character: SERVE.split("\n")[4]!.indexOf('""') + 1 };
    const items = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    assert.ok(Array.isArray(items));
    assert.deepEqual(items.map(({ label, detail }) => [label, detail?.split("changes, ").at(-1)]).slice(0, 2), [
      [OLD, "used in 1 place"],
      [NEW, "2026-10-30, Train on October"],
    ]);
    assert.ok(items.some(({ label }) => label === "v1.0"));
  });

  it("tells the commit that a lens pins to, which is looked up again at the click", async () => {
    await start();
    await pinAll();
    const textDocument = { uri: project.uri("serve.py") };
    const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument });
    const pin = lenses?.find(({ command }) => command?.command === PIN_HERE);
    assert.equal(pin?.command?.title, "Pin to commit bbbbbbbb (2026-10-30)");
    const { start: position } = pin.range;
    const edit = await editor.connection.sendRequest<WorkspaceEdit | null>(PIN_EDIT, { textDocument, position });
    const [change] = (edit?.documentChanges ?? []).filter(TextDocumentEdit.is);
    assert.match(JSON.stringify(change?.edits), new RegExp(`revision=.*${NEW}`));
  });

  it("is waited for by the commands that pin, which write the commits of today", async () => {
    await start();
    const pinned = await pinAll();
    assert.match(JSON.stringify(pinned.edits), new RegExp(NEW));
    const updated = await editor.connection.sendRequest<WorkspaceFixesResult>(UPDATE_PINS);
    assert.deepEqual([updated.fixed, updated.found], [1, 1]);
  });

  it("loses the user nothing where it is down", async () => {
    await start(ONLINE, (_, response) => {
      response.writeHead(500).end();
      return true;
    });
    await pinAll();
    assert.match(await hover(1), /acme\/churn/);
    assert.equal((await editor.finding(project.uri("serve.py"), "MV201")).code, "MV201");
  });

  it("need not be asked again at the next start", async () => {
    await start();
    await pinAll();
    const asked = hub.requests.length;
    editor.kill();
    startEditor();
    await editor.initialize([project.folder], { ...ONLINE });
    await editor.open(project.uri("serve.py"), SERVE);
    await pinAll();
    assert.match(await hover(2), /1 commit behind main/);
    assert.equal(hub.requests.length, asked);
  });

  it("is sent the token that the editor keeps, and another one when that changes", async () => {
    hub = await startHub([CHURN]);
    startEditor({ HF_TOKEN: "hf_of_the_environment" });
    const authorization = "Bearer hf_first_that_is_kept_in_the_editor_12";
    const network = { proxy: null, mlflow: [], huggingFace: { authorization } };
    await editor.initialize([project.folder], { ...ONLINE, network });
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
    await pinAll();
    const sent = () => new Set(hub.requests.map(({ headers }) => headers.authorization));
    assert.deepEqual([...sent()], [authorization]);
    await editor.connection.sendNotification(NETWORK, { ...network, huggingFace: null });
    await editor.connection.sendRequest(CHECK_WORKSPACE, {});
    await pinAll();
    assert.ok(sent().has("Bearer hf_of_the_environment"));
  });
});
