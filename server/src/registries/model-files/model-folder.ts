import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { emptySnapshot, type ModelSnapshot } from "../../versioning/model-snapshot.ts";
import { readHubConfiguration, readPrecision } from "./hub-configuration.ts";
import { readTokenizer } from "./hub-tokenizer.ts";
import { type JsonObject, readJsonObject } from "./json-values.ts";
import { readMlflowModel } from "./mlflow-model.ts";
import { readModelCard } from "./model-card.ts";
import { readRequirements } from "./requirement-lines.ts";
import { readWeights } from "./weight-files.ts";

/** A vocabulary of a million tokens has some 40 MB; what is larger is none. */
const LARGEST_TEXT = 128 * 1024 * 1024;
/** Vocabularies of tokenizers that have no tokenizer.json. */
const VOCABULARIES = [
  "vocab.txt",
  "vocab.json",
  "merges.txt",
  "spiece.model",
  "tokenizer.model",
  "sentencepiece.bpe.model",
];

/**
 * Reads what a folder says of the model in it: a snapshot of a Hugging Face repository, an MLflow model, or just its files. Nothing is
 * run or unpickled.
 * @param folder absolute
 * @param title what people call this state of the model
 * @param readsWeights whether weights are read that may be many gigabytes; the others are known by a hash that their name holds
 * @throws an AbortError, and Error where the folder cannot be read
 */
export async function readModelFolder(
  folder: string,
  title: string,
  signal: AbortSignal,
  readsWeights = true,
): Promise<ModelSnapshot> {
  const files = await listFiles(folder);
  const texts = new FolderTexts(folder, files);
  const configuration = (await texts.object("config.json")) ?? (await texts.object("model_index.json"));
  const cardText = await texts.text("README.md");
  const card = readModelCard(cardText ?? "");
  const mlflowText = await texts.text("MLmodel");
  const mlflow = mlflowText === null ? null : readMlflowModel(mlflowText);
  const requirements = await texts.text("requirements.txt");
  const precision = configuration === null ? null : readPrecision(configuration);
  return {
    ...emptySnapshot(title),
    signature: mlflow?.signature ?? null,
    architecture: configuration === null ? (mlflow?.architecture ?? null) : readHubConfiguration(configuration),
    tokenizer: await readFolderTokenizer(texts),
    weights: await readWeights(folder, files, precision, signal, readsWeights),
    trainingData: card.datasets,
    baseModels: card.baseModels,
    metrics: card.metrics,
    licence: card.licence,
    requirements: requirements === null ? {} : readRequirements(requirements),
    documentationHash: cardText === null ? null : hashOf(cardText),
  };
}

async function readFolderTokenizer(texts: FolderTexts) {
  const vocabularies = await Promise.all(VOCABULARIES.map((name) => texts.bytes(name)));
  const present = vocabularies.filter((bytes) => bytes !== null);
  return readTokenizer(
    {
      configuration: await texts.object("tokenizer_config.json"),
      whole: await texts.object("tokenizer.json"),
      specialTokens: await texts.object("special_tokens_map.json"),
      chatTemplate: await texts.text("chat_template.jinja"),
      vocabularyHash: present.length === 0 ? null : hashOf(Buffer.concat(present)),
    },
    hashOf,
  );
}

/** Small files of one folder; what is not there, or too large, is null. */
class FolderTexts {
  private readonly folder: string;
  private readonly files: ReadonlySet<string>;

  constructor(folder: string, files: readonly string[]) {
    this.folder = folder;
    this.files = new Set(files);
  }

  async bytes(name: string): Promise<Buffer | null> {
    if (!this.files.has(name)) return null;
    const file = path.join(this.folder, name);
    return (await stat(file)).size > LARGEST_TEXT ? null : await readFile(file);
  }

  async text(name: string): Promise<string | null> {
    return (await this.bytes(name))?.toString("utf8") ?? null;
  }

  async object(name: string): Promise<JsonObject | null> {
    const text = await this.text(name);
    return text === null ? null : readJsonObject(text);
  }
}

/** Files at and one level below a folder: models keep their weights in `data/` or by component. Relative, with `/`. */
async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    if (!entry.isDirectory()) files.push(entry.name);
    else {
      for (const below of await readdir(path.join(folder, entry.name), { withFileTypes: true })) {
        if (!below.isDirectory()) files.push(`${entry.name}/${below.name}`);
      }
    }
  }
  return files;
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
