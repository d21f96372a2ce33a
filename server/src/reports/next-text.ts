import pc from "picocolors";
import type { Bump } from "../versioning/bump-rules.ts";
import type { JudgedChange, Proposal } from "../versioning/proposal.ts";
import { visibleText } from "./visible-text.ts";

type Colors = ReturnType<typeof pc.createColors>;

/** Width of the column that holds `major`, `minor`, `patch`. */
const BUMP_WIDTH = 6;

/** What a model's next version should be, and why, for people. */
export function nextText(proposal: Proposal, options: { colors: boolean }): string {
  const colors = pc.createColors(options.colors);
  const { before, after, changes } = proposal;
  const lines = [headline(proposal, colors), colors.gray(`${visibleText(before)} → ${visibleText(after)}`)];
  if (changes.length > 0) lines.push("", ...changes.map((change) => changeLine(change, colors)));
  lines.push(...namesOf(proposal, colors));
  return `${lines.join("\n")}\n`;
}

function headline({ bump, currentVersion, nextVersion }: Proposal, colors: Colors): string {
  if (bump === "none") return "Nothing changed that is known of both: the version stays.";
  const word = paintBump(bump, bump, colors);
  if (nextVersion === null) {
    return `A ${word} change. The version ${visibleText(currentVersion ?? "")} cannot be counted on: write it as v1.0.0.`;
  }
  const version = colors.bold(visibleText(nextVersion));
  return currentVersion === null
    ? `A ${word} change. The model has no version yet: begin with ${version}.`
    : `A ${word} change: ${visibleText(currentVersion)} → ${version}`;
}

function changeLine({ bump, detail, because }: JudgedChange, colors: Colors): string {
  return `  ${paintBump(bump, bump.padEnd(BUMP_WIDTH), colors)} ${visibleText(detail)} ${colors.gray(`(${because})`)}`;
}

function namesOf({ bump, name, tag, alias }: Proposal, colors: Colors): string[] {
  if (bump === "none") return [];
  const rows = [
    ...(name === null ? [] : [`  ${colors.gray("name ")} ${visibleText(name)}`]),
    ...(tag === null ? [] : [`  ${colors.gray("tag  ")} ${visibleText(tag)}`]),
    ...(alias === null ? [] : [`  ${colors.gray("alias")} ${alias}`]),
  ];
  return rows.length === 0 ? [] : ["", ...rows];
}

function paintBump(bump: Bump, text: string, colors: Colors): string {
  if (bump === "major") return colors.bold(colors.red(text));
  if (bump === "minor") return colors.yellow(text);
  return colors.gray(text);
}
