import type { EcosystemTable } from "../../api-table.ts";
import { aiSdk } from "./ai-sdk.ts";
import { frameworks } from "./frameworks.ts";
import { httpRequests } from "./http-requests.ts";
import { huggingface } from "./huggingface.ts";
import { ollama, onnx, tfHub } from "./runtimes.ts";
import { anthropic, bedrock, cohere, google, mistral, openai } from "./vendors.ts";

/**
 * Every ecosystem whose libraries for JavaScript are known. An API begins with the package (`@huggingface/transformers.pipeline`, the default
 * export is `package.default`); keywords are properties of the options, `outer.inner` of an object in them.
 */
export const javaScriptTables: readonly EcosystemTable[] = [
  huggingface,
  openai,
  anthropic,
  google,
  mistral,
  cohere,
  bedrock,
  ollama,
  onnx,
  tfHub,
  aiSdk,
  frameworks,
  ...httpRequests,
];
