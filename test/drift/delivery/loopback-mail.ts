import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server on this machine that keeps what it is given. */
export class LoopbackMail {
  readonly mails: string[] = [];
  readonly #server: SMTPServer;

  /** @param signIn who may send; left out: everybody */
  constructor(signIn?: { user: string; password: string }) {
    this.#server = new SMTPServer({
      authOptional: signIn === undefined,
      // Whoever signs in here is on the same machine.
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        if (username === signIn?.user && password === signIn?.password) return done(null, { user: username });
        return done(new Error("Invalid username or password"));
      },
      onData: (stream, _, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk) => chunks.push(chunk));
        stream.on("end", () => {
          this.mails.push(Buffer.concat(chunks).toString());
          done();
        });
      },
    });
    // Of clients that go away.
    this.#server.on("error", () => undefined);
  }

  /** @returns its port */
  async listen(port = 0): Promise<number> {
    const server = this.#server.listen(port, "127.0.0.1");
    if (!server.listening) await once(server, "listening");
    return (server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
