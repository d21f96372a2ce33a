/// <reference lib="webworker" />
import { AutoModelForSequenceClassification, AutoTokenizer, pipeline, type FeatureExtractionPipeline, type ProgressCallback } from "@huggingface/transformers";
import type { PreTrainedModel } from "@huggingface/transformers";
import { downloadFile, uploadFiles, type RepoDesignation } from "@huggingface/hub";
import * as ort from "onnxruntime-web/webgpu";
import names, { EMBEDDER, RERANKER } from "./models";
import folder from "./names";
import { EMBEDDER as ALIASED } from "@/typescript/names";

const repo: RepoDesignation = { type: "model", name: "acme-ts/published-v2-1" };
const revision = "0123456789abcdef0123456789abcdef01234567";

abstract class Singleton<T> {
  private static instance: Promise<FeatureExtractionPipeline> | null = null;

  static get(progress_callback?: ProgressCallback): Promise<FeatureExtractionPipeline> {
    return (this.instance ??= pipeline("feature-extraction", EMBEDDER, { progress_callback })); // want MV201
  }

  abstract run(input: T): Promise<void>;
}

export class Ranker extends Singleton<string> {
  private model!: PreTrainedModel;

  async load({ quantized = true }: { quantized?: boolean } = {}): Promise<void> {
    this.model = await AutoModelForSequenceClassification.from_pretrained(RERANKER, { dtype: quantized ? "q8" : "fp32" }); // want MV201
    await AutoTokenizer.from_pretrained(folder.tagger); // want MV201
    await AutoTokenizer.from_pretrained(ALIASED, { revision: "refs/pr/1" }); // want MV202
    await AutoTokenizer.from_pretrained<string>("acme-ts/generic"); // want MV201
    await AutoTokenizer.from_pretrained(RERANKER, { revision }); // want nothing
    await AutoTokenizer.from_pretrained((globalThis as any).MODEL_NAME); // want nothing
    await AutoTokenizer.from_pretrained(names?.tagger ?? "./local/tagger"); // want nothing
  }

  async run(input: string): Promise<void> {
    await uploadFiles({ repo, files: [], accessToken: input }); // want MV101
    await downloadFile({ repo, path: "config.json", revision }); // want nothing
  }
}

export const Badge = ({ model }: { model: string }) => (
  <span title="acme-ts/embedder">
    {model satisfies string} {"acme-ts/reranker"} {/* want nothing */}
  </span>
);

export const session = ort.InferenceSession.create(`${location.origin}/models/model_final.onnx`, { executionProviders: ["webgpu"] }); // want nothing
export const fetched = fetch("https://huggingface.co/acme-ts/embedder/resolve/main/config.json"); // want nothing
