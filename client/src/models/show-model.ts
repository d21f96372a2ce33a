import { l10n, type QuickPickItem, window } from "vscode";
import type { ModelRow } from "./model-rows.ts";
import type { ModelsView } from "./models-view.ts";

/** Lets the user choose one of the workspace's models, and shows its row in the view. */
export async function showModel(view: ModelsView): Promise<void> {
  const items = (await view.allModels()).map((row) => ({ ...itemOf(row), row }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("This workspace names no models."));
    return;
  }
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t("Which model?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen !== undefined) await view.show(chosen.row);
}

function itemOf({ model: { name, what, registered } }: ModelRow): QuickPickItem {
  return { label: name, description: what, ...(registered === null ? {} : { detail: registered }) };
}
