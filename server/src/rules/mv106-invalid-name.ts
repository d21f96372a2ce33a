import { whyAliasIsRefused, whyNameIsRefused } from "../references/ecosystems/validity.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import type { Fix, Verdict } from "./finding.ts";
import { renameEdits } from "./rename.ts";
import type { ProjectFacts, Rule } from "./rule.ts";

export const invalidName: Rule = {
  code: "MV106",
  name: "invalid-name",
  summary: "The registry will refuse this name",
  severity: {
    strict: "error",
    recommended: {
      serving: "error",
      pipeline: "error",
      other: "error",
      notebook: "warning",
      test: "hint",
      example: "warning",
      documentation: "warning",
    },
  },
  documentation: {
    whatItDoes:
      "Reports names that your code publishes and the registry does not take: repositories of the Hugging Face Hub (letters, digits, `-`, `_` " +
      "and `.`, at most 96 characters, no `--` or `..`, no `-` or `.` at either end, not ending in `.git`), registered models of MLflow " +
      "(no `/` or `:`), its logged models (no `/`, `:`, `.`, `%` or quotes) and aliases (letters, digits, `_` and `-`; neither `latest` " +
      "nor anything that reads as a version, like `v3`), artifacts of Weights & Biases (no `/`, at most 128 characters) " +
      "and handles that are uploaded to Kaggle (four parts, no version).",
    whyIsThisBad:
      "The call fails, and it mostly fails last: after the training, when the model is to be published. What was trained is lost with it.",
    example: {
      language: "python",
      before: 'mlflow.register_model(model_uri, "fraud/detector")',
      after: 'mlflow.register_model(model_uri, "fraud-detector")',
    },
    fixes: [{ title: "Rename to what the registry takes, everywhere in the project", safe: false }],
    fixSafety:
      "The fix puts `-` in the place of what the registry refuses, wherever the project uses the name. It is unsafe: the new name may be " +
      "somebody's already. An alias is left to you.",
    sources: [
      "huggingface_hub, `validate_repo_id` ([source](https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_validators.py))",
      "MLflow, `mlflow/utils/validation.py` ([source](https://github.com/mlflow/mlflow/blob/master/mlflow/utils/validation.py))",
      "Weights & Biases, `validate_artifact_name` ([source](https://github.com/wandb/wandb/blob/main/wandb/sdk/artifacts/_validators.py))",
    ],
  },
  check(reference, project) {
    if (reference.role !== "publish") return [];
    return [...verdictOnName(reference, project), ...verdictOnAlias(reference)];
  },
};

function verdictOnName(reference: ModelReference, project: ProjectFacts): Verdict[] {
  const reason = whyNameIsRefused(reference);
  if (reason === null) return [];
  const message = `${registryOf(reference)} refuses the name \`${reference.name}\`: ${reason}.`;
  return [{ message, fixes: renameFixes(reference, project), related: [] }];
}

function verdictOnAlias(reference: ModelReference): Verdict[] {
  const reason = whyAliasIsRefused(reference);
  if (reason === null) return [];
  const message = `MLflow refuses the alias \`${reference.pin.text}\`: ${reason}.`;
  return [{ message, place: reference.pin.place ?? reference.place, fixes: [], related: [] }];
}

function registryOf({ ecosystem }: ModelReference): string {
  if (ecosystem === "kaggle") return "Kaggle";
  if (ecosystem === "wandb") return "Weights & Biases";
  return ecosystem === "huggingface" ? "The Hub" : "MLflow";
}

function renameFixes(reference: ModelReference, project: ProjectFacts): Fix[] {
  const { name } = reference;
  if (name === null || name.includes(HOLE)) return [];
  const accepted = reference.ecosystem === "huggingface" ? acceptedByHub(name) : acceptedByMlflow(reference, name);
  if (accepted === "" || whyNameIsRefused({ ...reference, name: accepted }) !== null) return [];
  const edits = renameEdits(reference, accepted, project);
  return edits === null ? [] : [{ title: `Rename to ${accepted} everywhere`, safe: false, edits }];
}

function acceptedByHub(name: string): string {
  const parts = name.split("/").map((part) =>
    part
      .replace(/[^\w.-]+/g, "-")
      .replace(/-{2,}/g, "-")
      .replace(/\.{2,}/g, ".")
      .replace(/(\.git)?[-.]*$/, "")
      .replace(/^[-.]+/, ""),
  );
  return parts.join("/");
}

function acceptedByMlflow({ pin }: ModelReference, name: string): string {
  return name.replace(pin.kind === "logged-model" ? /[/:.%"']+/g : /[/:]+/g, "-");
}
