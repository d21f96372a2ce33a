import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Project } from "../../server/src/workspace/project.ts";
import type { OnlineOptions } from "../../server/src/workspace/project-settings.ts";
import { testParsers } from "../parsers.ts";
import { json, LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { withProject } from "./temporary-project.ts";

const SERVE = 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/2")\n';
const LOCAL = {
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\n",
};

/** A server that has version 1 of `churn`, and of nothing else. */
function answering(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const isChurn = searchParams.get("name") === "churn" || searchParams.get("filter") === "name = 'churn'";
  if (pathname.endsWith("model-versions/search"))
    json(response, { model_versions: isChurn ? [{ name: "churn", version: "1", status: "READY" }] : [] });
  else if (pathname.endsWith("registered-models/search"))
    json(response, { registered_models: [{ name: "churn" }, { name: "fraud" }] });
  else if (isChurn) json(response, { registered_model: { name: "churn" } });
  else json(response, { error_code: "RESOURCE_DOES_NOT_EXIST" }, 404);
}

describe("a project that may ask an MLflow server", () => {
  let server: LoopbackServer;
  beforeEach(async () => {
    server = await LoopbackServer.start(answering);
  });
  afterEach(() => server.stop());

  it("judges by what the server has, and tells whose findings that changes", () =>
    withProject({ "serve.py": SERVE, "other.py": "pass\n" }, async (root) => {
      const project = await opened(root, named());
      const told: string[][] = [];
      project.whenFactsArrive((touched) => void told.push(touched));
      assert.deepEqual(codes(project), []);
      await project.askRegistries(() => {});
      assert.deepEqual(codes(project), ["MV207"]);
      assert.deepEqual(told, [["serve.py"]]);
      project.dispose();
    }));

  it("asks for no half-typed name, and not again for what it knows", () =>
    withProject({ "serve.py": SERVE }, async (root) => {
      const project = await opened(root, named());
      for (const name of ["c", "ch", "chu"])
        await project.update("serve.py", { kind: "text", text: SERVE.replace("churn", name) });
      await project.close("serve.py");
      await project.askRegistries(() => {});
      const asked = server.requests.length;
      await project.askRegistries(() => {});
      assert.deepEqual(
        server.requests.filter(({ url }) => /name=ch?u?$/.test(url ?? "")),
        [],
      );
      // The version that is missing may have come, but not a moment later.
      assert.equal(server.requests.length, asked);
      project.dispose();
    }));

  it("says nothing where any file names another registry, and speaks again where it does no more", () =>
    withProject({ "serve.py": SERVE, "setup.py": "pass\n" }, async (root) => {
      const project = await opened(root, named());
      await project.askRegistries(() => {});
      const text = 'import mlflow\nmlflow.set_tracking_uri("http://staging.acme.com")\n';
      assert.ok((await project.update("setup.py", { kind: "text", text })).includes("serve.py"));
      assert.deepEqual([codes(project), project.registered("churn")], [[], null]);
      const asked = `import mlflow\nmlflow.set_tracking_uri("${server.endpoint}")\n`;
      await project.update("setup.py", { kind: "text", text: asked });
      assert.deepEqual(codes(project), ["MV207"]);
      project.dispose();
    }));

  it("says nothing of a model that a store in it has too, as nobody knows which is meant", () =>
    withProject({ ...LOCAL, "serve.py": SERVE }, async (root) => {
      const project = await opened(root, named());
      await project.askRegistries(() => {});
      assert.equal(project.registered("churn"), null);
      project.dispose();
    }));

  it("says nothing where only a part of it was read, and asks nobody", () =>
    withProject({ "serve.py": SERVE, "setup.py": "pass\n" }, async (root) => {
      const project = await Project.open(root, { parsers: await testParsers(), online: named() });
      await project.load(["serve.py"]);
      await project.askRegistries(() => {});
      assert.equal(server.requests.length, 0);
      project.dispose();
    }));

  it("knows the names of all models once somebody wants to choose among them", () =>
    withProject({ "serve.py": SERVE }, async (root) => {
      const project = await opened(root, named());
      await project.askRegistries(() => {});
      const isList = ({ url }: IncomingMessage) => url?.includes("registered-models/search") === true;
      assert.equal(server.requests.some(isList), false);
      assert.deepEqual(project.registeredNames(), []);
      while (project.registeredNames().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      assert.deepEqual(project.registeredNames(), ["churn", "fraud"]);
      assert.equal(server.requests.filter(isList).length, 1);
      project.dispose();
    }));

  it("goes on without the server, and says why", () =>
    withProject({ "serve.py": SERVE }, async (root) => {
      await server.stop();
      const project = await opened(root, named());
      await project.askRegistries(() => {});
      assert.deepEqual(codes(project), []);
      assert.match(project.registryFailures[0]?.reason ?? "", /cannot be reached/);
      project.dispose();
    }));

  it("says what is wrong with its access rather than to fail", () =>
    withProject({ "serve.py": SERVE }, async (root) => {
      const online = named();
      const certificate = `${root}/missing.pem`;
      const project = await opened(root, { ...online, mlflow: { ...online.mlflow!, certificate } });
      await project.askRegistries(() => {});
      assert.match(project.registryFailures[0]?.reason ?? "", /modelver\.mlflow\.certificate: .*missing\.pem/);
      project.dispose();
    }));

  /** Leave to ask the server, which a setting names. */
  function named(): OnlineOptions {
    const mlflow = { trackingUri: server.endpoint, certificate: null, signIns: [] };
    return { environment: {}, userAgent: "modelver/test", answersFolder: null, proxy: null, mlflow, huggingFace: null };
  }

  async function opened(root: string, online: OnlineOptions): Promise<Project> {
    const project = await Project.open(root, { parsers: await testParsers(), select: ["MV207"], online });
    await project.load([]);
    return project;
  }

  function codes(project: Project): string[] {
    return project.findings("serve.py").map(({ code }) => code);
  }
});
