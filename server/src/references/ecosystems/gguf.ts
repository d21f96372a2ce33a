import type { CallRow, EcosystemTable, KeyRow } from "../api-table.ts";
import { readModelId } from "./huggingface-id.ts";
import { filesWith } from "./model-file.ts";

/*
 * GGUF files: what llama.cpp and its bindings write and read. Signatures read in llama-cpp-python 0.3 (`llama.py`), gguf 0.17 (`gguf_writer.py`),
 * huggingface_hub 0.36.
 */

const readGguf = filesWith(/\.gguf$/i);
const USE = { role: "consume", subject: "model" } as const;
const CREATE = { role: "publish", subject: "model" } as const;

const CALLS: readonly CallRow[] = [
  { api: "llama_cpp.**.Llama", ...USE, name: { position: 0, keywords: ["model_path"], holds: readGguf } },
  {
    // Which file of the repository; `*` stands for any characters.
    api: "llama_cpp.**.Llama.from_pretrained",
    ...USE,
    name: { position: 0, keywords: ["repo_id"], holds: (text) => inHub(readModelId(text)) },
  },
  {
    api: ["ctransformers.AutoModelForCausalLM.from_pretrained"],
    ...USE,
    name: { keywords: ["model_file"], holds: readGguf },
  },
  {
    api: [
      "langchain_community.llms.**.LlamaCpp",
      "langchain_community.chat_models.**.ChatLlamaCpp",
      "langchain.llms.LlamaCpp",
    ],
    ...USE,
    name: { keywords: ["model_path"], holds: readGguf },
  },
  { api: "gguf.**.GGUFWriter", ...CREATE, name: { position: 0, keywords: ["path"], holds: readGguf } },
  {
    api: "llama_cpp.llama_model_quantize",
    ...CREATE,
    name: { position: 1, keywords: ["fname_out"], holds: readGguf },
  },
  {
    api: ["huggingface_hub.upload_file", "huggingface_hub.HfApi.upload_file"],
    ...CREATE,
    name: { keywords: ["path_in_repo"], holds: readGguf },
  },
];

function inHub(named: ReturnType<typeof readModelId>): ReturnType<typeof readModelId> {
  return named && { ...named, ecosystem: named.ecosystem ?? "huggingface" };
}

/** Options of llama.cpp's `convert_hf_to_gguf.py` and servers. */
const KEYS: readonly KeyRow[] = [
  { key: ["outfile", "out_file", "output_file", "gguf_file", "gguf_output"], ...CREATE, reads: readGguf },
  { key: ["model", "model_path", "model_file", "gguf"], ...USE, reads: readGguf },
];

/** Models in the GGUF format. */
export const gguf: EcosystemTable = {
  ecosystem: "gguf",
  libraries: ["llama_cpp", "gguf"],
  calls: CALLS,
  keys: KEYS,
};
