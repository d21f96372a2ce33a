import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { openRegistry } from "../../../server/src/registries/mlflow/open-registry.ts";
import type { RegistryContent } from "../../../server/src/registries/mlflow/registered-model.ts";
import { readTrackingUri } from "../../../server/src/registries/mlflow/tracking-uri.ts";
import { type Answering, json, LoopbackServer } from "./loopback-server.ts";

describe("an MLflow server that is not as it should be", function () {
  this.timeout(20_000);
  let server: LoopbackServer;

  afterEach(() => server.stop());

  it("is asked again where it fails in passing, and gives the list whole", async () => {
    await serve((request, response, count) => {
      if (count % 2 === 1) json(response, { error_code: "TEMPORARILY_UNAVAILABLE", message: "busy" }, 503);
      else if (!isAboutModels(request)) json(response, {});
      else if (!request.url!.includes("page_token"))
        json(response, { registered_models: [{ name: "b" }], next_page_token: "2" });
      else json(response, { registered_models: [{ name: "a" }] });
    });
    assert.deepEqual(
      (await content()).models.map(({ name }) => name),
      ["a", "b"],
    );
  });

  it("that dies between two pages is an error, not a shorter list", async () => {
    await serve((request, response) => {
      if (isAboutModels(request) && request.url!.includes("page_token")) request.socket.destroy();
      else json(response, isAboutModels(request) ? { registered_models: [{ name: "a" }], next_page_token: "2" } : {});
    });
    await assert.rejects(content(), /the connection to 127\.0\.0\.1:\d+ broke/);
  });

  it("that stops in the middle of an answer is an error", async () => {
    await serve((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"registered_models": [', () => response.destroy());
    });
    await assert.rejects(content(), /the connection to 127\.0\.0\.1:\d+ broke/);
  });

  it("that answers with a page for people, a list or something else is no MLflow server", async () => {
    await serve((_, response) => response.end("<html>It works!</html>"));
    await assert.rejects(content(), /answers with something that is not a list of models/);
    await server.stop();
    await serve((_, response) => json(response, { status: "ok" }));
    await assert.rejects(content(), /registered-models\/search is answered by something that is no MLflow server/);
    await server.stop();
    await serve((_, response) => json(response, [1, 2]));
    await assert.rejects(content(), /is not a list of models/);
  });

  it("whose entries name nothing is read as far as they do", async () => {
    await serve((request, response) =>
      json(
        response,
        isAboutModels(request)
          ? {
              registered_models: [
                null,
                7,
                { name: "" },
                { name: "a", aliases: [{ alias: "x", version: "one" }], tags: "no" },
              ],
            }
          : {
              model_versions: [
                { name: "a", version: "2", creation_timestamp: "1700000000000" },
                { name: "a" },
                { name: "b", version: 1 },
              ],
            },
      ),
    );
    const { models } = await content();
    assert.deepEqual(
      models.map(({ name, aliases, tags }) => ({ name, aliases, tags })),
      [{ name: "a", aliases: {}, tags: {} }],
    );
    assert.deepEqual(
      models[0]!.versions.map(({ version, created }) => [version, created]),
      [[2, 1_700_000_000_000]],
    );
  });

  it("that gives the same page for ever is left", async () => {
    await serve((_, response) =>
      json(response, { registered_models: [], model_versions: [], next_page_token: "again" }),
    );
    await assert.rejects(content(), /the same page of .* again and again/);
  });

  it("that does not answer in time is left after a few tries", async () => {
    await serve(() => undefined);
    await assert.rejects(content({}, { timeout: 500, tries: 2 }), /does not answer in time/);
    assert.equal(server.requests.length, 4);
  });

  it("that is not there is not waited for", async () => {
    await serve(() => undefined);
    const { endpoint } = server;
    await server.stop();
    await assert.rejects(
      contentOf(endpoint),
      /cannot be reached .*; is the address right, and does the MLflow server run\?/,
    );
  });

  it("is left at once where nobody waits for it any more", async () => {
    await serve(() => undefined);
    const controller = new AbortController();
    const reading = content({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await assert.rejects(reading, { name: "AbortError" });
  });

  it("is told who asks, by a token or a name and a password, and nobody else is", async () => {
    await serve((_, response) => json(response, {}));
    const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
    const names = { MLFLOW_TRACKING_USERNAME: "mia", MLFLOW_TRACKING_PASSWORD: "pässword:1" };
    await content({ MLFLOW_TRACKING_TOKEN: "secret-token" });
    assert.equal(server.requests.at(-1)!.headers.authorization, "Bearer secret-token");
    await content({ ...names, MLFLOW_TRACKING_TOKEN: "secret-token" });
    assert.equal(server.requests.at(-1)!.headers.authorization, basic("mia:pässword:1"));
    await contentOf(server.endpoint.replace("//", "//tom:pa%20ss@"), names);
    assert.equal(server.requests.at(-1)!.headers.authorization, basic("tom:pa ss"));
    for (const { url } of server.requests) assert.doesNotMatch(url!, /secret|mia|tom/);
  });

  it("that wants to know who asks says so in words that help, without the token", async () => {
    await serve((_, response) => json(response, { message: "You are not authenticated." }, 401));
    await assert.rejects(content({ MLFLOW_TRACKING_TOKEN: "secret-token" }), ({ message }: Error) => {
      assert.match(message, /answers 401 \(You are not authenticated\.\); MLFLOW_TRACKING_TOKEN, or/);
      assert.doesNotMatch(message, /secret-token/);
      return true;
    });
    assert.ok(server.requests.length <= 2);
  });

  it("is not asked with a token that no header can hold, which is not repeated", async () => {
    await serve((_, response) => json(response, {}));
    await assert.rejects(content({ MLFLOW_TRACKING_TOKEN: "let\nmein" }), ({ message }: Error) => {
      assert.match(
        message,
        /cannot be asked \(what it was given to know who asks by holds a sign that cannot be sent\)/,
      );
      return !message.includes("mein");
    });
    assert.equal(server.requests.length, 0);
  });

  it("is asked a few things at once at most", async () => {
    let running = 0;
    let most = 0;
    await serve((_, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        json(response, { run: { info: { run_id: "r" } } });
      }, 20);
    });
    const registry = await open(server.endpoint);
    await Promise.all(Array.from({ length: 20 }, (_, index) => registry.run(`run${index}`)));
    await registry.close();
    assert.equal(server.requests.length, 20);
    assert.ok(most > 1 && most <= 4, String(most));
  });

  async function serve(answering: Answering): Promise<void> {
    server = await LoopbackServer.start(answering);
  }

  function content(environment: Record<string, string> = {}, options: OpenExtras = {}): Promise<RegistryContent> {
    return contentOf(server.endpoint, environment, options);
  }
});

interface OpenExtras {
  timeout?: number;
  tries?: number;
  signal?: AbortSignal;
}

function open(uri: string, environment: Record<string, string> = {}, extras: OpenExtras = {}) {
  const options = {
    environment,
    userAgent: "modelver/test",
    signal: new AbortController().signal,
  };
  return openRegistry(readTrackingUri(uri, "/"), { ...options, tries: 3, ...extras });
}

async function contentOf(uri: string, environment = {}, extras: OpenExtras = {}): Promise<RegistryContent> {
  const registry = await open(uri, environment, extras);
  try {
    return await registry.content();
  } finally {
    await registry.close();
  }
}

function isAboutModels(request: IncomingMessage): boolean {
  return request.url!.includes("registered-models");
}
