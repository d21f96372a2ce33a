import { ViewColumn, type WebviewPanel, window } from "vscode";
import { CorpusPanel, type CorpusSurroundings } from "./corpus-panel.ts";
import { asOrigin } from "./origin-choice.ts";

/** The panel that is open; there is one at most. */
let open: CorpusPanel | undefined;

/** The kind of the panel's webview, by which the editor restores it. */
const CORPUS_VIEW = "modelver.corpus";

/**
 * Shows the panel.
 * @param given what to count; where it is no origin, what is open stays, or the user chooses
 */
export async function showCorpus(surroundings: CorpusSurroundings, given: unknown): Promise<void> {
  const origin = asOrigin(given);
  const isNew = open === undefined;
  open ??= hold(
    new CorpusPanel(
      window.createWebviewPanel(CORPUS_VIEW, "ModelVer", ViewColumn.Active, { enableFindWidget: true }),
      surroundings,
    ),
  );
  open.reveal();
  if (origin !== undefined) await open.open(origin);
  else if (isNew) await open.choose();
}

/** Takes a panel back that the editor restored after its window was loaded again. */
export async function restoreCorpus(surroundings: CorpusSurroundings, panel: WebviewPanel): Promise<void> {
  open = hold(new CorpusPanel(panel, surroundings));
  await open.openLast();
}

/** Process that counts for the open panel. */
export function corpusProcessId(): number | undefined {
  return open?.processId;
}

function hold(panel: CorpusPanel): CorpusPanel {
  panel.onDidClose(() => {
    if (open === panel) open = undefined;
  });
  return panel;
}
