import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A model as the Hub's API gives it. */
export type ApiModel = Record<string, unknown> & { id: string; createdAt: string };

/** What happens to one request instead of an answer. */
export type Fault =
  | { kind: "status"; status: number; headers?: Record<string, string>; body?: string }
  | { kind: "cut" }
  | { kind: "body"; body: string }
  | { kind: "silence" };

/** What a Hub on the loopback interface holds and does. */
export interface LoopbackHubOptions {
  models: ApiModel[];
  /** The most models in one answer. */
  pageSize?: number;
  /** Called for every request, counted from 1; null: it is answered. */
  fault?: (request: number, address: URL) => Fault | null;
  /** Headers of a good answer. */
  headers?: Record<string, string>;
  /** Changes the next page's address, which `Link` tells. */
  link?: (next: string) => string;
  /** Milliseconds before each answer. */
  delay?: number;
}

/** Speaks `GET /api/models` as the Hub does: newest first, pages with a cursor in a `Link` header. */
export class LoopbackHub {
  /** What was asked, in order. */
  readonly requests: { address: URL; headers: IncomingMessage["headers"]; at: number }[] = [];
  readonly options: LoopbackHubOptions;
  /** Its address, which stays known after it has stopped. */
  endpoint = "";
  readonly #server: Server;

  private constructor(options: LoopbackHubOptions) {
    this.options = options;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(options: LoopbackHubOptions): Promise<LoopbackHub> {
    const hub = new LoopbackHub(options);
    await new Promise<void>((resolve) => hub.#server.listen(0, "127.0.0.1", resolve));
    hub.endpoint = `http://127.0.0.1:${(hub.#server.address() as AddressInfo).port}`;
    return hub;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? "/", this.endpoint);
    this.requests.push({ address, headers: request.headers, at: performance.now() });
    const fault = this.options.fault?.(this.requests.length, address) ?? null;
    if (fault?.kind === "silence") return;
    if (fault?.kind === "status") {
      response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
      response.end(fault.body ?? JSON.stringify({ error: "the loopback Hub says no" }));
      return;
    }
    if (fault?.kind === "body") {
      response.end(fault.body);
      return;
    }
    setTimeout(() => this.#givePage(address, response, fault?.kind === "cut"), this.options.delay ?? 0);
  }

  #givePage(address: URL, response: ServerResponse, cut: boolean): void {
    const asked = Number(address.searchParams.get("limit") ?? 1000);
    const size = Math.min(asked, this.options.pageSize ?? 1000);
    const last = atob(address.searchParams.get("cursor") ?? "");
    const all = this.#selected(address);
    const begin = all.findIndex(({ id }) => id === last) + 1;
    const page = all.slice(begin, begin + size);
    const headers: Record<string, string> = { "content-type": "application/json", ...this.options.headers };
    if (begin + size < all.length) {
      address.searchParams.set("cursor", btoa(page.at(-1)!.id));
      const next = this.options.link?.(address.href) ?? address.href;
      headers.link = `<${next}>; rel="next"`;
    }
    const body = JSON.stringify(page);
    response.writeHead(200, { ...headers, "content-length": String(Buffer.byteLength(body)) });
    if (!cut) response.end(body);
    else response.write(body.slice(0, body.length / 2), () => response.destroy());
  }

  #selected({ searchParams }: URL): ApiModel[] {
    const author = searchParams.get("author");
    const task = searchParams.get("pipeline_tag");
    return this.options.models.filter(
      (model) => (author === null || model.author === author) && (task === null || model.pipeline_tag === task),
    );
  }
}

const TASKS = ["text-generation", "fill-mask", "automatic-speech-recognition"];

/** So many models, newest first, one a minute. */
export function modelsOfHub(count: number): ApiModel[] {
  const newest = Date.parse("2026-06-01T00:00:00.000Z");
  return Array.from({ length: count }, (_, index) => {
    const author = `owner-${index % 17}`;
    return {
      _id: index.toString(16).padStart(24, "0"),
      id: `${author}/model-${index}-v${index % 5}`,
      author,
      createdAt: new Date(newest - index * 60_000).toISOString(),
      lastModified: "2026-06-02T00:00:00.000Z",
      downloads: index * 3,
      likes: index % 7,
      ...(index % 4 === 0 ? {} : { pipeline_tag: TASKS[index % 3] }),
      ...(index % 2 === 0 ? { library_name: "transformers" } : {}),
      tags: [
        "safetensors",
        "license:apache-2.0",
        ...(index % 3 === 0 ? [`base_model:owner-1/base-${index}`, `base_model:finetune:owner-1/base-${index}`] : []),
      ],
    };
  });
}
