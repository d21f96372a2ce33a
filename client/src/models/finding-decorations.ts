import { type Disposable, FileDecoration, type FileDecorationProvider, ThemeColor, Uri, window } from "vscode";
import type { SeverityCounts } from "../../../server/src/lsp/protocol.ts";
import { severityWords } from "../counts.ts";

const SCHEME = "modelver-model";
/** A badge has room for two characters. */
const MOST_SHOWN = 9;

/**
 * A URI for a row of the tree of models that carries what was found about it; its path ends as the row's file does, for the file's icon.
 * Other counts make another URI, so what is drawn for one never changes.
 */
export function findingsUri(name: string, findings: SeverityCounts): Uri {
  return Uri.from({ scheme: SCHEME, path: name.startsWith("/") ? name : `/${name}`, query: JSON.stringify(findings) });
}

/** Marks models, and their places, about which something louder than a hint was found: with a number, and with a colour from a warning on. */
export class FindingDecorations implements FileDecorationProvider {
  register(): Disposable {
    return window.registerFileDecorationProvider(this);
  }

  provideFileDecoration({ scheme, query }: Uri): FileDecoration | undefined {
    if (scheme !== SCHEME) return undefined;
    const findings: SeverityCounts = JSON.parse(query);
    const loud = findings.error + findings.warning + findings.information;
    if (loud === 0) return undefined;
    const badge = loud > MOST_SHOWN ? "9+" : String(loud);
    return new FileDecoration(badge, severityWords(findings).join(", "), colorOf(findings));
  }
}

function colorOf({ error, warning }: SeverityCounts): ThemeColor | undefined {
  if (error > 0) return new ThemeColor("list.errorForeground");
  return warning > 0 ? new ThemeColor("list.warningForeground") : undefined;
}
