import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server on this machine that keeps what is posted to it. */
export class LoopbackReceiver {
  readonly posted: { path: string; headers: IncomingHttpHeaders; body: unknown }[] = [];
  /** What it answers; null: it never does. */
  status: number | null = 200;
  /** How often it was posted to. */
  tries = 0;
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    this.tries++;
    if (this.status === null) return;
    if (this.status === 200) this.posted.push({ path: request.url ?? "", headers: request.headers, body });
    response.writeHead(this.status, this.status === 302 ? { location: "http://127.0.0.1:1/elsewhere" } : {}).end();
  });

  /** @returns its address, without a slash at its end */
  async listen(port = 0): Promise<string> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
