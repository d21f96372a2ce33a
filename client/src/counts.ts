import { l10n } from "vscode";
import type { SeverityCounts } from "../../server/src/lsp/protocol.ts";

/** What findings there are, loudest first: `3 warnings`, `1 hint`. Empty where there is none. */
export function severityWords({ error, warning, information, hint }: SeverityCounts): string[] {
  return [
    ...(error > 0 ? [error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error)] : []),
    ...(warning > 0 ? [warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning)] : []),
    ...(information > 0 ? [information === 1 ? l10n.t("1 info") : l10n.t("{0} infos", information)] : []),
    ...(hint > 0 ? [hint === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", hint)] : []),
  ];
}

/** `1 file`, `14 files`. */
export function fileCount(files: number): string {
  return files === 1 ? l10n.t("1 file") : l10n.t("{0} files", files);
}

/** How many findings there are, of whatever severity. */
export function total({ error, warning, information, hint }: SeverityCounts): number {
  return error + warning + information + hint;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : l10n.t("{0} and {1}", parts.slice(0, -1).join(", "), last);
}
