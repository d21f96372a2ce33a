import type { Pin, PinKind } from "../references/model-reference.ts";

/** How a version is fixed, in few words: the same in the editor and in reports. `{0}` stands for the pin's text. */
export const PIN_WORDS = {
  commit: "commit {0}",
  "branch-or-tag": "branch or tag {0}",
  number: "version {0}",
  "logged-model": "logged model {0}",
  alias: "alias {0}",
  stage: "stage {0}",
  run: "run {0}",
  latest: "latest",
  none: "no pin",
  unknown: "version not known",
  unpinnable: "takes no pin",
} as const satisfies Readonly<Record<PinKind, string>>;

/** A pin's text as people read it: of a commit the beginning. */
export function pinText({ kind, text }: Pin): string {
  return kind === "commit" ? (text ?? "").slice(0, 12) : (text ?? "");
}
