import { type ConfigurationTree, resolved } from "../../documents/configuration-tree.ts";
import { entryNamed } from "./entries.ts";

/** What a run that wrote down its settings wrote down with them. */
const RECORDED = ["results", "predictions", "responses", "generations"];

/**
 * Whether a file is the record of a run: JSON that holds what came out beside what went in, as evaluations write it. It names models that were
 * used once and configures nothing.
 */
export function isRecordedRun({ format, roots: [root] }: ConfigurationTree): boolean {
  if (format !== "json" || root?.kind !== "mapping") return false;
  return RECORDED.some((key) => {
    const entry = entryNamed(root, key);
    const value = entry === null ? null : resolved(entry.value);
    if (value?.kind === "sequence") return value.items.length > 0;
    return value?.kind === "mapping" && value.entries.length > 0;
  });
}
