import type {
  FolderModels,
  ModelNode,
  OpenPlaceArguments,
  UseNode,
  VersionNode,
} from "../../../server/src/lsp/protocol.ts";

/** A row of the tree of models, with the rows above it. */
export type Row = FolderRow | ModelRow | VersionRow | UseRow;

/** A workspace folder; a row of its own where there are several. */
export interface FolderRow {
  kind: "folder";
  folder: FolderModels;
}

/** A model, data set or Space. */
export interface ModelRow {
  kind: "model";
  folder: FolderModels;
  model: ModelNode;
  parent: FolderRow | undefined;
}

/** One way in which a model's version is fixed. */
export interface VersionRow {
  kind: "version";
  version: VersionNode;
  parent: ModelRow;
}

/** One place that names a model. */
export interface UseRow {
  kind: "use";
  use: UseNode;
  parent: VersionRow;
}

/** The model that a row belongs to; undefined for a folder. */
export function modelOf(row: Row): ModelNode | undefined {
  if (row.kind === "folder") return undefined;
  return row.kind === "model" ? row.model : modelOf(row.parent);
}

/** The place that a row leads to: of several the first, for a model the one that publishes it; undefined for a folder. */
export function placeOf(row: Row): OpenPlaceArguments | undefined {
  if (row.kind === "folder") return undefined;
  if (row.kind === "use") return row.use.place;
  if (row.kind === "version") return row.version.uses[0]?.place;
  const uses = row.model.versions.flatMap((version) => version.uses);
  return (uses.find(({ role }) => role === "publish") ?? uses[0])?.place;
}
