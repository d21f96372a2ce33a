import type { Argument, CallRow, EcosystemTable, NameReader, PinArgument } from "../../api-table.ts";
import { readModelId, readNamespacedId, readRepositoryId } from "../huggingface-id.ts";

/*
 * The Hub's libraries for JavaScript. Signatures read in @huggingface/transformers 4.2 (before 3 it was
 * @xenova/transformers), @huggingface/hub 2.15 and @huggingface/inference 4.13.
 */

const TRANSFORMERS = "@huggingface/transformers";
const HUB = "@huggingface/hub";
const INFERENCE = "@huggingface/inference";

const REVISION: PinArgument = { keywords: ["revision"], kind: "revision" };
const LOCAL_ONLY: Argument = { keywords: ["local_files_only"] };
const LOAD = { role: "consume", pins: [REVISION], localFilesOnly: LOCAL_ONLY } as const;
const FIRST = { position: 0, holds: readModelId } as const;

/** Classes of Transformers.js, which load a model in the browser or in Node. */
const LOADS: readonly CallRow[] = [
  { api: `${TRANSFORMERS}.*.from_pretrained`, ...LOAD, subject: "model", name: FIRST },
  {
    api: ["*Tokenizer", "*Processor", "*FeatureExtractor"].map((name) => `${TRANSFORMERS}.${name}.from_pretrained`),
    ...LOAD,
    subject: "tokenizer",
    name: FIRST,
  },
  { api: `${TRANSFORMERS}.*Config.from_pretrained`, ...LOAD, subject: "configuration", name: FIRST },
  { api: `${TRANSFORMERS}.pipeline`, ...LOAD, subject: "model", name: { position: 1, holds: readModelId } },
];

/** `owner/name`, or with its kind before it: `datasets/owner/name`, `spaces/owner/name`. */
const readRepository: NameReader = (text) => {
  const kind = /^(models|datasets|spaces)\/(?=[^/]+\/)/.exec(text);
  if (kind === null) return readRepositoryId(text);
  const start = kind[0].length;
  if (readRepositoryId(text.slice(start)) === null) return null;
  const name = { start, end: text.length };
  if (kind[1] === "models") return { name };
  return { name, subject: kind[1] === "datasets" ? "dataset" : "space" };
};

/** The same of one that is written to: any text, so that a name the Hub refuses is seen too. */
const readTarget: NameReader = (text) => readRepository(text) ?? { name: { start: 0, end: text.length } };

/** `repo: "owner/name"` or `repo: { type: "model", name: "owner/name" }` */
const REPOSITORY = { keywords: ["repo.name", "repo"] } as const;
const REPOSITORY_TYPE: Argument = { keywords: ["repo.type"] };

const inHub = (...names: string[]): string[] => names.map((name) => `${HUB}.${name}`);

const REPOSITORIES: readonly CallRow[] = [
  {
    api: inHub("downloadFile", "downloadFileToCacheDir", "snapshotDownload", "parseSafetensorsMetadata"),
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { ...REPOSITORY, holds: readRepository },
    pins: [REVISION],
  },
  {
    // Questions about a repository: nothing is loaded, so no pin is asked for.
    api: inHub("listFiles", "fileExists", "fileDownloadInfo", "pathsInfo", "listCommits"),
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { ...REPOSITORY, holds: readRepository },
    pins: [REVISION],
    fixedPin: "unpinnable",
  },
  {
    api: inHub("repoExists", "deleteRepo", "deleteFile", "deleteFiles", "deleteBranch", "checkRepoAccess"),
    role: "consume",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { ...REPOSITORY, holds: readRepository },
  },
  {
    api: inHub("modelInfo"),
    role: "consume",
    subject: "model",
    name: { keywords: ["name"], holds: readRepository },
    pins: [REVISION],
    fixedPin: "unpinnable",
  },
  {
    api: inHub("datasetInfo"),
    role: "consume",
    subject: "dataset",
    name: { keywords: ["name"], holds: readRepository },
    pins: [REVISION],
    fixedPin: "unpinnable",
  },
  {
    api: inHub(
      "createRepo",
      "createBranch",
      "uploadFile",
      "uploadFiles",
      "uploadFilesWithProgress",
      "commit",
      "commitIter",
    ),
    role: "publish",
    subject: "model",
    subjectFrom: REPOSITORY_TYPE,
    name: { ...REPOSITORY, holds: readTarget },
  },
];

