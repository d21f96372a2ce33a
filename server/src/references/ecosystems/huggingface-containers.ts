import type { Argument, CallFacts, CallRow, MethodRow } from "../api-table.ts";
import { readModelId } from "./huggingface-id.ts";

/*
 * Serving containers that SageMaker starts take the model of the Hub from their environment (sagemaker-huggingface-inference-toolkit, `const.py`;
 * text-generation-inference, `sagemaker-entrypoint.sh`; the guides of DJL's LMI and of the containers of vLLM and SGLang).
 */

/** A variable that names the model, and those that pin it. */
const VARIABLES: readonly { name: string; revisions: readonly string[] }[] = [
  { name: "HF_MODEL_ID", revisions: ["HF_MODEL_REVISION", "HF_REVISION", "OPTION_REVISION", "REVISION"] },
  { name: "OPTION_MODEL_ID", revisions: ["OPTION_REVISION", "HF_REVISION"] },
  { name: "SM_VLLM_MODEL", revisions: ["SM_VLLM_REVISION"] },
  { name: "SM_SGLANG_MODEL_PATH", revisions: ["SM_SGLANG_REVISION"] },
];

/** What an environment says of the model, wherever a call passes it. @param outer the keys around it */
const inEnvironment = (keyword: string, ...outer: string[]): CallFacts[] => {
  const at = (variable: string): Argument => ({
    keywords: [keyword],
    entry: outer.length === 0 ? variable : [...outer, variable],
  });
  return VARIABLES.map(({ name, revisions }) => ({
    role: "consume",
    subject: "model",
    name: { ...at(name), holds: readModelId },
    pins: revisions.map((revision) => ({ ...at(revision), kind: "revision" })),
  }));
};

/** Models of SageMaker's own library. */
export const CONTAINER_CALLS: readonly CallRow[] = [
  ...inEnvironment("env").map((facts) => ({
    api: [
      "sagemaker.Model",
      "sagemaker.model.Model",
      "sagemaker.huggingface.**.HuggingFaceModel",
      "sagemaker.djl_inference.**.*Model",
    ],
    ...facts,
  })),
  ...inEnvironment("env_vars").map((facts) => ({ api: "sagemaker.serve.**.ModelBuilder", ...facts })),
];

/** The same of boto3's clients, which are made at run time. */
export const CONTAINER_METHODS: readonly MethodRow[] = [
  ...inEnvironment("PrimaryContainer", "Environment").map((facts) => ({
    method: "create_model",
    libraries: ["boto3", "sagemaker"],
    ...facts,
  })),
  ...inEnvironment("Specification", "Container", "Environment").map((facts) => ({
    method: "create_inference_component",
    libraries: ["boto3", "sagemaker"],
    ...facts,
  })),
];
