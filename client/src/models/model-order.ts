import type { FolderModels, ModelNode } from "../../../server/src/lsp/protocol.ts";
import { total } from "../counts.ts";

/** How the tree of models is arranged. */
export interface Arrangement {
  sortBy: "name" | "what";
  /** Only models that something was found about. */
  onlyWithFindings: boolean;
}

/** The models of a folder as they are shown. */
export function arranged({ models }: FolderModels, { sortBy, onlyWithFindings }: Arrangement): ModelNode[] {
  const shown = onlyWithFindings ? models.filter(({ findings }) => total(findings) > 0) : models;
  const byName = (one: ModelNode, other: ModelNode) => compare(one.name, other.name);
  if (sortBy === "name") return [...shown].sort(byName);
  return [...shown].sort((one, other) => compare(one.what, other.what) || byName(one, other));
}

/** As people expect of a list: capitals beside small letters, 10 behind 9. */
function compare(one: string, other: string): number {
  return one.localeCompare(other, undefined, { numeric: true, sensitivity: "base" });
}
