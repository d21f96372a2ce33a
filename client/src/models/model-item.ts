import path from "node:path";
import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from "vscode";
import { type ModelNode, OPEN_PLACE, type UseNode, type VersionNode } from "../../../server/src/lsp/protocol.ts";
import { severityWords } from "../counts.ts";
import { findingsUri } from "./finding-decorations.ts";
import { driftColor, driftWords } from "./model-drift.ts";
import type { FolderRow, ModelRow, Row, UseRow, VersionRow } from "./model-rows.ts";

const MODEL_ICONS: Readonly<Record<ModelNode["kind"], string>> = {
  model: "package",
  dataset: "database",
  space: "window",
};

const VERSION_ICONS: Readonly<Record<VersionNode["firmness"], string>> = {
  fixed: "pinned",
  moving: "git-branch",
  free: "circle-slash",
  unknown: "question",
  published: "cloud-upload",
};

/** How a row of the tree looks, what it says on hover and to a screen reader, and what Enter does. */
export function itemOf(row: Row): TreeItem {
  if (row.kind === "folder") return folderItem(row);
  if (row.kind === "model") return modelItem(row);
  return row.kind === "version" ? versionItem(row) : useItem(row);
}

function folderItem({ folder }: FolderRow): TreeItem {
  const uri = Uri.parse(folder.uri);
  const name = workspace.getWorkspaceFolder(uri)?.name ?? path.posix.basename(uri.path);
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = folder.uri;
  item.iconPath = new ThemeIcon("root-folder");
  item.description = modelCount(folder.models.length);
  item.contextValue = "folder";
  return item;
}

function modelItem(row: ModelRow): TreeItem {
  const { model } = row;
  const item = new TreeItem(model.name, TreeItemCollapsibleState.Collapsed);
  item.id = idOf(row);
  item.iconPath = new ThemeIcon(MODEL_ICONS[model.kind], driftColor(model));
  const drift = driftWords(model);
  item.description = joined(model.what, drift, model.registered ?? "");
  item.resourceUri = findingsUri(item.id, model.findings);
  item.contextValue = contextOf(model);
  item.tooltip = modelTooltip(model);
  item.accessibilityInformation = {
    label: spoken(model.name, model.what, drift, said(model.registered), ...severityWords(model.findings)),
  };
  return item;
}

function versionItem(row: VersionRow): TreeItem {
  const { label, leadsTo, firmness, uses } = row.version;
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = idOf(row);
  item.iconPath = new ThemeIcon(VERSION_ICONS[firmness]);
  item.description = joined(leadsTo ?? "", firmnessWords(firmness), placeCount(uses.length));
  item.contextValue = "version";
  item.accessibilityInformation = {
    label: spoken(label, said(leadsTo), firmnessWords(firmness), placeCount(uses.length)),
  };
  return item;
}

function useItem(row: UseRow): TreeItem {
  const { use } = row;
  const place = placeWords(use);
  const item = new TreeItem(place, TreeItemCollapsibleState.None);
  item.id = idOf(row);
  // The file's icon, and none of what is said about the file elsewhere.
  item.iconPath = ThemeIcon.File;
  item.resourceUri = findingsUri(`/${use.path}`, use.findings);
  const folder = path.posix.dirname(use.path);
  item.description = [...(folder === "." ? [] : [folder]), use.api].join(" · ");
  item.contextValue = "use";
  item.tooltip = useTooltip(use);
  item.accessibilityInformation = { label: spoken(place, roleWords(use), ...severityWords(use.findings)) };
  item.command = { command: OPEN_PLACE, title: l10n.t("Open"), arguments: use.place };
  return item;
}

/** For the menus: what can be done with the model. */
function contextOf({ renamedAt, page, drift }: ModelNode): string {
  const can = { renamable: renamedAt !== null, page: page !== null, watched: drift.length > 0 };
  return ["model", ...Object.entries(can).flatMap(([what, is]) => (is ? [what] : []))].join(".");
}

/** The same row has the same identifier when the tree is asked for anew. */
function idOf(row: Row): string {
  if (row.kind === "folder") return row.folder.uri;
  if (row.kind === "model") return `${row.folder.uri}\n${row.model.id}`;
  if (row.kind === "version") return `${idOf(row.parent)}\n${row.version.label}`;
  const index = row.parent.version.uses.indexOf(row.use);
  return [idOf(row.parent), ...row.use.place, index].join("\n");
}

/** `serve.py:17`, `compare.ipynb, cell 4, line 2`. */
function placeWords({ path: file, place: [, cell, line] }: UseNode): string {
  const name = path.posix.basename(file);
  return cell === null ? `${name}:${line + 1}` : l10n.t("{0}, cell {1}, line {2}", name, cell + 1, line + 1);
}

function firmnessWords(firmness: VersionNode["firmness"]): string {
  if (firmness === "fixed") return l10n.t("never changes");
  return firmness === "moving" ? l10n.t("can move") : "";
}

function roleWords({ role, api }: UseNode): string {
  return role === "publish" ? l10n.t("published by {0}", api) : l10n.t("used by {0}", api);
}

/** `1 model`, `12 models`. */
export function modelCount(models: number): string {
  return models === 1 ? l10n.t("1 model") : l10n.t("{0} models", models);
}

function placeCount(places: number): string {
  return places === 1 ? l10n.t("1 place") : l10n.t("{0} places", places);
}

function modelTooltip(model: ModelNode): MarkdownString {
  const { name, what, registered, versions, findings } = model;
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown("**").appendText(name).appendMarkdown("**  \n").appendText(what);
  if (registered !== null) tooltip.appendMarkdown("  \n").appendText(registered);
  const drift = driftWords(model);
  if (drift !== "") tooltip.appendMarkdown("  \n").appendText(drift);
  tooltip.appendMarkdown("\n\n");
  for (const { label, leadsTo, uses } of versions) {
    tooltip
      .appendMarkdown("- ")
      .appendText(`${[label, ...(leadsTo === null ? [] : [leadsTo])].join(" ")}: ${placeCount(uses.length)}`)
      .appendMarkdown("\n");
  }
  const found = severityWords(findings);
  if (found.length > 0) tooltip.appendMarkdown("\n").appendText(found.join(", "));
  return tooltip;
}

function useTooltip(use: UseNode): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.appendText(use.path).appendMarkdown("  \n").appendText(roleWords(use));
  const found = severityWords(use.findings);
  if (found.length > 0) tooltip.appendMarkdown("\n\n").appendText(found.join(", "));
  return tooltip;
}

function joined(...parts: string[]): string {
  return parts.filter((each) => each !== "").join(" · ");
}

/** Screen readers pass over an arrow, or read its name. */
function said(words: string | null): string {
  return (words ?? "").replaceAll(/(^| )→ /g, (_arrow, before: string) => `${before}${l10n.t("leads to")} `);
}

function spoken(...parts: string[]): string {
  return parts.filter((each) => each !== "").join(", ");
}
