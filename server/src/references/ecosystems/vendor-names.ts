import type { NamedModel, NameReader } from "../api-table.ts";
import type { Ecosystem } from "../model-reference.ts";
import { HOLE } from "../written.ts";
import { readOllamaName } from "./ollama-name.ts";

/*
 * What the models of the vendors are called. A name is taken for a vendor's only where it begins as that vendor's names do: clients of
 * OpenAI's library speak to many servers, whose models have names of their own. Checked against the names in the catalogue
 * (`registries/catalogue/vendor-models.ts`) and in the vendors' libraries.
 */

const LOOKS = {
  openai:
    /^(?:ft:)?(?:gpt-(?!oss|neo|j-|2b?$|sw3|bigcode)[\d\w]|chatgpt-\d|o\d(?:$|-)|text-(?:davinci|curie|babbage|ada|embedding-(?:ada|3)|moderation|similarity|search)|code-(?:davinci|cushman|search)|(?:davinci|curie|babbage|ada)(?:$|-\d{3}$)|codex-mini|computer-use-preview|omni-moderation|whisper-1$|tts-1|dall-e-|sora-\d)/,
  anthropic: /^claude-/,
  google:
    /^(?:models\/)?(?:gemini-(?:\d|pro|flash|embedding|live|robotics|omni|exp)|imagen-\d|veo-\d|lyria-|learnlm|text-embedding-00\d|embedding-(?:001|gecko|2)|(?:text|chat)-bison)/,
  mistral:
    /^(?:mistral-(?:large|medium|small|tiny|embed|ocr|moderation|saba|code)|open-mi[sx]tral|open-codestral|codestral-|devstral-|labs-devstral|magistral-|ministral-|pixtral-|voxtral-)/,
  cohere: /^(?:command(?:$|-)|embed-(?:english|multilingual|v\d)|rerank-|c4ai-)/,
} as const satisfies Partial<Record<Ecosystem, RegExp>>;

/** A vendor whose models are known by name. */
export type Vendor = keyof typeof LOOKS;

const VENDORS = Object.keys(LOOKS) as Vendor[];

/** A date at the end of a name, or before a suffix: the release that the vendor never changes. */
const RELEASE =
  /-(\d{4}-\d{2}-\d{2}|20\d{6}|\d{2}-20\d{2}|(?:0[1-9]|1[0-2])\d{2}|2[3-9](?:0[1-9]|1[0-2])|00\d)(?=$|-preview$)/d;

/** Reads the name of a model of one vendor; null for others. */
export function readVendorModel(vendor: Vendor): NameReader {
  return (text) => (isOf(vendor, text) ? namedAt(text, prefixOf(vendor, text), vendor) : null);
}

function isOf(vendor: Vendor, text: string): boolean {
  return !/\s/.test(text) && LOOKS[vendor].test(text);
}

/** The Gemini API writes `models/` before its names. */
function prefixOf(vendor: Vendor, text: string): number {
  return vendor === "google" && text.startsWith("models/") ? "models/".length : 0;
}

function namedAt(text: string, start: number, vendor: Vendor): NamedModel {
  const name = text.slice(start);
  const span = { start, end: text.length };
  if (name.includes(HOLE)) return { ecosystem: vendor, name: span, pin: { kind: "unknown", span: null } };
  if (name.endsWith("-latest")) {
    const pin = { kind: "latest" as const, span: { start: text.length - "latest".length, end: text.length } };
    return { ecosystem: vendor, name: span, pin };
  }
  const release = RELEASE.exec(name)?.indices?.[1];
  if (release === undefined) return { ecosystem: vendor, name: span, pin: { kind: "unpinnable", span: null } };
  const pin = { kind: "number" as const, span: { start: start + release[0], end: start + release[1] } };
  return { ecosystem: vendor, name: span, pin };
}

/** Reads a name that by itself tells whose it is: `gpt-4o`, `claude-opus-4-1`, `gemini-2.5-pro`. */
export const readAnyVendorModel: NameReader = (text) => {
  const vendor = VENDORS.find((each) => isOf(each, text));
  return vendor === undefined ? null : namedAt(text, prefixOf(vendor, text), vendor);
};

/** The providers of LiteLLM, LangChain, Pydantic AI and their like that serve a vendor's models under the vendor's names. */
const PROVIDERS: Readonly<Record<string, Vendor>> = {
  openai: "openai",
  "openai-chat": "openai",
  "openai-responses": "openai",
  "text-completion-openai": "openai",
  anthropic: "anthropic",
  gemini: "google",
  google: "google",
  google_genai: "google",
  "google-gla": "google",
  google_ai: "google",
  mistral: "mistral",
  mistralai: "mistral",
  cohere: "cohere",
  cohere_chat: "cohere",
};

/**
 * Reads `openai/gpt-4o`, `openai:gpt-4o` and names that by themselves tell whose they are; null for models of other providers
 * (`azure/…`, `openrouter/openai/…`), which keep names and dates of their own, and for other names.
 */
export const readProvidedModel: NameReader = (text) => {
  const match = /^([a-z_-]+)[/:](?=.)/.exec(text);
  if (match === null) return readAnyVendorModel(text);
  const provider = match[1] ?? "";
  const { length } = match[0];
  if (provider === "bedrock" || provider === "bedrock_converse")
    return shifted(readBedrockId(text.slice(length)), length);
  if (provider === "ollama" || provider === "ollama_chat") return shifted(readOllamaName(text.slice(length)), length);
  if (provider === "ft") return readAnyVendorModel(text);
  const vendor = PROVIDERS[provider];
  return vendor === undefined || !isOf(vendor, text.slice(length)) ? null : namedAt(text, length, vendor);
};

/** Bedrock's ids carry their version: `anthropic.claude-3-haiku-20240307-v1:0`, also behind a region or in an ARN. */
const BEDROCK =
  /^(arn:aws[\w-]*:bedrock:[\w-]*:\d*:(?:foundation-model|inference-profile)\/)?((?:(?:us|eu|apac|au|jp|ca|global|us-gov)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\.[\w.-]+(:\d+)?)(?::\d+k)?$/d;

/** Reads a model id of Amazon Bedrock. */
export const readBedrockId: NameReader = (text) => {
  const match = BEDROCK.exec(text);
  const name = match?.indices?.[2];
  if (match === null || name === undefined) return null;
  const version = /-(v\d+:\d+)$/d.exec(match[2] ?? "")?.indices?.[1];
  const span = { start: name[0], end: name[1] };
  if (version === undefined) return { ecosystem: "bedrock", name: span, pin: { kind: "unpinnable", span: null } };
  const pin = { kind: "number" as const, span: { start: name[0] + version[0], end: name[0] + version[1] } };
  return { ecosystem: "bedrock", name: span, pin };
};

/** A reading of the rest of a text, in the whole text. */
export function shifted(named: ReturnType<NameReader>, by: number): ReturnType<NameReader> {
  if (named === null) return null;
  const move = (span: { start: number; end: number } | null) =>
    span === null ? null : { start: span.start + by, end: span.end + by };
  return { ...named, name: move(named.name), ...(named.pin && { pin: { ...named.pin, span: move(named.pin.span) } }) };
}
