import { l10n } from "vscode";
import type { FindingSeverity } from "../../server/src/lsp/protocol.ts";

/** `3 warnings and 2 hints`, `nothing to report`. */
export function countedFindings(findings: Readonly<Record<FindingSeverity, number>>): string {
  const parts = [
    counted(findings.error, l10n.t("1 error"), l10n.t("{0} errors", findings.error)),
    counted(findings.warning, l10n.t("1 warning"), l10n.t("{0} warnings", findings.warning)),
    counted(findings.information, l10n.t("1 info"), l10n.t("{0} infos", findings.information)),
    counted(findings.hint, l10n.t("1 hint"), l10n.t("{0} hints", findings.hint)),
  ].filter((part) => part !== "");
  if (parts.length === 0) return l10n.t("nothing to report");
  return parts.length === 1 ? parts[0]! : l10n.t("{0} and {1}", parts.slice(0, -1).join(", "), parts.at(-1)!);
}

function counted(count: number, one: string, several: string): string {
  if (count === 0) return "";
  return count === 1 ? one : several;
}
