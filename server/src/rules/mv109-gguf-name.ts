import { ggufFault } from "../names/gguf-name.ts";
import { HOLE } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import { renameEdits } from "./rename.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

export const ggufName: Rule = {
  code: "MV109",
  name: "gguf-name",
  summary: "A published .gguf file is named outside the GGUF naming convention",
  severity: severityByContext("hint", { serving: "hint", code: "hint", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Looks at the names of `.gguf` files that your code writes or uploads and reports what is plainly outside the convention " +
      "`BaseName-SizeLabel-FineTune-Version-Encoding-Type-Shard.gguf`: spaces, an encoding that is set apart by a dot or an underscore or stands in the middle, " +
      "a version that is not written `v1.2`, shards that are not numbered with five digits. Parts may be left out, and files of other people are left alone.\n\n" +
      "It is a hint everywhere: the convention says of itself that names need not be parsed, and many well-known files stray from it.",
    whyIsThisBad:
      "Tools that list, compare or choose among quantizations read the name. What they cannot read they show as one unknown model, or pick wrongly.",
    example: {
      language: "python",
      before:
        'from huggingface_hub import upload_file\n\nupload_file(path_or_fileobj="out.gguf", path_in_repo="Churn-7B-v1.0.Q4_K_M.gguf", repo_id="acme/churn")',
      after:
        'from huggingface_hub import upload_file\n\nupload_file(path_or_fileobj="out.gguf", path_in_repo="Churn-7B-v1.0-Q4_K_M.gguf", repo_id="acme/churn")',
    },
    fixes: [{ title: "Rename to the convention's form, everywhere in the project", safe: false }],
    fixSafety:
      "The fix renames the file wherever the project uses its name. It is unsafe: what was published under the old name keeps it. None is offered where the right form cannot be told.",
    sources: [
      "[GGUF: naming convention](https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#gguf-naming-convention)",
    ],
  },
  check(reference, project) {
    const { ecosystem, role, name } = reference;
    if (ecosystem !== "gguf" || role !== "publish" || name === null || name.includes(HOLE)) return [];
    const fault = ggufFault(name);
    if (fault === null) return [];
    const edits = fault.better === null ? null : renameEdits(reference, fault.better, project);
    const fixes: Fix[] = edits === null ? [] : [{ title: `Rename to ${fault.better} everywhere`, safe: false, edits }];
    return [{ message: `\`${name}\` is outside the GGUF naming convention: ${fault.reason}.`, fixes, related: [] }];
  },
};
