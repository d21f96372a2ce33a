import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HubRepository } from "../../../server/src/references/repository-facts.ts";
import type { RepositoryKind } from "../../../server/src/references/same-model.ts";
import { HubConnection } from "../../../server/src/registries/huggingface/hub-connection.ts";
import { askRepository, isRepositoryName } from "../../../server/src/registries/huggingface/hub-repository.ts";
import { json, type LoopbackServer } from "../mlflow/loopback-server.ts";
import { type ApiRepository, refuse, startHub } from "./loopback-repositories.ts";

const OLD = "a".repeat(40);
const NEW = "b".repeat(40);
const CHURN: ApiRepository = {
  id: "models/acme/churn",
  about: { library_name: "transformers" },
  branches: { main: NEW, fp16: OLD },
  tags: { "v1.0": OLD },
  commits: [
    { id: NEW, title: "Train on October", date: "2026-10-30T12:00:00.000Z" },
    { id: OLD, title: "First weights", date: "2026-01-31T12:00:00.000Z" },
  ],
};

describe("a repository of the Hub", () => {
  let hub: LoopbackServer | undefined;
  const connections: HubConnection[] = [];

  afterEach(async () => {
    for (const each of connections.splice(0)) await each.close();
    await hub?.stop();
    hub = undefined;
  });

  type Before = (request: IncomingMessage, response: ServerResponse, count: number) => boolean;

  async function serve(repositories: ApiRepository[], before?: Before): Promise<void> {
    hub = await startHub(repositories, before);
  }

  function ask(
    kind: RepositoryKind,
    name: string,
    token: string | null = null,
    timeout = 5000,
  ): Promise<HubRepository | null> {
    const connection = new HubConnection({
      endpoint: new URL(hub!.endpoint),
      authorization: token === null ? null : `Bearer ${token}`,
      userAgent: "modelver/test",
      timeout,
      tries: 2,
      proxy: null,
    });
    connections.push(connection);
    return askRepository(connection, kind, name, new AbortController().signal);
  }

  it("is told with its branches, tags and newest commits", async () => {
    await serve([CHURN]);
    assert.deepEqual(await ask("model", "acme/churn"), {
      name: "acme/churn",
      gated: null,
      isPrivate: false,
      isDisabled: false,
      license: "apache-2.0",
      library: "transformers",
      modified: Date.parse("2026-10-30T12:00:00.000Z"),
      references: [
        { name: "main", kind: "branch", commit: NEW },
        { name: "fp16", kind: "branch", commit: OLD },
        { name: "v1.0", kind: "tag", commit: OLD },
      ],
      commits: [
        { commit: NEW, title: "Train on October", date: Date.parse("2026-10-30T12:00:00.000Z") },
        { commit: OLD, title: "First weights", date: Date.parse("2026-01-31T12:00:00.000Z") },
      ],
      hasAllCommits: true,
    });
  });

  it("may be a data set with converted branches, or a Space", async () => {
    const dataset = { id: "datasets/acme/tickets", branches: { main: NEW }, converts: { parquet: OLD } };
    await serve([dataset, { id: "spaces/acme/demo", branches: { main: NEW } }]);
    const repository = await ask("dataset", "acme/tickets");
    assert.deepEqual(
      repository?.references?.map(({ name }) => name),
      ["main", "refs/convert/parquet"],
    );
    assert.equal((await ask("space", "acme/demo"))?.name, "acme/demo");
  });

  it("says by another name that it was renamed, and follows on the Hub itself", async () => {
    await serve([{ id: "models/bert-base", movedTo: "models/acme/churn" }, CHURN]);
    const repository = await ask("model", "bert-base");
    assert.equal(repository?.name, "acme/churn");
    assert.equal(repository.references?.length, 3);
  });

  it("is never looked for on another host than the Hub's", async () => {
    const other = await startHub([CHURN]);
    await serve([CHURN], (request, response) => {
      if (request.url?.includes("acme/old") !== true) return false;
      response.writeHead(307, { location: `${other.endpoint}/api/models/acme/churn/revision/HEAD` }).end();
      return true;
    });
    const repository = await ask("model", "acme/old", "hf_secret");
    assert.equal(repository?.name, "acme/churn");
    assert.equal(other.requests.length, 0);
    await other.stop();
  });

  it("is not known where the Hub shows none, whether there is one or not", async () => {
    await serve([]);
    assert.equal(await ask("model", "acme/private"), null);
    assert.equal(await ask("model", "acme/private", "hf_token"), null);
    assert.equal(hub!.requests.length, 2);
  });

  it("is gated, also where the Hub says nothing more than that", async () => {
    await serve([{ id: "models/acme/terms", about: { gated: "manual" } }], (request, response) => {
      const isShut = request.url?.includes("acme/shut") === true || request.url?.includes("commits") === true;
      if (isShut) refuse(response, 403, "GatedRepo", "You must accept the terms");
      return isShut;
    });
    const open = await ask("model", "acme/terms");
    assert.equal(open?.gated, "manual");
    assert.equal(open.commits, null);
    assert.equal(open.hasAllCommits, false);
    assert.equal((await ask("model", "acme/shut"))?.gated, "unknown");
  });

  it("is disabled, by its facts or by a refusal", async () => {
    await serve([{ id: "models/acme/off", about: { disabled: true } }], (request, response) => {
      const isGone = request.url?.includes("acme/gone") === true;
      if (isGone) refuse(response, 403, "", "Access to this resource is disabled.");
      return isGone;
    });
    assert.equal((await ask("model", "acme/off"))?.isDisabled, true);
    assert.equal((await ask("model", "acme/gone"))?.isDisabled, true);
  });

  it("sends the token, whatever it looks like, and says who asks", async () => {
    await serve([CHURN]);
    await ask("model", "acme/churn", "company-token");
    for (const { headers } of hub!.requests) {
      assert.equal(headers.authorization, "Bearer company-token");
      assert.equal(headers["user-agent"], "modelver/test");
    }
  });

  it("is asked for again after a failure that passes", async () => {
    const failures: Before[] = [
      (_, response) => {
        response.setHeader("retry-after", "0");
        json(response, { error: "Too many requests" }, 429);
        return true;
      },
      (_, response) => {
        response.setHeader("retry-after", "0");
        json(response, { error: "Oops" }, 500);
        return true;
      },
      (_, response) => {
        response.end('{"id": "acme/ch');
        return true;
      },
    ];
    for (const fail of failures) {
      await serve([CHURN], (request, response, count) => count === 1 && fail(request, response, count));
      assert.equal((await ask("model", "acme/churn"))?.name, "acme/churn");
      await hub!.stop();
    }
  });

  it("is given up where the Hub says no for good, and says why without the token", async () => {
    await serve([CHURN], (_, response) => {
      refuse(response, 401, "", "Invalid credentials in Authorization header");
      return true;
    });
    await assert.rejects(ask("model", "acme/churn", "hf_secret"), (error: Error) => {
      assert.match(error.message, /Invalid credentials.*is the token right/);
      assert.doesNotMatch(error.message, /hf_secret/);
      return true;
    });
  });

  it("is given up where the Hub asks to wait too long, or stays silent", async () => {
    await serve([CHURN], (request, response) => {
      if (request.url?.includes("acme/slow") === true) return true;
      response.setHeader("retry-after", "3600");
      json(response, {}, 429);
      return true;
    });
    await assert.rejects(ask("model", "acme/churn"), /answers 429/);
    assert.equal(hub!.requests.length, 1);
    await assert.rejects(ask("model", "acme/slow", null, 50), /does not answer in time/);
  });

  it("keeps what can be read of an answer with an odd shape", async () => {
    await serve([{ ...CHURN, about: { tags: 7, lastModified: "soon" } }], (request, response) => {
      const isOdd = request.url?.includes("commits") === true;
      if (isOdd) json(response, [{ id: OLD }]);
      return isOdd;
    });
    const repository = await ask("model", "acme/churn");
    assert.equal(repository?.license, null);
    assert.equal(repository.modified, null);
    assert.equal(repository.commits, null);
    assert.equal(repository.references?.length, 3);
  });

  it("has a name that cannot lead anywhere else", () => {
    for (const name of ["acme/churn", "bert-base-uncased", "a/b.c_d-1"]) assert.ok(isRepositoryName(name), name);
    for (const name of ["..", "a/../b", "a/b/c", "a//b", "/a", "a?b", "a/.b", ""])
      assert.ok(!isRepositoryName(name), name);
  });
});
