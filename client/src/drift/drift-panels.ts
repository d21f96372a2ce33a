import { ViewColumn, type WebviewPanel, window } from "vscode";
import { PanelSlot } from "../pages/panel-slot.ts";
import { DriftPanel } from "./drift-panel.ts";
import type { DriftSurroundings } from "./drift-surroundings.ts";

export { runMonitors } from "../alerts/run-monitors.ts";
export { storeSecret } from "../alerts/store-secret.ts";
export { addMonitor } from "./add-monitor.ts";

const slot = new PanelSlot<DriftPanel>();

/** The kind of the panel's webview, by which the editor restores it. */
const DRIFT_VIEW = "modelver.drift";

/**
 * Shows the panel.
 * @param given id of a monitor, or a row of the models' view; anything else: what is open stays, or the monitor of last time is shown
 */
export async function showDrift(surroundings: DriftSurroundings, given: unknown): Promise<void> {
  const monitor = monitorOf(given);
  const isNew = slot.panel === undefined;
  const panel = slot.panel ?? slot.hold(new DriftPanel(newPanel(), surroundings));
  panel.reveal();
  if (isNew || monitor !== undefined) await panel.open(monitor, true);
}

/** Takes a panel back that the editor restored after its window was loaded again. Nobody is asked anything then, and nobody waits for numbers. */
export function restoreDrift(surroundings: DriftSurroundings, panel: WebviewPanel): void {
  void slot.hold(new DriftPanel(panel, surroundings)).open(undefined, false);
}

/** Process that measures for the open panel. */
export function driftProcessId(): number | undefined {
  return slot.panel?.processId;
}

function newPanel(): WebviewPanel {
  return window.createWebviewPanel(DRIFT_VIEW, "ModelVer", ViewColumn.Active, { enableFindWidget: true });
}

/** A menu of the models' view gives its row. */
function monitorOf(given: unknown): string | undefined {
  if (typeof given === "string") return given;
  const { model } = (given ?? {}) as { model?: { drift?: { monitor?: unknown }[] } };
  const id = model?.drift?.[0]?.monitor;
  return typeof id === "string" ? id : undefined;
}
