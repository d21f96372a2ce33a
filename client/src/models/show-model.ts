import { l10n, type QuickPickItem, window } from "vscode";
import type { ModelRow } from "./model-rows.ts";
import type { ModelsView } from "./models-view.ts";

/** Lets the user choose one of the workspace's models, and shows its row in the view. */
export async function showModel(view: ModelsView): Promise<void> {
  const row = await chooseModel(view, l10n.t("Which model?"));
  if (row !== undefined) await view.show(row);
}

/** Lets the user choose one of the workspace's models; says so where there is none. */
export async function chooseModel(view: ModelsView, placeHolder: string): Promise<ModelRow | undefined> {
  const items = (await view.allModels()).map((row) => ({ ...itemOf(row), row }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("This workspace names no models."));
    return undefined;
  }
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return chosen?.row;
}

function itemOf({ model: { name, what, registered } }: ModelRow): QuickPickItem {
  return { label: name, description: what, ...(registered === null ? {} : { detail: registered }) };
}
