import { ViewColumn, type WebviewPanel, window } from "vscode";
import { CorpusPanel, type CorpusSurroundings } from "./corpus-panel.ts";
import type { OriginChoice } from "./origin-choice.ts";

/** The panel that is open; there is one at most. */
let open: CorpusPanel | undefined;

/** The kind of the panel's webview, by which the editor restores it. */
const CORPUS_VIEW = "modelver.corpus";

/**
 * Shows the panel.
 * @param origin what to count; undefined: what was counted last, or what the user chooses
 */
export async function showCorpus(surroundings: CorpusSurroundings, origin: OriginChoice | undefined): Promise<void> {
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
