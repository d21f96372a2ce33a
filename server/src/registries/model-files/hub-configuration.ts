import type { Architecture } from "../../versioning/model-snapshot.ts";
import { type JsonObject, objectIn, textIn, textsIn } from "./json-values.ts";

/** Settings of a configuration that decide the shapes of weights, by their last key (transformers, diffusers, timm). */
const SHAPE = new Set(
  `hidden_size num_hidden_layers num_attention_heads num_key_value_heads intermediate_size vocab_size max_position_embeddings
   n_embd n_layer n_head n_inner n_positions d_model d_ff d_kv num_layers num_decoder_layers num_heads type_vocab_size image_size
   patch_size num_channels embedding_size hidden_dim dim n_layers n_heads hidden_sizes depths num_experts num_local_experts
   num_experts_per_tok head_dim encoder_layers decoder_layers encoder_ffn_dim decoder_ffn_dim conv_dim conv_kernel num_mel_bins
   projection_dim block_out_channels layers_per_block cross_attention_dim in_channels out_channels num_features`.split(
    /\s+/,
  ),
);

/** What says who wrote the configuration, how it is stored, or what is compared by itself. */
const NOT_SETTINGS = new Set(
  `transformers_version _name_or_path _commit_hash _diffusers_version torch_dtype dtype architectures model_type id2label label2id
   quantization_config _class_name _attn_implementation_autoset auto_map`.split(/\s+/),
);

/** What `config.json` of a repository says about how its model is built. */
export function readHubConfiguration(configuration: JsonObject): Architecture {
  const shape: Record<string, string> = {};
  const settings: Record<string, string> = {};
  sortSettings(configuration, "", { shape, settings });
  const diffusersClass = textIn(configuration, "_class_name");
  return {
    classes: textsIn(configuration, "architectures") ?? (diffusersClass === null ? [] : [diffusersClass]),
    family: textIn(configuration, "model_type"),
    shape,
    labels: readLabels(configuration),
    settings,
  };
}

/** How its numbers are stored: `gptq 4 bits`, `bfloat16`; null where it does not say. */
export function readPrecision(configuration: JsonObject): string | null {
  const quantization = objectIn(configuration, "quantization_config");
  const method = quantization === null ? null : textIn(quantization, "quant_method");
  if (quantization !== null && method !== null) {
    const bits = textIn(quantization, "bits") ?? bitsOfFlags(quantization);
    return bits === null ? method : `${method} ${bits} bits`;
  }
  return textIn(configuration, "torch_dtype") ?? textIn(configuration, "dtype");
}

function bitsOfFlags(quantization: JsonObject): string | null {
  if (quantization.load_in_4bit === true) return "4";
  return quantization.load_in_8bit === true ? "8" : null;
}

function sortSettings(
  from: JsonObject,
  prefix: string,
  into: { shape: Record<string, string>; settings: Record<string, string> },
): void {
  for (const [key, value] of Object.entries(from)) {
    if (NOT_SETTINGS.has(key)) continue;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      sortSettings(value as JsonObject, `${prefix}${key}.`, into);
      continue;
    }
    (SHAPE.has(key) ? into.shape : into.settings)[prefix + key] = JSON.stringify(value);
  }
}

/** The labels in the order of their numbers. transformers writes LABEL_0, LABEL_1 where nobody said any. */
function readLabels(configuration: JsonObject): string[] | null {
  const byNumber = objectIn(configuration, "id2label");
  if (byNumber === null) return null;
  const numbers = Object.keys(byNumber).sort((one, other) => Number(one) - Number(other));
  const labels = numbers.map((number) => String(byNumber[number]));
  return labels.length === 0 || labels.every((label) => /^LABEL_\d+$/.test(label)) ? null : labels;
}
