import type { EcosystemTable } from "../../api-table.ts";
import { readModelFile } from "../model-file.ts";
import { readTfHub } from "../model-hubs.ts";
import { readOllamaName } from "../ollama-name.ts";

/*
 * What runs models itself: ONNX Runtime, TensorFlow.js and Ollama. Signatures read in onnxruntime-common 1.30,
 * @tensorflow/tfjs-converter 4.22 and ollama 0.6.
 */

const USE = { role: "consume", subject: "model" } as const;

const ONNX_PACKAGES = ["onnxruntime-node", "onnxruntime-web", "onnxruntime-common", "onnxruntime-react-native"];

/** ONNX files. */
export const onnx: EcosystemTable = {
  ecosystem: "onnx",
  libraries: ONNX_PACKAGES,
  calls: [
    {
      api: ONNX_PACKAGES.flatMap((package_) => [
        `${package_}.InferenceSession.create`,
        `${package_}/*.InferenceSession.create`,
        `${package_}.default.InferenceSession.create`,
      ]),
      ...USE,
      name: { position: 0, holds: readModelFile },
    },
  ],
};

const TENSORFLOW_PACKAGES = ["@tensorflow/tfjs", "@tensorflow/tfjs-node", "@tensorflow/tfjs-node-gpu"];
const CONVERTERS = ["@tensorflow/tfjs-converter", "@tensorflow/tfjs-layers"];

/** TensorFlow Hub, as TensorFlow.js loads from it. */
export const tfHub: EcosystemTable = {
  ecosystem: "tfhub",
  libraries: [...TENSORFLOW_PACKAGES, ...CONVERTERS],
  calls: [
    {
      api: [...TENSORFLOW_PACKAGES, ...CONVERTERS].flatMap((package_) =>
        ["loadGraphModel", "loadLayersModel"].map((name) => `${package_}.${name}`),
      ),
      ...USE,
      name: { position: 0, holds: readTfHub },
    },
  ],
};

const ASKS = ["chat", "generate", "embed", "embeddings", "pull", "show"];
const onOllama = (methods: readonly string[]): string[] => methods.map((method) => `ollama.Ollama.${method}`);

/** Models of Ollama. */
export const ollama: EcosystemTable = {
  ecosystem: "ollama",
  libraries: ["ollama"],
  aliases: { "ollama.default": "ollama.Ollama", "ollama/browser.default": "ollama.Ollama", "ollama/browser": "ollama" },
  returns: [{ api: "ollama", instanceOf: "ollama.Ollama" }],
  calls: [
    { api: onOllama(ASKS), ...USE, name: { keywords: ["model"], holds: readOllamaName } },
    {
      api: onOllama(["create", "push"]),
      role: "publish",
      subject: "model",
      name: { keywords: ["model"], holds: readOllamaName },
    },
    { api: onOllama(["create"]), ...USE, name: { keywords: ["from"], holds: readOllamaName } },
    {
      api: onOllama(["copy"]),
      role: "publish",
      subject: "model",
      name: { keywords: ["destination"], holds: readOllamaName },
    },
  ],
  methods: [
    {
      method: ["ollama.chat", "ollama.generate", "ollama.embed", "ollama.embeddings"],
      ...USE,
      name: { keywords: ["model"], holds: readOllamaName },
    },
  ],
};
