import { commands, env, Uri } from "vscode";
import { openPlace } from "../commands/open-place.ts";
import { modelOf, placeOf, type Row } from "./model-rows.ts";
import type { ModelsView } from "./models-view.ts";

/** What can be done with the tree, and with the row whose menu is open. */
export function modelCommands(view: ModelsView): Record<string, (row: Row) => Promise<void>> {
  return {
    "modelver.models.explainName": explainName,
    "modelver.models.openPage": openPage,
    "modelver.models.findReferences": findReferences,
    "modelver.models.copyName": copyName,
    "modelver.models.rename": rename,
    "modelver.models.sortByName": () => view.arrange({ sortBy: "name" }),
    "modelver.models.sortByRegistry": () => view.arrange({ sortBy: "what" }),
    "modelver.models.showWithFindings": () => view.arrange({ onlyWithFindings: true }),
    "modelver.models.showAll": () => view.arrange({ onlyWithFindings: false }),
  };
}

async function explainName(row: Row): Promise<void> {
  const model = modelOf(row);
  if (model !== undefined) await commands.executeCommand("modelver.explainName", model.name);
}

async function copyName(row: Row): Promise<void> {
  const model = modelOf(row);
  if (model !== undefined) await env.clipboard.writeText(model.name);
}

async function openPage(row: Row): Promise<void> {
  const page = modelOf(row)?.page ?? null;
  if (page !== null) await env.openExternal(Uri.parse(page));
}

/** The editor lists references of what its cursor is on, so that goes there first. */
async function findReferences(row: Row): Promise<void> {
  const place = placeOf(row);
  if (place === undefined) return;
  await openPlace(...place);
  await commands.executeCommand("references-view.findReferences");
}

async function rename(row: Row): Promise<void> {
  const place = modelOf(row)?.renamedAt ?? null;
  if (place === null) return;
  await openPlace(...place);
  await commands.executeCommand("editor.action.rename");
}
