import { isModelWithoutNamespace } from "../references/ecosystems/huggingface-names.ts";
import type { ModelReference } from "../references/model-reference.ts";

/**
 * What the Hub calls the model of a reference: a SentenceTransformer without an owner is one of `sentence-transformers/`
 * (sentence_transformers, `SentenceTransformer.__init__`). Null where the name alone does not tell.
 */
export function hubName({ subject, name, api }: ModelReference): string | null {
  if (name === null || name.includes("/") || subject === "dataset" || isModelWithoutNamespace(name)) return name;
  return api.startsWith("sentence_transformers.") ? `sentence-transformers/${name}` : null;
}
