import type { CommandRow } from "../../command-table.ts";
import { readOllamaName } from "../ollama-name.ts";

const NAMED = { ecosystem: "ollama", subject: "model" } as const;

/** Commands of Ollama. */
export const OLLAMA_COMMANDS: readonly CommandRow[] = [
  {
    ...NAMED,
    role: "consume",
    command: ["ollama run", "ollama pull", "ollama show"],
    name: { position: 0, holds: readOllamaName },
    switches: ["--insecure", "--nowordwrap", "--modelfile"],
  },
  {
    ...NAMED,
    role: "publish",
    command: ["ollama create", "ollama push"],
    name: { position: 0, holds: readOllamaName },
    switches: ["--insecure"],
  },
  { ...NAMED, role: "consume", command: "ollama cp", name: { position: 0, holds: readOllamaName } },
  { ...NAMED, role: "publish", command: "ollama cp", name: { position: 1, holds: readOllamaName } },
];
