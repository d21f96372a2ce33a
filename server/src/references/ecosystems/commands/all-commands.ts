import type { CommandRow } from "../../command-table.ts";
import { HUGGINGFACE_COMMANDS } from "./huggingface.ts";
import { OLLAMA_COMMANDS } from "./ollama.ts";
import { REGISTRY_COMMANDS } from "./registries.ts";
import { REQUEST_COMMANDS } from "./requests.ts";
import { SPACY_COMMANDS } from "./spacy.ts";

/** Every command that is known to name models. */
export const commandRows: readonly CommandRow[] = [
  ...HUGGINGFACE_COMMANDS,
  ...OLLAMA_COMMANDS,
  ...REGISTRY_COMMANDS,
  ...SPACY_COMMANDS,
  ...REQUEST_COMMANDS,
];
