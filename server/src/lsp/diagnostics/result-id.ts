import { createHash } from "node:crypto";
import type { Diagnostic } from "vscode-languageserver";

/** An LSP result id that is the same for the same diagnostics and, as far as anybody will see, no others: nothing need be remembered. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  return createHash("sha256").update(JSON.stringify(diagnostics)).digest("base64url").slice(0, 22);
}
