import { fixesForMissingPin, fixesForMutablePin, isHubLoad } from "./hub-pin.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const unpinnedRemoteCode: Rule = {
  code: "MV209",
  name: "unpinned-remote-code",
  summary: "Code from a Hub repository is run without pinning it to a commit",
  severity: severityByContext("error", { serving: "error", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports `trust_remote_code=True` where the repository is loaded without a revision, or with one that is a branch or a tag. " +
      "With a full commit hash nothing is reported; where the revision cannot be known, neither.",
    whyIsThisBad:
      "`trust_remote_code=True` downloads Python from the repository and runs it with all your rights. You read the code of today; " +
      "without a commit, the code of tomorrow runs just as well, whoever wrote it.",
    example: {
      language: "python",
      before: 'AutoModel.from_pretrained("acme/churn-net", trust_remote_code=True)',
      after:
        'AutoModel.from_pretrained(\n    "acme/churn-net", trust_remote_code=True, revision="5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a"\n)',
    },
    fixes: [
      { title: "Write out a shortened commit that the local Hugging Face cache or the Hub knows in full", safe: true },
      { title: "Pin to the commit in the local Hugging Face cache, or on the Hub where it may be asked", safe: false },
      { title: "Pin to a commit that you fill in (where none is known)", safe: false, needsInput: true },
    ],
    fixSafety:
      "Pinning can change which model is loaded and which code runs, so the fix is unsafe; only a shortened commit " +
      "that is written out in full stays the same. Read the code of the commit before you pin it.",
    sources: [
      "[CWE-494: Download of Code Without Integrity Check](https://cwe.mitre.org/data/definitions/494.html)",
      "[transformers: custom models](https://huggingface.co/docs/transformers/custom_models)",
    ],
  },
  check(reference, project) {
    const { trustsRemoteCode, pin } = reference;
    if (trustsRemoteCode !== true || !isHubLoad(reference, project)) return [];
    if (pin.kind === "none") {
      const message = `\`${reference.name}\` may run its own code on your machine, and nothing pins that code: pass a commit.`;
      return [{ message, fixes: fixesForMissingPin(reference, project), related: [] }];
    }
    if (pin.kind !== "branch-or-tag" || pin.text === null) return [];
    const message = `\`${reference.name}\` may run its own code on your machine, and \`${pin.text}\` can be moved: pass a commit.`;
    return [{ message, fixes: fixesForMutablePin(reference, project), related: pinWrittenElsewhere(reference) }];
  },
};
