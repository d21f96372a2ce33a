import type { Event } from "vscode";

/** The panel of a kind that is open; there is one at most. */
export class PanelSlot<Panel extends { readonly onDidClose: Event<void> }> {
  private held: Panel | undefined;

  get panel(): Panel | undefined {
    return this.held;
  }

  /** Takes a panel in until it is closed. */
  hold(panel: Panel): Panel {
    this.held = panel;
    panel.onDidClose(() => {
      if (this.held === panel) this.held = undefined;
    });
    return panel;
  }
}
