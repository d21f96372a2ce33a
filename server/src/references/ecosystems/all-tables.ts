import type { EcosystemTable } from "../api-table.ts";
import { azureml } from "./azureml.ts";
import { bentoml } from "./bentoml.ts";
import { dvc } from "./dvc.ts";
import { file } from "./file.ts";
import { gguf } from "./gguf.ts";
import { httpRequests } from "./http-requests.ts";
import { huggingface } from "./huggingface.ts";
import { llmFrameworks } from "./llm-frameworks.ts";
import { mlflow } from "./mlflow.ts";
import { kaggle, tfHub, torchHub } from "./model-hubs.ts";
import { ollama } from "./ollama.ts";
import { onnx } from "./onnx.ts";
import { openai } from "./openai.ts";
import { spacy, timm, ultralytics } from "./packaged-models.ts";
import { sagemaker } from "./sagemaker.ts";
import { servingManifests } from "./serving-manifests.ts";
import { anthropic, bedrock, cohere, google, mistral } from "./vendors.ts";
import { vertex } from "./vertex.ts";
import { wandb } from "./wandb.ts";

/** Every ecosystem whose calls and keys are known. */
export const ecosystemTables: readonly EcosystemTable[] = [
  huggingface,
  mlflow,
  wandb,
  azureml,
  vertex,
  sagemaker,
  bentoml,
  file,
  onnx,
  openai,
  anthropic,
  google,
  mistral,
  cohere,
  bedrock,
  llmFrameworks,
  torchHub,
  tfHub,
  kaggle,
  ollama,
  gguf,
  timm,
  spacy,
  ultralytics,
  dvc,
  servingManifests,
  ...httpRequests,
];
