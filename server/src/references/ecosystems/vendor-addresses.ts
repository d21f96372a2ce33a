import type { NameReader } from "../api-table.ts";
import type { Ecosystem } from "../model-reference.ts";
import { readOllamaName } from "./ollama-name.ts";
import { readVendorModel, shifted } from "./vendor-names.ts";

/*
 * The addresses at which vendors serve their models, for programs that ask them without a library: the request's body names the model, or, with
 * Gemini, the address itself.
 */

/** A server that is asked for models in the body of a request. */
export interface AskedServer {
  ecosystem: Ecosystem;
  /** Addresses of it. */
  address: RegExp;
  /** A part of the address that a text must hold which asks it. */
  telling: string;
  reads: NameReader;
}

/** The servers of vendors, and Ollama by its port. */
export const ASKED_SERVERS: readonly AskedServer[] = [
  {
    ecosystem: "openai",
    address: /^https:\/\/api\.openai\.com(?:[:/]|$)/,
    telling: "api.openai.com",
    reads: readVendorModel("openai"),
  },
  {
    ecosystem: "anthropic",
    address: /^https:\/\/api\.anthropic\.com(?:[:/]|$)/,
    telling: "api.anthropic.com",
    reads: readVendorModel("anthropic"),
  },
  {
    ecosystem: "mistral",
    address: /^https:\/\/api\.mistral\.ai(?:[:/]|$)/,
    telling: "api.mistral.ai",
    reads: readVendorModel("mistral"),
  },
  {
    ecosystem: "cohere",
    address: /^https:\/\/api\.cohere\.(?:ai|com)(?:[:/]|$)/,
    telling: "api.cohere",
    reads: readVendorModel("cohere"),
  },
  {
    ecosystem: "ollama",
    address: /^https?:\/\/[^/]+:11434\/(?:api|v1)\//,
    telling: "11434",
    reads: readOllamaName,
  },
];

/** The host of the Gemini API. */
export const GEMINI_HOST = "generativelanguage.googleapis.com";

const GEMINI_MODEL = /^https:\/\/generativelanguage\.googleapis\.com\/v\w+\/models\/([^:/?#]+)/d;

const readGemini = readVendorModel("google");

/** Reads the model in an address of the Gemini API: `…/v1beta/models/gemini-2.5-flash:generateContent`. */
export const readGeminiAddress: NameReader = (text) => {
  const model = GEMINI_MODEL.exec(text)?.indices?.[1];
  if (model === undefined) return null;
  const [start, end] = model;
  return shifted(readGemini(text.slice(start, end)), start);
};
