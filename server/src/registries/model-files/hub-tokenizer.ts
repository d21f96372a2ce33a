import type { Tokenizer } from "../../versioning/model-snapshot.ts";
import { asObject, type JsonObject, objectIn, textIn } from "./json-values.ts";

/** The files of a repository that say how text is cut into tokens; null where there is no such file. */
export interface TokenizerFiles {
  /** tokenizer_config.json */
  configuration: JsonObject | null;
  /** tokenizer.json */
  whole: JsonObject | null;
  /** special_tokens_map.json */
  specialTokens: JsonObject | null;
  /** chat_template.jinja */
  chatTemplate: string | null;
  /** Of vocab.txt, vocab.json and merges.txt, spiece.model, tokenizer.model: the hash of what there is. */
  vocabularyHash: string | null;
}

/** The part of special tokens that decide where texts begin and end, in a fixed order. */
const SPECIAL_TOKENS = ["bos_token", "eos_token", "pad_token", "unk_token", "sep_token", "cls_token", "mask_token"];

/**
 * What cuts text into tokens; null where the files say nothing of it.
 * @param hash of a text; equal where the texts are
 */
export function readTokenizer(files: TokenizerFiles, hash: (text: string) => string): Tokenizer | null {
  const { configuration, whole, specialTokens, chatTemplate, vocabularyHash } = files;
  if (configuration === null && whole === null && vocabularyHash === null) return null;
  const vocabulary = whole === null ? null : objectIn(whole, "model");
  const template = chatTemplate ?? templateIn(configuration);
  return {
    kind: configuration === null ? null : textIn(configuration, "tokenizer_class"),
    vocabularyHash: vocabulary === null ? vocabularyHash : hash(JSON.stringify(vocabulary)),
    specialTokens: SPECIAL_TOKENS.flatMap((name) => tokenIn(configuration, name) ?? tokenIn(specialTokens, name) ?? []),
    chatTemplateHash: template === null ? null : hash(template),
  };
}

function templateIn(configuration: JsonObject | null): string | null {
  const template = configuration?.chat_template;
  if (typeof template === "string") return template;
  return Array.isArray(template) ? JSON.stringify(template) : null;
}

/** A token as text, or as an object with its content. */
function tokenIn(object: JsonObject | null, name: string): string | null {
  if (object === null) return null;
  const token = asObject(object[name]);
  return token === null ? textIn(object, name) : textIn(token, "content");
}
