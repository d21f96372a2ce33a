import { MODELS, type ModelNode, type ModelsResult } from "../../../server/src/lsp/protocol.ts";
import type { CorpusOrigin, WorkspaceModel } from "../../../server/src/panel/protocol.ts";
import type { Server } from "../server.ts";

/** The models that the workspace names, with their versions and places, as the panel shows them. */
export async function workspaceModels(server: Server): Promise<WorkspaceModel[]> {
  return (await modelNodes(server)).map((model) => ({
    name: model.name,
    what: model.what,
    isPublished: model.isPublished,
    findings: model.findings,
    drift: model.drift,
    uses: model.versions.flatMap(({ label, firmness, uses }) =>
      uses.map((use) => ({ ...use, version: label, firmness, line: use.place[2] })),
    ),
  }));
}

/** The same models as the names of a corpus. */
export async function workspaceOrigin(server: Server, title: string): Promise<CorpusOrigin> {
  const models = (await modelNodes(server)).filter(({ kind }) => kind === "model");
  return { kind: "workspace", title, models: models.map(({ name, what }) => ({ name, ecosystem: what })) };
}

async function modelNodes(server: Server): Promise<ModelNode[]> {
  const client = await server.client();
  const folders = await client.sendRequest<ModelsResult>(MODELS);
  return folders.flatMap(({ models }) => models);
}
