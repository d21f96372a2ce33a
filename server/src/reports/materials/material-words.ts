import type { AskedPin } from "../../materials/asked-version.ts";
import type { AskedVersion } from "../../materials/bill-changes.ts";
import type { LeftOut, Material } from "../../materials/material.ts";
import type { ResolutionSource } from "../../materials/resolution.ts";
import { PIN_WORDS } from "../pin-words.ts";
import { counted, inWords } from "../summary.ts";

/** What told a version, in words. */
export const SOURCE_WORDS = {
  code: "the code",
  file: "the file",
  "hugging-face-cache": "the local Hugging Face cache",
  "hugging-face-hub": "the Hugging Face Hub",
  "mlflow-store": "the project's MLflow store",
  "mlflow-server": "the MLflow server",
} as const satisfies Readonly<Record<ResolutionSource, string>>;

/** What the code asks for, in full: `commit 8b3c…`, `alias champion`, `no pin`. */
export function askedInWords(asked: AskedPin): string {
  return PIN_WORDS[asked.kind].replace("{0}", () => asked.text ?? "").trim();
}

/** The same for files too. */
export function versionInWords(asked: AskedVersion): string {
  return "digest" in asked ? asked.digest : askedInWords(asked);
}

/** A version as people read it: of hashes the beginning. */
export function shortVersion(version: string): string {
  return version.replace(/\b([0-9a-f]{12})[0-9a-f]{28,}\b/, "$1");
}

/** `huggingface dataset`; models, of which most are, by their ecosystem alone. */
export function kindInWords({ ecosystem, kind }: { ecosystem: string; kind: Material["kind"] }): string {
  return kind === "dataset" ? `${ecosystem} dataset` : ecosystem;
}

/** What a bill could not list, in a sentence; null where there was nothing. */
export function leftOutSentence({ unknownNames, missingFiles }: LeftOut): string | null {
  const parts = [
    ...(unknownNames === 0 ? [] : [`${counted(unknownNames, "place")} whose model is known only when the code runs`]),
    ...(missingFiles === 0
      ? []
      : [
          `${counted(missingFiles, "place")} that ${missingFiles === 1 ? "loads" : "load"} a path where no model file lies`,
        ]),
  ];
  return parts.length === 0 ? null : `Not listed: ${inWords(parts)}.`;
}
