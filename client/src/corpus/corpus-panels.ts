import { ViewColumn, type WebviewPanel, window } from "vscode";
import { PRACTICES_TAB } from "../../../server/src/panel/protocol.ts";
import { PanelSlot } from "../pages/panel-slot.ts";
import { CorpusPanel, type CorpusSurroundings } from "./corpus-panel.ts";
import { asOrigin } from "./origin-choice.ts";

export { applyScaffolds } from "./apply-scaffolds.ts";

const slot = new PanelSlot<CorpusPanel>();

/** The kind of the panel's webview, by which the editor restores it. */
const CORPUS_VIEW = "modelver.corpus";

/**
 * Shows the panel.
 * @param given what to count; where it is no origin, what is open stays, or the user chooses
 */
export async function showCorpus(surroundings: CorpusSurroundings, given: unknown): Promise<void> {
  const origin = asOrigin(given);
  const panel = openPanel(surroundings);
  if (origin !== undefined) await panel.open(origin);
  else if (!panel.hasCorpus) await panel.choose();
}

/** Shows the panel at the practices of the workspace; it needs no corpus for them. */
export function showPractices(surroundings: CorpusSurroundings): void {
  openPanel(surroundings).showTab(PRACTICES_TAB);
}

function openPanel(surroundings: CorpusSurroundings): CorpusPanel {
  const panel =
    slot.panel ??
    slot.hold(
      new CorpusPanel(
        window.createWebviewPanel(CORPUS_VIEW, "ModelVer", ViewColumn.Active, { enableFindWidget: true }),
        surroundings,
      ),
    );
  panel.reveal();
  return panel;
}

/** Takes a panel back that the editor restored after its window was loaded again. */
export async function restoreCorpus(surroundings: CorpusSurroundings, panel: WebviewPanel): Promise<void> {
  await slot.hold(new CorpusPanel(panel, surroundings)).openLast();
}

/** Process that counts for the open panel. */
export function corpusProcessId(): number | undefined {
  return slot.panel?.processId;
}
