import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { LanguageClient } from "./language-client.ts";
import type { Measurement, Skipped } from "./measurement.ts";
import { requests } from "./requests.ts";
import type { GeneratedWorkspace, Target } from "./workspace.ts";

/** What hover, completion and lenses are to keep however slow a registry is. Milliseconds. */
const TARGET = 50;
/** Files that name models of an MLflow registry. */
const FILES = 200;

/** Requests while the registries that the user turned on take every connection and never answer: nothing is known, and nobody waits for it. */
export async function coldRegistry(
  workspace: GeneratedWorkspace,
): Promise<{ measurements: Measurement[]; skipped: Skipped[] }> {
  const targets = writeRegistered(workspace.folder);
  const server = await silentServer();
  const { port } = server.address() as { port: number };
  const address = `http://127.0.0.1:${port}`;
  const client = new LanguageClient(workspace.folder, { MLFLOW_TRACKING_URI: address, HF_ENDPOINT: address });
  try {
    const settings = {
      ...{ mlflow: { trackingUri: address, online: true, certificate: "" }, huggingface: { online: true } },
      codeLens: true,
    };
    await client.initialize({ canShowReferences: true, settings });
    await client.read();
    const asked = { ...workspace, targets };
    return await requests(client, asked, { target: TARGET, remark: ", no registry answers", withLenses: true });
  } finally {
    client.kill();
    server.close();
  }
}

function writeRegistered(folder: string): Target[] {
  return Array.from({ length: FILES }, (_, index) => {
    const file = `registered_${index}.py`;
    const load = `mlflow.pyfunc.load_model("models:/churn-${index}@champion")`;
    const text = `"""Serves."""\nimport mlflow\n\n${load}\nmlflow.register_model("runs:/0123456789abcdef0123456789abcdef/model", "churn-${index}")\n`;
    writeFileSync(path.join(folder, file), text);
    return { file, language: "python", text: load, line: 3, character: load.indexOf("churn") + 2 };
  });
}

function silentServer(): Promise<Server> {
  const server = createServer((socket) => socket.on("error", () => undefined));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.unref()));
  });
}
