import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import type { Supplier } from "./material.ts";

/** Companies whose services alone give their models out. */
const VENDORS: Partial<Record<Ecosystem, Supplier>> = {
  openai: { name: "OpenAI", url: "https://openai.com" },
  anthropic: { name: "Anthropic", url: "https://www.anthropic.com" },
  google: { name: "Google", url: "https://ai.google.dev" },
  mistral: { name: "Mistral AI", url: "https://mistral.ai" },
  cohere: { name: "Cohere", url: "https://cohere.com" },
  bedrock: { name: "Amazon Web Services", url: "https://aws.amazon.com/bedrock" },
  spacy: { name: "Explosion", url: "https://explosion.ai" },
};

/** Hubs whose names begin with their owner, and the address of an owner's page. */
const HUBS: Partial<Record<Ecosystem, string>> = {
  huggingface: "https://huggingface.co/",
  kaggle: "https://www.kaggle.com/",
  torchhub: "https://github.com/",
  ollama: "https://ollama.com/",
  tfhub: "https://tfhub.dev/",
};

/** Pipelines of spaCy's own are called by language, kind, genre and size: `en_core_web_sm`. */
const SPACY_NAME = /^[a-z]{2,3}_(?:core|dep|ent|sent)_(?:web|news|wiki|ud)_(?:sm|md|lg|trf)$/;

/**
 * Who gives a model out: the vendor that serves it, or the owner in its name; null where neither tells.
 * @param name with its owner, where it has one
 */
export function supplierOf({ ecosystem }: Pick<ModelReference, "ecosystem">, name: string): Supplier | null {
  if (ecosystem === "spacy" && !SPACY_NAME.test(name)) return null;
  const vendor = VENDORS[ecosystem];
  if (vendor !== undefined) return vendor;
  const hub = HUBS[ecosystem];
  const [owner = "", ...rest] = name.split("/");
  if (hub === undefined || rest.length === 0 || !/^[\w.-]+$/.test(owner)) return null;
  return { name: owner, url: `${hub}${owner}` };
}
