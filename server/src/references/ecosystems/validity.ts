import type { ModelReference } from "../model-reference.ts";
import { HOLE } from "../written.ts";

/*
 * What the registries refuse. Each answer completes "… refuses this name: ". Unknown parts of a name are taken to be harmless.
 */

/** Why the registry of a reference refuses its name; null where it takes it, or nothing is known of the registry's rules. */
export function whyNameIsRefused(reference: ModelReference): string | null {
  const { ecosystem, name, pin } = reference;
  if (name === null || isToBeFilledIn(reference)) return null;
  const known = name.replaceAll(HOLE, "x");
  if (ecosystem === "huggingface") return whyHubRefuses(known);
  if (ecosystem === "kaggle") return name.includes(HOLE) ? null : whyKaggleRefuses(known);
  if (ecosystem === "wandb") return whyArtifactIsRefused(known);
  if (ecosystem !== "mlflow") return null;
  return pin.kind === "logged-model" ? whyLoggedModelIsRefused(known) : whyRegisteredModelIsRefused(known);
}

/**
 * Whether a name is a form that somebody has still to fill in: `[your-name]/churn`, or one put together of texts of which one is empty or a
 * sentence (`owner = ""`, `owner = "Enter your name here"`). What would be published is not known.
 */
function isToBeFilledIn({ name, nameWritten }: ModelReference): boolean {
  if (name === null || name.startsWith("/") || PLACEHOLDER.test(name)) return true;
  const isPutTogether = (nameWritten?.pieces.length ?? 0) > 1 || name.includes(HOLE);
  const [owner = "", ...rest] = name.split("/");
  return isPutTogether && (/\s/.test(owner) || rest.includes(""));
}

const PLACEHOLDER = /[[\]<>{}]|\byour[-_ ]/i;

/** Why MLflow refuses the alias that a reference sets; null where it takes it, or the reference holds none. */
export function whyAliasIsRefused({ ecosystem, pin }: ModelReference): string | null {
  if (ecosystem !== "mlflow" || pin.kind !== "alias" || pin.text === null) return null;
  const alias = pin.text;
  if (alias.toLowerCase() === "latest") return "`latest` is reserved";
  if (/^[vV]\d+$/.test(alias)) return "an alias that reads as a version is reserved";
  if (!/^[\p{L}\p{N}_-]*$/u.test(alias)) return "an alias holds letters, digits, `_` and `-` only";
  return alias.length > 255 ? "an alias has at most 255 characters" : null;
}

/** The rules of `validate_repo_id` (huggingface_hub, `utils/_validators.py`), in its order. */
function whyHubRefuses(name: string): string | null {
  const parts = name.split("/");
  if (parts.length > 2) return "a repository is `name` or `owner/name`";
  if (parts.some((part) => part === "")) return "the owner and the name may not be empty";
  if (/[^\w./-]/.test(name)) return "a name holds letters, digits, `-`, `_` and `.` only";
  if (parts.some((part) => /^[-.]|[-.]$/.test(part))) return "a name may not begin or end with `-` or `.`";
  if (parts.some((part) => part.length > 96)) return "a name has at most 96 characters";
  if (name.includes("--") || name.includes("..")) return "`--` and `..` are forbidden";
  return name.endsWith(".git") ? "a name may not end in `.git`" : null;
}

/** `parse_model_handle` and `model_upload` of kagglehub. */
function whyKaggleRefuses(handle: string): string | null {
  const { length } = handle.split("/");
  if (length === 5) return "Kaggle counts versions itself, so a handle to upload to has none";
  return length === 4 ? null : "a handle is `owner/model/framework/variation`";
}

/** `validate_artifact_name` of W&B (`wandb/sdk/artifacts/_validators.py`). */
function whyArtifactIsRefused(name: string): string | null {
  if (name.includes("/")) return "an artifact's name may not hold `/`";
  return name.length > 128 ? "an artifact's name has at most 128 characters" : null;
}

/** `_validate_model_name` of MLflow (`mlflow/utils/validation.py`). */
function whyRegisteredModelIsRefused(name: string): string | null {
  if (name.trim() === "") return "a registered model needs a name";
  if (/[/:]/.test(name)) return "a registered model's name may not hold `/` or `:`";
  return name === "." || name === ".." ? "a registered model's name may not be a path" : null;
}

/** `_validate_logged_model_name` of MLflow 3 (`mlflow/utils/validation.py`). */
function whyLoggedModelIsRefused(name: string): string | null {
  if (name === "") return "a logged model needs a name";
  return LOGGED_MODEL_REFUSES.test(name) ? "a logged model's name may not hold `/`, `:`, `.`, `%` or quotes" : null;
}

/** What may not stand in the name of a logged model. */
export const LOGGED_MODEL_REFUSES = /[/:.%"']/;
