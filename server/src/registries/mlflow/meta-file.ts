import { isMap, isScalar, parseDocument } from "yaml";
import { RegistryFailure } from "../registry-failure.ts";

/** A `meta.yaml` of MLflow's file store: its texts by key; what is null or no text is left out. */
export type MetaFile = ReadonlyMap<string, string>;

const NULL_WORD = /^(null|Null|NULL|~|)$/;

/**
 * Reads a `meta.yaml`. Everything in it is taken for text: a run's id may look like a number (`1234e567`) to a reader of YAML,
 * and MLflow's own writer does not quote it then.
 * @throws {RegistryFailure} where it is none
 */
export function readMetaFile(text: string): MetaFile {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) throw new RegistryFailure("is no MLflow meta file");
  const texts = new Map<string, string>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const isNull = value.type === "PLAIN" && NULL_WORD.test(String(value.value));
    if (!isNull) texts.set(String(key.value), String(value.value));
  }
  return texts;
}

/** A whole number, such as a time; null where there is none. */
export function numberAt(meta: MetaFile, key: string): number | null {
  const text = meta.get(key) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A text that says something; null where there is none. */
export function textAt(meta: MetaFile, key: string): string | null {
  return meta.get(key) || null;
}