/** Tasks that the clients ask a provider for; the model is on the provider's side. */
const TASKS = [
  "audioClassification",
  "audioToAudio",
  "automaticSpeechRecognition",
  "textToSpeech",
  "imageClassification",
  "imageSegmentation",
  "imageToImage",
  "imageToText",
  "imageToVideo",
  "objectDetection",
  "textToImage",
  "textToVideo",
  "zeroShotImageClassification",
  "documentQuestionAnswering",
  "visualQuestionAnswering",
  "chatCompletion",
  "chatCompletionStream",
  "featureExtraction",
  "fillMask",
  "questionAnswering",
  "sentenceSimilarity",
  "summarization",
  "tableQuestionAnswering",
  "textClassification",
  "textGeneration",
  "textGenerationStream",
  "tokenClassification",
  "translation",
  "zeroShotClassification",
  "tabularClassification",
  "tabularRegression",
];

/** `owner/name`, perhaps with the provider that answers: `owner/name:novita`. */
export const readAsked: NameReader = (text) => {
  const provider = /:[\w-]+$/.exec(text)?.index ?? text.length;
  return readNamespacedId(text.slice(0, provider));
};

const ASKS: readonly CallRow[] = [
  {
    api: TASKS.flatMap((task) => [`${INFERENCE}.InferenceClient.${task}`, `${INFERENCE}.${task}`]),
    role: "consume",
    subject: "model",
    name: { keywords: ["model"], holds: readAsked },
  },
];

/** Frameworks that take a model of the Hub. */
const USERS: readonly CallRow[] = [
  {
    api: ["HuggingFaceTransformersEmbeddings", "HuggingFaceInferenceEmbeddings", "HuggingFaceInference"].flatMap(
      (name) =>
        ["langchain", "@langchain/community"].flatMap((package_) => [
          `${package_}/embeddings/*.${name}`,
          `${package_}/llms/*.${name}`,
        ]),
    ),
    role: "consume",
    subject: "model",
    name: { keywords: ["model", "modelName"], holds: readModelId },
  },
  {
    api: ["@llamaindex/huggingface", "llamaindex"].map((package_) => `${package_}.HuggingFaceEmbedding`),
    role: "consume",
    subject: "model",
    name: { keywords: ["modelType"], holds: readModelId },
  },
  {
    api: ["@llamaindex/huggingface", "llamaindex"].map((package_) => `${package_}.HuggingFaceLLM`),
    role: "consume",
    subject: "model",
    name: { keywords: ["modelName"], holds: readModelId },
  },
  {
    api: ["@llamaindex/huggingface", "llamaindex"].flatMap((package_) => [
      `${package_}.HuggingFaceInferenceAPI`,
      `${package_}.HuggingFaceInferenceAPIEmbedding`,
    ]),
    role: "consume",
    subject: "model",
    name: { keywords: ["model"], holds: readAsked },
  },
];

/** Models, data sets and spaces of the Hub. */
export const huggingface: EcosystemTable = {
  ecosystem: "huggingface",
  libraries: [TRANSFORMERS, "@xenova/transformers", HUB, INFERENCE],
  aliases: {
    "@xenova/transformers": TRANSFORMERS,
    [`${INFERENCE}.HfInference`]: `${INFERENCE}.InferenceClient`,
  },
  calls: [...LOADS, ...REPOSITORIES, ...ASKS, ...USERS],
  methods: [
    {
      method: TASKS.filter((task) => task.length > 11),
      libraries: [INFERENCE],
      role: "consume",
      subject: "model",
      name: { keywords: ["model"], holds: readAsked },
    },
  ],
};
