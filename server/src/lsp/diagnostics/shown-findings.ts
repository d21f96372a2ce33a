import * as l10n from "@vscode/l10n";
import type { Finding } from "../../rules/finding.ts";
import type { Folder } from "../folders.ts";

/**
 * The findings of a file as the editor shows them. What the project's baseline knows is a hint: three dots under the code and fixes in the
 * light bulb, and no entry in the list of problems.
 */
export function shownFindings({ project }: Folder, path: string): Finding[] {
  const agreed = project.agreedFindings(path).map((finding): Finding => {
    return { ...finding, severity: "hint", message: l10n.t("In the baseline: {0}", finding.message) };
  });
  return [...project.findings(path), ...agreed];
}
