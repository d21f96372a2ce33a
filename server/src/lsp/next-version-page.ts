import * as l10n from "@vscode/l10n";
import type { Bump } from "../versioning/bump-rules.ts";
import type { Proposal } from "../versioning/proposal.ts";
import { inlineCode, table } from "./markdown.ts";

/** What a proposal says, in a sentence: `A minor change: v1.2.0 → v1.3.0`. */
export function proposalTitle({ bump, currentVersion, nextVersion }: Proposal): string {
  if (bump === "none") return l10n.t("Nothing changed that is known of both: the version stays");
  const sentence = {
    patch: l10n.t("A patch change"),
    minor: l10n.t("A minor change"),
    major: l10n.t("A major change"),
  };
  if (nextVersion === null) return l10n.t("{0}; the version cannot be counted on", sentence[bump]);
  return `${sentence[bump]}: ${currentVersion === null ? "" : `${currentVersion} → `}${nextVersion}`;
}

/** The words for how far a version moves. */
function bumpWord(bump: Exclude<Bump, "none">): string {
  return { patch: l10n.t("Patch"), minor: l10n.t("Minor"), major: l10n.t("Major") }[bump];
}

/** The comparison behind a proposal as a Markdown page. What changed is said in the words that the terminal and the registry get too. */
export function proposalPage(name: string, proposal: Proposal): string {
  const { before, after, changes } = proposal;
  const rows = changes.map(({ bump, detail, because }) => [
    bump === "none" ? "" : bumpWord(bump),
    inlineCode(detail),
    because,
  ]);
  return [
    `# ${inlineCode(name)}`,
    `${proposalTitle(proposal)}.`,
    `${inlineCode(before)} → ${inlineCode(after)}`,
    ...(rows.length === 0 ? [] : [table([l10n.t("Version"), l10n.t("What changed"), l10n.t("Why it matters")], rows)]),
    l10n.t("What each change asks for can be set in the project's configuration, under versioning.bumps."),
    "",
  ].join("\n\n");
}
