import { HOLE } from "../references/written.ts";
import { fixesForMutablePin, isHubLoad, looksLikeShortCommit } from "./hub-pin.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const mutableRevision: Rule = {
  code: "MV202",
  name: "mutable-revision",
  summary: "The revision of a Hub model or dataset is a branch or a tag, not a commit",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a revision that is not a full commit hash of 40 hexadecimal digits: a branch (`main`), a tag (`v1.0`), a pull request " +
      "(`refs/pr/3`), or a shortened hash, which other checkers let through and the Hub refuses at download.",
    whyIsThisBad:
      'Branches move with every commit, and a tag on the Hub can be deleted and set anew. `revision="main"` is the default by another name: ' +
      "it silences a checker and pins nothing.",
    example: {
      language: "python",
      before: 'load_dataset("acme/tickets", revision="main")',
      after: 'load_dataset("acme/tickets", revision="5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a")',
    },
    fixes: [
      { title: "Write out a shortened commit that the local Hugging Face cache or the Hub knows in full", safe: true },
      {
        title:
          "Pin to the commit of the branch or tag in the local Hugging Face cache, or on the Hub where it may be asked",
        safe: false,
      },
      { title: "Pin to a commit that you fill in (where none is known)", safe: false, needsInput: true },
    ],
    fixSafety:
      "A shortened hash written out in full means the same commit, so that fix is safe. A branch or tag may have moved since the cache saw " +
      "it, so putting the cached commit in its place is unsafe. A revision held in a constant may pin other models too: there only a " +
      "placeholder is offered.",
    sources: [
      "[Bandit B615](https://bandit.readthedocs.io/en/latest/plugins/b615_huggingface_unsafe_download.html)",
      "[Downloading files from the Hub](https://huggingface.co/docs/huggingface_hub/guides/download)",
    ],
  },
  check(reference, project) {
    const { kind, text } = reference.pin;
    if (kind !== "branch-or-tag" || text === null || text.includes(HOLE) || !isHubLoad(reference, project)) return [];
    return [
      {
        message: messageFor(reference.name, text),
        fixes: fixesForMutablePin(reference, project),
        related: pinWrittenElsewhere(reference),
      },
    ];
  },
};

function messageFor(name: string, revision: string): string {
  if (looksLikeShortCommit(revision)) {
    return `\`${revision}\` is a shortened commit, which the Hub refuses: pin \`${name}\` to all 40 digits.`;
  }
  if (/^(main|master|HEAD)$/.test(revision)) {
    return `\`${revision}\` moves with every commit to \`${name}\`: pin it to one commit.`;
  }
  if (revision.startsWith("refs/")) return `\`${revision}\` of \`${name}\` can still change: pin it to one commit.`;
  return `\`${revision}\` is a branch or a tag of \`${name}\` and can be moved: pin it to one commit.`;
}
