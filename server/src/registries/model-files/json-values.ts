/** An object of a JSON or YAML text, before anything is known of it. */
export type JsonObject = Record<string, unknown>;

/** The text as an object; null where it is none, or cannot be read. */
export function readJsonObject(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The value, where it is an object. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The object under a key; null where there is none. */
export function objectIn(object: JsonObject, key: string): JsonObject | null {
  return asObject(object[key]);
}

/** The text or number under a key, as text; null where there is none. */
export function textIn(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** The texts under a key, of a list or of one; null where there are none. */
export function textsIn(object: JsonObject, key: string): string[] | null {
  const value = object[key];
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item): item is string => typeof item === "string");
  return texts.length === 0 ? null : texts;
}

/** The objects of a list under a key. */
export function objectsIn(object: JsonObject, key: string): JsonObject[] {
  const value = object[key];
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== null) : [];
}
