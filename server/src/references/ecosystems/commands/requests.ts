import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { ASKED_SERVERS, GEMINI_HOST, readGeminiAddress } from "../vendor-addresses.ts";
import { shifted } from "../vendor-names.ts";

/*
 * Requests to the vendors' servers by curl, whose body is a text in JSON.
 */

const USE = { role: "consume", subject: "model" } as const;

const MODEL_IN_JSON = /^\s*\{(?:[\s\S]*?[,{])??\s*"model"\s*:\s*"([^"\\]+)"/d;

/** Reads the model in a body. */
function inJson(reads: NameReader): NameReader {
  return (text) => {
    const model = MODEL_IN_JSON.exec(text)?.indices?.[1];
    return model === undefined ? null : shifted(reads(text.slice(...model)), model[0]);
  };
}

/** Options of curl that take no value, beside those that stand together (`-sS`). */
const SWITCHES = [
  "-s",
  "-S",
  "-sS",
  "-k",
  "-L",
  "-N",
  "-f",
  "-v",
  "-i",
  "-sf",
  "-fsSL",
  "-sSL",
  "--silent",
  "--location",
  "--fail",
];

const BODY_OPTIONS = ["-d", "--data", "--data-raw", "--data-binary", "--json"];

/** Commands that ask a vendor's server. */
export const REQUEST_COMMANDS: readonly CommandRow[] = [
  ...ASKED_SERVERS.map(
    ({ ecosystem, address, telling, reads }): CommandRow => ({
      ecosystem,
      command: "curl",
      ...USE,
      name: { options: BODY_OPTIONS, holds: inJson(reads) },
      toServer: { address, telling },
      switches: SWITCHES,
    }),
  ),
  {
    ecosystem: "google",
    command: "curl",
    ...USE,
    name: { anywhere: true, holds: readGeminiAddress },
    toServer: { address: /generativelanguage\.googleapis\.com/, telling: GEMINI_HOST },
  },
];
