import { fixesForMissingPin, isHubLoad } from "./hub-pin.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const unpinnedRevision: Rule = {
  code: "MV201",
  name: "unpinned-revision",
  summary: "A Hub model or dataset is loaded with no revision",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a model, tokenizer, configuration, adapter or dataset that is loaded from the Hugging Face Hub without `revision`. " +
      "The newest commit of the repository's default branch is what you get.\n\n" +
      "Folders are no repositories and need no pin: paths, names that exist in the project, folders that its code saves into. " +
      "Where a revision may be passed but cannot be known (`**kwargs`, a parameter whose caller decides), nothing is reported.",
    whyIsThisBad:
      "The owner can change the files at any time, for better or worse, and so can whoever takes over the account. The same code then loads " +
      "another model: results no longer repeat, a served model changes without a release, and malicious weights or code find a way in.",
    example: {
      language: "python",
      before: 'model = AutoModel.from_pretrained("acme/churn-bert")',
      after:
        'model = AutoModel.from_pretrained(\n    "acme/churn-bert", revision="5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a"\n)',
    },
    fixes: [
      {
        title: "Pin to the commit of `main` in the local Hugging Face cache, or on the Hub where it may be asked",
        safe: false,
      },
      { title: "Pin to a commit that you fill in (where none is known)", safe: false, needsInput: true },
    ],
    fixSafety:
      "The cached commit is what this machine loaded last, but `main` may have moved since: pinning can change which model is loaded " +
      "elsewhere, so the fix is unsafe. Where no commit is known, a placeholder is inserted for you to fill in, never by itself.",
    sources: [
      "[CWE-494: Download of Code Without Integrity Check](https://cwe.mitre.org/data/definitions/494.html)",
      "[Bandit B615](https://bandit.readthedocs.io/en/latest/plugins/b615_huggingface_unsafe_download.html)",
      "[Downloading files from the Hub](https://huggingface.co/docs/huggingface_hub/guides/download)",
    ],
  },
  check(reference, project) {
    if (reference.pin.kind !== "none" || !isHubLoad(reference, project)) return [];
    const message = `\`${reference.name}\` is loaded without a revision, so its files can change under you: pin it to a commit.`;
    return [{ message, fixes: fixesForMissingPin(reference, project), related: [] }];
  },
};
