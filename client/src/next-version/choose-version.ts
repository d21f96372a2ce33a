import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { NextVersion, NextVersionChoice } from "../../../server/src/lsp/protocol.ts";
import type { MarkdownPages } from "../markdown-pages.ts";

interface Item extends QuickPickItem {
  choice?: NextVersionChoice;
}

/** Shows what is proposed, and why, and lets the user decide; undefined where nothing is decided. */
export async function chooseVersion(
  pages: MarkdownPages,
  proposal: NextVersion & { name: string },
): Promise<NextVersionChoice | undefined> {
  const { name, title, page, proposed, choices } = proposal;
  const isProposed = ({ bump }: NextVersionChoice) => bump === proposed;
  const fromMajor = choices.toReversed();
  const byProposal = [...fromMajor.filter(isProposed), ...fromMajor.filter((each) => !isProposed(each))];
  const comparison = l10n.t("Show the Comparison");
  const items: Item[] = [
    ...byProposal.map((choice) => itemOf(choice, proposal)),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: `$(diff) ${comparison}`, alwaysShow: true },
  ];
  const placeHolder = title;
  const chosen = await window.showQuickPick(items, { title: name, placeHolder, matchOnDetail: true });
  if (chosen !== undefined && chosen.choice === undefined) await pages.show(name, page);
  return chosen?.choice;
}

function itemOf(choice: NextVersionChoice, { proposed, reasons }: NextVersion): Item {
  const isProposed = choice.bump === proposed;
  const asking = reasons.filter(({ bump }) => bump === choice.bump).map(({ detail }) => detail);
  return {
    label: `$(${isProposed ? "pass" : "circle-large-outline"}) ${choice.name ?? choice.version ?? l10n.t("no version that can be counted on")}`,
    description: [bumpWord(choice.bump), ...(isProposed ? [l10n.t("proposed")] : [])].join(" · "),
    ...(asking.length === 0 ? {} : { detail: asking.join(" · ") }),
    choice,
  };
}

function bumpWord(bump: NextVersionChoice["bump"]): string {
  return { patch: l10n.t("Patch"), minor: l10n.t("Minor"), major: l10n.t("Major") }[bump];
}
