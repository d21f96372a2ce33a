import type { ModelName } from "../names/model-name.ts";

/** What a name says as one line of JSON, without a line break: the fields of a {@link ModelName} are the contract. */
export function nameJson(name: ModelName): string {
  return JSON.stringify(name);
}
