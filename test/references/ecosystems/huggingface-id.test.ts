import assert from "node:assert/strict";
import type { NameReader } from "../../../server/src/references/api-table.ts";
import {
  readDatasetId,
  readModelId,
  readNamespacedId,
  readRepositoryId,
  readSentenceTransformerId,
} from "../../../server/src/references/ecosystems/huggingface-id.ts";
import { HOLE } from "../../../server/src/references/written.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** `null`, `local`, or the name with the pin and the subject that the text gives. */
function reading(reader: NameReader, text: string): string {
  const named = reader(text);
  if (named === null) return "null";
  if (named.isLocal) return "local";
  const name = named.name === null ? "?" : text.slice(named.name.start, named.name.end);
  const pin = named.pin?.span ? ` ${named.pin.kind}:${text.slice(named.pin.span.start, named.pin.span.end)}` : "";
  const none = named.pin && !named.pin.span ? ` ${named.pin.kind}` : "";
  return `${name}${pin}${none}${named.subject ? ` (${named.subject})` : ""}`;
}

function table(title: string, reader: NameReader, cases: readonly (readonly [string, string])[]): void {
  describe(title, () => {
    for (const [text, expected] of cases) {
      it(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(reading(reader, text), expected));
    }
  });
}

describe("Hugging Face ids", () => {
  table("of models", readModelId, [
    ["meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-8B-Instruct"],
    ["google/t5-v1_1-base", "google/t5-v1_1-base"],
    ["stabilityai/stable-diffusion-xl-base-1.0", "stabilityai/stable-diffusion-xl-base-1.0"],
    ["bert-base-uncased", "bert-base-uncased"],
    ["gpt2", "gpt2"],
    ["albert-base-v2", "albert-base-v2"],
    ["xlm-roberta-large-finetuned-conll03-english", "xlm-roberta-large-finetuned-conll03-english"],
    // New repositories need a namespace, so any other single word is a folder.
    ["churn-bert", "local"],
    ["output", "local"],
    ["checkpoint-500", "local"],
    ["./bert", "local"],
    ["../bert", "local"],
    [".", "local"],
    ["/opt/models/bert", "local"],
    ["~/bert", "local"],
    ["C:\\models\\bert", "local"],
    ["D:/models/bert", "local"],
    ["models\\bert", "local"],
    ["$MODEL_DIR/bert", "local"],
    ["acme/bert/checkpoint-100", "local"],
    ["models/bert-base", "local"],
    ["outputs/run", "local"],
    ["saved_models/bert", "local"],
    ["my.models/bert", "local"],
    ["training-run/checkpoint-1500", "local"],
    ["bert-run/final_model", "local"],
    ["acme/bert/", "local"],
    ["acme/pytorch_model.bin", "local"],
    ["weights.safetensors", "local"],
    // Names of other worlds.
    ["s3://bucket/model", "null"],
    ["models:/churn/3", "null"],
    ["not a name", "null"],
    ["llama3:8b", "null"],
    // With a revision, and as an address.
    ["acme/bert@v1.0", "acme/bert branch-or-tag:v1.0"],
    [`acme/bert@${COMMIT}`, `acme/bert commit:${COMMIT}`],
    ["pyannote/speaker-diarization@2.1", "pyannote/speaker-diarization branch-or-tag:2.1"],
    ["hf://acme/bert", "acme/bert none"],
    ["hf://acme/bert@v1/config.json", "acme/bert branch-or-tag:v1"],
    [
      "hf://datasets/acme/reviews@refs/convert/parquet/x.parquet",
      "acme/reviews branch-or-tag:refs/convert/parquet (dataset)",
    ],
    ["hf-hub:timm/vit_base_patch16_224.augreg_in21k", "timm/vit_base_patch16_224.augreg_in21k none"],
    ["https://huggingface.co/acme/bert", "acme/bert"],
    ["https://huggingface.co/acme/bert/resolve/main/model.safetensors", "acme/bert branch-or-tag:main"],
    ["https://huggingface.co/datasets/acme/reviews/tree/v2", "acme/reviews branch-or-tag:v2 (dataset)"],
    ["https://huggingface.co/docs/transformers", "null"],
    ["https://huggingface.co/organizations/sd-concepts-library", "null"],
    ["https://example.com/acme/bert", "null"],
    // Unknown parts.
    [`acme/${HOLE}`, `acme/${HOLE}`],
    [`bert-${HOLE}-uncased`, `bert-${HOLE}-uncased`],
    [`./${HOLE}`, "local"],
    [`acme/bert@${HOLE}`, `acme/bert unknown:${HOLE}`],
  ]);

  table("of data sets", readDatasetId, [
    ["squad", "squad (dataset)"],
    ["super_glue", "super_glue (dataset)"],
    ["paws-x", "paws-x (dataset)"],
    ["acme/reviews", "acme/reviews (dataset)"],
    ["reviews", "local"],
    [`squad_${HOLE}`, `squad_${HOLE} (dataset)`],
    ["csv", "null"],
    ["json", "null"],
    ["parquet", "null"],
    ["imagefolder", "null"],
    ["./data", "local"],
    ["data", "local"],
    ["data/reviews", "local"],
    ["reviews.jsonl", "local"],
  ]);

  table("of sentence-transformers", readSentenceTransformerId, [
    ["all-MiniLM-L6-v2", "all-MiniLM-L6-v2"],
    ["BAAI/bge-small-en-v1.5", "BAAI/bge-small-en-v1.5"],
    ["output", "local"],
    ["best_model", "local"],
    ["output/my-model", "local"],
  ]);

  table("of repositories, which are never paths", readRepositoryId, [
    ["acme/bert", "acme/bert"],
    ["my-model", "my-model"],
    ["models/bert", "models/bert"],
    ["acme/bert/v2", "null"],
    ["two words", "null"],
  ]);

  table("in keys that other tools use too", readNamespacedId, [
    ["acme/bert", "acme/bert"],
    ["gpt2", "null"],
    ["anthropic.claude-v2:1", "null"],
    ["models/bert", "null"],
    ["./acme/bert", "null"],
    [`${HOLE}/bert`, "null"],
  ]);
});
