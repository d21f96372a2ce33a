import { window, workspace } from "vscode";
import { sampleText } from "../sample.ts";

/** Opens a new Python document, on no disk, with something wrong of most kinds; shows the one that is open already and still as it was. */
export async function openSampleFile(): Promise<void> {
  const content = sampleText();
  const open = workspace.textDocuments.find((each) => each.isUntitled && !each.isClosed && each.getText() === content);
  await window.showTextDocument(open ?? (await workspace.openTextDocument({ language: "python", content })));
}
