import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { programFile } from "./program.ts";

describe("modelver lsp", function () {
  this.timeout(30_000);

  for (const given of [["lsp", "--stdio"], ["lsp"]]) {
    it(`talks to an editor over standard input and output (${given.join(" ")})`, async () => {
      const server = spawn(process.execPath, [programFile, ...given]);
      const ended = once(server, "exit");
      const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
      );
      connection.listen();
      const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
      const { capabilities } = await connection.sendRequest<{ capabilities: object }>("initialize", parameters);
      assert.ok("textDocumentSync" in capabilities);
      await connection.sendNotification("initialized", {});
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const [code] = await ended;
      connection.dispose();
      assert.equal(code, 0);
    });
  }
});
