import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is done with one request, counted from 1. */
export type Answering = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server on the loopback interface that answers as a test wants. */
export class LoopbackServer {
  readonly requests: IncomingMessage[] = [];
  endpoint = "";
  readonly #server: Server;

  private constructor(answering: Answering) {
    this.#server = createServer((request, response) => {
      this.requests.push(request);
      answering(request, response, this.requests.length);
    });
  }

  static async start(answering: Answering): Promise<LoopbackServer> {
    const server = new LoopbackServer(answering);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    server.endpoint = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`;
    return server;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Ends an answer with JSON. */
export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
