import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import {
  type FindingSeverity,
  type ModelNode,
  OPEN_PLACE,
  type OpenPlaceArguments,
  type UseNode,
  type VersionNode,
} from "../../../server/src/lsp/protocol.ts";

/** A row of the view. */
export type ModelElement =
  | { kind: "model"; model: ModelNode }
  | { kind: "version"; model: ModelNode; version: VersionNode }
  | { kind: "use"; model: ModelNode; use: UseNode };

const ICONS: Readonly<Record<FindingSeverity, ThemeIcon>> = {
  error: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warning: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  information: new ThemeIcon("info"),
  hint: new ThemeIcon("lightbulb"),
};
const SEVERITIES: readonly FindingSeverity[] = ["error", "warning", "information", "hint"];

/** How a row looks, and what a screen reader says of it. */
export function itemOf(element: ModelElement): TreeItem {
  switch (element.kind) {
    case "model":
      return modelItem(element.model);
    case "version":
      return versionItem(element.version);
    case "use":
      return useItem(element.use);
  }
}

function modelItem(model: ModelNode): TreeItem {
  const item = new TreeItem(model.name, TreeItemCollapsibleState.Collapsed);
  const loudest = loudestOf(model.versions);
  item.id = `${model.what} ${model.name}`;
  item.description = model.what;
  item.iconPath = loudest === null ? new ThemeIcon(model.isPublished ? "package" : "symbol-object") : ICONS[loudest];
  item.contextValue = `model${model.isPublished ? ".published" : ""}${model.page === null ? "" : ".page"}`;
  item.tooltip = tooltipOf(model, loudest);
  item.accessibilityInformation = { label: [model.name, model.what, ...said(loudest)].join(", ") };
  return item;
}

function tooltipOf(model: ModelNode, loudest: FindingSeverity | null): MarkdownString {
  const tooltip = new MarkdownString().appendText(`${model.name}\n`).appendText(`${model.what}\n`);
  for (const { label, uses } of model.versions)
    tooltip.appendMarkdown("\n- ").appendText(`${label}: ${placesWords(uses.length)}`);
  for (const words of said(loudest)) tooltip.appendMarkdown("\n\n").appendText(words);
  return tooltip;
}

function versionItem({ label, uses }: VersionNode): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.description = placesWords(uses.length);
  item.iconPath = new ThemeIcon("tag");
  item.contextValue = "version";
  return item;
}

function useItem(use: UseNode): TreeItem {
  const cell = use.cell === null ? "" : `${use.cell + 1}:`;
  const item = new TreeItem(`${use.path}:${cell}${use.line + 1}`);
  item.description = use.api;
  item.resourceUri = Uri.parse(use.file);
  item.iconPath = use.severity === null ? new ThemeIcon("go-to-file") : ICONS[use.severity];
  item.contextValue = "use";
  const given: OpenPlaceArguments = [use.file, use.cell, use.line, use.range.start.character];
  item.command = { command: OPEN_PLACE, title: l10n.t("Open"), arguments: given };
  item.accessibilityInformation = { label: [`${item.label}`, use.api, ...said(use.severity)].join(", ") };
  return item;
}

function loudestOf(versions: readonly VersionNode[]): FindingSeverity | null {
  const present = new Set(versions.flatMap(({ uses }) => uses.map(({ severity }) => severity)));
  return SEVERITIES.find((each) => present.has(each)) ?? null;
}

function said(severity: FindingSeverity | null): string[] {
  switch (severity) {
    case null:
      return [];
    case "error":
      return [l10n.t("has errors")];
    case "warning":
      return [l10n.t("has warnings")];
    default:
      return [l10n.t("has remarks")];
  }
}

function placesWords(count: number): string {
  return count === 1 ? l10n.t("1 place") : l10n.t("{0} places", count);
}
