import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";

/** What a revision of a Hub repository is: all 40 hexadecimal digits of a commit, or a branch or tag that can move. */
export function revisionKind(text: string): PinKind {
  if (text.includes(HOLE)) return "unknown";
  return /^[0-9a-f]{40}$/i.test(text) ? "commit" : "branch-or-tag";
}
