/** One model as the Hub lists it. Its keys are the columns of a harvest, in their order; what the Hub does not say is null. */
export interface ListedModel {
  /** `owner/name`, or a bare name for the oldest models. */
  id: string;
  /** The Hub's `pipeline_tag`. */
  task: string | null;
  author: string | null;
  /** ISO 8601, UTC. The Hub knows no dates before 2022-03-02, and gives that one to everything older. */
  created: string | null;
  /** Downloads of the last 30 days. */
  downloads: number | null;
  /** Ids of the models that this one was made from. */
  base_model: string[];
  /** How it was made from them: `finetune`, `quantized`, `adapter` or `merge`. */
  base_model_relation: string | null;
  likes: number | null;
  /** When it was last committed to. ISO 8601, UTC. */
  modified: string | null;
  library: string | null;
  license: string | null;
}

/** What the Hub is asked to tell of each model. Base models and the licence stand in the tags. */
export const EXPANDED_PROPERTIES = [
  "author",
  "createdAt",
  "downloads",
  "lastModified",
  "library_name",
  "likes",
  "pipeline_tag",
  "tags",
];

const BASE_MODEL_TAG = "base_model:";
const LICENSE_TAG = "license:";

/** Reads one entry of the Hub's list; null where it names no model. */
export function readListedModel(entry: unknown): ListedModel | null {
  if (!isRecord(entry)) return null;
  const id = text(entry.id) ?? text(entry.modelId);
  if (id === null) return null;
  const tags = texts(entry.tags);
  const card = isRecord(entry.cardData) ? entry.cardData : {};
  return {
    id,
    task: text(entry.pipeline_tag),
    author: text(entry.author) ?? ownerOf(id),
    created: text(entry.createdAt),
    downloads: count(entry.downloads),
    ...baseModels(tags, texts(card.base_model)),
    likes: count(entry.likes),
    modified: text(entry.lastModified),
    library: text(entry.library_name),
    license: taggedWith(LICENSE_TAG, tags)[0] ?? texts(card.license)[0] ?? null,
  };
}

/**
 * Base models stand in tags of two forms, `base_model:OWNER/NAME` and `base_model:RELATION:OWNER/NAME`.
 * @param ofCard what the model card says, where the answer holds it
 */
function baseModels(
  tags: readonly string[],
  ofCard: readonly string[],
): Pick<ListedModel, "base_model" | "base_model_relation"> {
  const tagged = taggedWith(BASE_MODEL_TAG, tags).map((value) => {
    const colon = value.lastIndexOf(":");
    return { relation: colon < 0 ? null : value.slice(0, colon), id: value.slice(colon + 1) };
  });
  const ids = tagged.length > 0 ? tagged.map(({ id }) => id) : ofCard;
  return {
    base_model: [...new Set(ids)].filter((id) => id !== ""),
    base_model_relation: tagged.find(({ relation }) => relation !== null)?.relation ?? null,
  };
}

function taggedWith(prefix: string, tags: readonly string[]): string[] {
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}

function ownerOf(id: string): string | null {
  const slash = id.indexOf("/");
  return slash > 0 ? id.slice(0, slash) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The texts of a list, or of a single text. */
function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
}

function count(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
