import path from "node:path";
import { l10n, window, workspace } from "vscode";
import { WATCH_PLANS, type WatchPlanNode, type WatchPlansResult } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** The watch of one of the workspace's configurations; undefined where there is none, or the user wants none. */
export async function choosePlan(server: Server, placeHolder: string): Promise<WatchPlanNode | undefined> {
  const client = await server.client();
  const plans = await client.sendRequest<WatchPlansResult>(WATCH_PLANS);
  if (plans.length < 2) {
    if (plans.length === 0) void tellOfNone();
    return plans[0];
  }
  const items = plans.map((plan) => ({ label: labelOf(plan.root), description: plan.monitors.join(", "), plan }));
  return (await window.showQuickPick(items, { placeHolder }))?.plan;
}

async function tellOfNone(): Promise<void> {
  const message = l10n.t("The workspace declares no monitor: [tool.modelver.monitors.NAME] in pyproject.toml does.");
  await window.showInformationMessage(message);
}

/** The workspace folder's own name stands for itself. */
function labelOf(root: string): string {
  const relative = workspace.asRelativePath(root, true);
  return relative === root ? path.basename(root) : relative;
}
