import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/**
 * The token that the Hugging Face libraries would use: HF_TOKEN, else HUGGING_FACE_HUB_TOKEN, else the file HF_TOKEN_PATH,
 * else HF_HOME/token, else XDG_CACHE_HOME/huggingface/token, else ~/.cache/huggingface/token (huggingface_hub, utils/_auth.py);
 * null where there is none. It must be asked for, and is never written anywhere.
 */
export function accessToken(environment: NodeJS.ProcessEnv): string | null {
  const given = environment.HF_TOKEN || environment.HUGGING_FACE_HUB_TOKEN;
  return cleaned(given || readToken(tokenFile(environment)));
}

function tokenFile({ HF_TOKEN_PATH, HF_HOME, XDG_CACHE_HOME }: NodeJS.ProcessEnv): string {
  if (HF_TOKEN_PATH) return HF_TOKEN_PATH;
  return path.join(HF_HOME || path.join(XDG_CACHE_HOME || path.join(homedir(), ".cache"), "huggingface"), "token");
}

function readToken(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function cleaned(token: string): string | null {
  const text = token.replace(/[\r\n]/g, "").trim();
  return text === "" ? null : text;
}
