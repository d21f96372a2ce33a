import { commands, Disposable, EventEmitter, env, type TreeDataProvider, type TreeItem, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  MODELS,
  MODELS_CHANGED,
  type ModelNode,
  type ModelsResult,
  type UseNode,
} from "../../../server/src/lsp/protocol.ts";
import { openPlace } from "../commands/open-place.ts";
import { itemOf, type ModelElement } from "./model-item.ts";

/** The view's name in package.json. */
const VIEW = "modelver.models";

/** The view of the models in the workspace: model, the versions that are asked for, the places that ask. */
export class ModelsView implements TreeDataProvider<ModelElement>, Disposable {
  private readonly client: LanguageClient;
  private readonly changed = new EventEmitter<void>();
  private readonly registrations: Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(client: LanguageClient) {
    this.client = client;
    const view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.registrations = Disposable.from(
      view,
      this.changed,
      client.onNotification(MODELS_CHANGED, () => this.changed.fire()),
      commands.registerCommand("modelver.models.refresh", () => this.changed.fire()),
      commands.registerCommand("modelver.models.copyName", ({ model }: ModelElement) =>
        env.clipboard.writeText(model.name),
      ),
      commands.registerCommand("modelver.models.explainName", ({ model }: ModelElement) =>
        commands.executeCommand("modelver.explainName", model.name),
      ),
      commands.registerCommand("modelver.models.openPage", ({ model }: ModelElement) =>
        model.page === null ? undefined : env.openExternal(Uri.parse(model.page)),
      ),
      commands.registerCommand("modelver.models.findReferences", (element: ModelElement) =>
        runAt(firstUse(element), "references-view.findReferences"),
      ),
      commands.registerCommand("modelver.models.rename", (element: ModelElement) =>
        runAt(writtenUse(element.model), "editor.action.rename"),
      ),
    );
  }

  getTreeItem(element: ModelElement): TreeItem {
    return itemOf(element);
  }

  async getChildren(element?: ModelElement): Promise<ModelElement[]> {
    if (element === undefined) {
      const models = await this.client.sendRequest<ModelsResult>(MODELS);
      return models.map((model) => ({ kind: "model", model }));
    }
    const { model } = element;
    if (element.kind === "model") return model.versions.map((version) => ({ kind: "version", model, version }));
    return element.kind === "version" ? element.version.uses.map((use) => ({ kind: "use", model, use })) : [];
  }

  dispose(): void {
    this.registrations.dispose();
  }
}

function firstUse(element: ModelElement): UseNode | undefined {
  if (element.kind === "use") return element.use;
  return element.kind === "version" ? element.version.uses[0] : element.model.versions[0]?.uses[0];
}

/** A place where the whole name is written: a rename begins at text, not at a variable. */
function writtenUse(model: ModelNode): UseNode | undefined {
  const uses = model.versions.flatMap((version) => version.uses);
  return uses.find(({ range: { start, end } }) => end.character - start.character === model.name.length) ?? uses[0];
}

async function runAt(use: UseNode | undefined, command: string): Promise<void> {
  if (use === undefined) return;
  await openPlace(use.file, use.cell, use.line, use.range.start.character);
  await commands.executeCommand(command);
}
