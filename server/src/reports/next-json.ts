import type { Proposal } from "../versioning/proposal.ts";

/** A proposal as `modelver next --format json` prints it: one object, with the version of its form. */
export function nextJson(proposal: Proposal): string {
  return `${JSON.stringify({ version: 1, ...proposal }, null, 2)}\n`;
}
