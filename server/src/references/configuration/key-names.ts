/** One spelling for all ways to write a key: `Model-Name`, `MODEL_NAME`, `modelName` and `--model_name` are `model_name`. */
export function normalizedKey(key: string): string {
  return key
    .replace(/^-+/, "")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")
    .replace(/[-\s]+/g, "_")
    .toLowerCase();
}

/** A key in snake_case, spelled in the manner of another key: `model_revision` beside `modelName` is `modelRevision`. */
export function spelledLike(example: string, key: string): string {
  const [dashes, bare] = /^(-*)(.*)$/.exec(example)!.slice(1) as [string, string];
  if (/^[A-Z\d_]+$/.test(bare)) return dashes + key.toUpperCase();
  if (bare.includes("-")) return dashes + key.replaceAll("_", "-");
  if (/[a-z][A-Z]/.test(bare) && !bare.includes("_"))
    return dashes + key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  return dashes + key;
}
