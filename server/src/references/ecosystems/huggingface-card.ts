import type { EcosystemTable, NameReader } from "../api-table.ts";
import { huggingface } from "./huggingface.ts";
import { readAs, readDatasetId, readModelKey } from "./huggingface-id.ts";

/*
 * The metadata of model cards and Spaces (huggingface_hub, `repocard_data.py`; Hub documentation, "Model Cards", "Spaces configuration
 * reference"). A card says what a model was made from; it cannot say from which revision.
 */

/** Reads a data set's id; what is none names nothing. */
const readDataset: NameReader = (text) => {
  const named = readAs("dataset", readDatasetId)(text);
  return named?.isLocal ? null : named;
};

/** Reads the name of the model itself; many cards have a title there. */
const readOwnName: NameReader = (text) =>
  /^[\w.-]+(?:\/[\w.-]+)?$/.test(text) && /[-_.]/.test(text) ? { name: { start: 0, end: text.length } } : null;

/** What the head of a card says about models. */
export const cardTables: readonly EcosystemTable[] = [
  {
    ecosystem: huggingface.ecosystem,
    libraries: [],
    calls: [],
    keys: [
      { key: "base_model", role: "consume", subject: "model", reads: readModelKey },
      { key: "datasets", role: "consume", subject: "dataset", reads: readDataset },
      { key: "models", role: "consume", subject: "model", reads: readModelKey, beside: ["sdk"] },
      { key: "model_index.name", role: "publish", subject: "model", reads: readOwnName },
    ],
  },
];
