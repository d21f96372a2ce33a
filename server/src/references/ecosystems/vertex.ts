import type { CallRow, EcosystemTable, NameReader, PinArgument, ValueRow } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { readRegisteredName } from "./registered-name.ts";
import { GENAI_METHODS } from "./vendors.ts";

/*
 * Vertex AI counts the versions of a model in its registry; aliases (`default`, `champion`) move, and what is asked for without a version is
 * `default`. Google's own models end in a version (`text-bison@002`, `gemini-1.5-pro-002`). Signatures read in google-cloud-aiplatform 2.7.
 */

const USE = { role: "consume", subject: "model" } as const;
const CREATE = { role: "publish", subject: "model" } as const;

function pinKind(version: string): PinKind {
  if (version.includes(HOLE)) return "unknown";
  return /^\d+$/.test(version) ? "number" : "alias";
}

const RESOURCE = /^(projects\/[^/]+\/locations\/[^/]+\/models\/)([^/@]+)(?:@([^/]+))?$/d;

/** Reads `projects/p/locations/l/models/name[@version]`. */
const readResource: NameReader = (text) => {
  const match = RESOURCE.exec(text);
  const name = match?.indices?.[2];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const version = match.indices?.[3];
  if (version === undefined) return { name: span, pin: { kind: "none", span: null } };
  const kind = pinKind(match[3] ?? "");
  return { name: span, pin: { kind, span: kind === "unknown" ? null : { start: version[0], end: version[1] } } };
};

/** The same, or the id or name alone. */
const readModel: NameReader = (text) => {
  const resource = readResource(text);
  if (resource !== null || /[/\s]/.test(text)) return resource;
  const at = text.lastIndexOf("@");
  if (at <= 0) return { name: { start: 0, end: text.length }, pin: { kind: "none", span: null } };
  const kind = pinKind(text.slice(at + 1));
  return {
    name: { start: 0, end: at },
    pin: { kind, span: kind === "unknown" ? null : { start: at + 1, end: text.length } },
  };
};

const VERTEX_RELEASE = /(?:@(\d{3}|\d{8})|-(\d{3}))$/d;

/** Reads a model that Google serves on Vertex AI. */
const readServedModel: NameReader = (text) => {
  const start = text.lastIndexOf("/") + 1;
  if (/\s/.test(text) || (start > 0 && !text.includes("publishers/"))) return null;
  const name = text.slice(start);
  if (
    !/^(?:gemini|text-bison|chat-bison|code-?|codechat|textembedding|text-embedding|text-unicorn|text-multilingual|multimodalembedding|image|imagen|veo|claude|medlm)/.test(
      name,
    )
  )
    return null;
  const span = { start, end: text.length };
  const release = VERTEX_RELEASE.exec(name);
  const version = release?.indices?.[1] ?? release?.indices?.[2];
  if (version === undefined)
    return { name: span, pin: { kind: name.includes(HOLE) ? "unknown" : "unpinnable", span: null } };
  return { name: span, pin: { kind: "number", span: { start: start + version[0], end: start + version[1] } } };
};

const VERSION: PinArgument = { keywords: ["version"], kind: pinKind };
const AI = "google.cloud.aiplatform";

const CALLS: readonly CallRow[] = [
  {
    // Model(model_name, project, location, credentials, version).
    api: `${AI}.Model`,
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readModel },
    pins: [{ ...VERSION, position: 4 }],
  },
  {
    api: ["upload", "upload_xgboost_model_file", "upload_scikit_learn_model_file", "upload_tensorflow_saved_model"].map(
      (method) => `${AI}.Model.${method}`,
    ),
    ...CREATE,
    name: { keywords: ["display_name"], holds: readRegisteredName },
  },
  {
    // A new version of a model that is there.
    api: `${AI}.Model.upload`,
    ...USE,
    name: { keywords: ["parent_model"], holds: (text) => unpinned(readModel(text)) },
  },
  {
    api: ["run", "submit"].flatMap((method) => [
      `${AI}.CustomTrainingJob.${method}`,
      `${AI}.CustomContainerTrainingJob.${method}`,
      `${AI}.CustomPythonPackageTrainingJob.${method}`,
      `${AI}.AutoML*TrainingJob.${method}`,
    ]),
    ...CREATE,
    name: { keywords: ["model_display_name"], holds: readRegisteredName },
  },
  {
    // The library of the Gemini API asks Vertex AI with such a client.
    api: GENAI_METHODS.map((method) => `google.genai.Client.**.${method}`),
    ...USE,
    name: { keywords: ["model"], holds: readServedModel },
    onlyWhenMade: [{ keywords: ["vertexai", "enterprise"], is: "true" }],
  },
  {
    api: ["vertexai.generative_models.**.GenerativeModel", "vertexai.preview.generative_models.**.GenerativeModel"],
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readServedModel },
  },
  {
    api: [
      "vertexai.language_models",
      "vertexai.preview.language_models",
      "vertexai.vision_models",
      "vertexai.preview.vision_models",
    ].map((module) => `${module}.**.from_pretrained`),
    ...USE,
    name: { position: 0, keywords: ["model_name"], holds: readServedModel },
  },
  {
    api: ["ChatVertexAI", "VertexAI", "VertexAIEmbeddings"].flatMap((name) => [
      `langchain_google_vertexai.**.${name}`,
      `langchain_community.**.${name}`,
      `langchain.**.${name}`,
    ]),
    ...USE,
    name: { keywords: ["model", "model_name"], holds: readServedModel },
  },
  {
    api: ["create", "stream", "count_tokens"].map((method) => `anthropic.AnthropicVertex.**.${method}`),
    ...USE,
    name: { keywords: ["model"], holds: readServedModel },
  },
];

function unpinned(named: ReturnType<NameReader>): ReturnType<NameReader> {
  return named && { ...named, pin: { kind: "unpinnable", span: null } };
}

const VALUES: readonly ValueRow[] = [{ prefix: "projects/", ...USE, reads: readResource }];

/** Vertex AI: its model registry, and the models Google serves there. */
export const vertex: EcosystemTable = {
  ecosystem: "vertex",
  libraries: ["google", "vertexai"],
  aliases: {
    "google.cloud.aiplatform.models.Model": "google.cloud.aiplatform.Model",
    "google.cloud.aiplatform_v1": "google.cloud.aiplatform",
  },
  calls: CALLS,
  values: VALUES,
};
