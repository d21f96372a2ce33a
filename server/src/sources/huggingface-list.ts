import type { NameList } from "../corpus/name-list.ts";
import { type NameRecord, readTime } from "../corpus/reading/record.ts";
import { RecordChunks } from "../corpus/reading/record-chunks.ts";
import { assertOnline, endpointText, hubEndpoint, tokenForHub } from "../registries/huggingface/hub-access.ts";
import { HubClient } from "../registries/huggingface/hub-client.ts";
import { type ListedModel, readListedModel } from "../registries/huggingface/listed-model.ts";
import { firstPageAddress, LARGEST_PAGE, nextPageAddress } from "../registries/huggingface/model-list.ts";
import { asUnreadable, type RegistryAccess } from "./registry-access.ts";

/** Requests a minute: fewer than the Hub allows to those who do not sign in (500 in five minutes). */
const RATE = 90;
const TIMEOUT_MILLISECONDS = 60_000;

/**
 * The models of a user or an organisation on the Hugging Face Hub, newest first, with tasks, dates, downloads and base models.
 * Whoever has a token also sees what is private to them.
 * @throws {RegistryFailure} where the environment leads to no Hub
 */
export function huggingFaceList(author: string, access: RegistryAccess): NameList {
  const { environment, userAgent, signal } = access;
  assertOnline(environment);
  const hub = hubEndpoint(null, environment);
  const endpoint = endpointText(hub);
  const title = `Hugging Face: ${author}`;
  return {
    path: title,
    size: 0,
    async *read(bad) {
      const token = tokenForHub(hub, environment);
      const client = new HubClient({
        token,
        userAgent,
        rate: RATE,
        timeout: TIMEOUT_MILLISECONDS,
        signal,
        onWait() {},
      });
      const chunks = new RecordChunks(title, "", bad);
      let line = 0;
      try {
        let next: string | null = firstPageAddress({ endpoint, author, task: null }, LARGEST_PAGE);
        while (next !== null) {
          const { entries, link, address } = await client.page(next);
          for (const entry of entries) {
            const model = readListedModel(entry);
            line++;
            if (model !== null) chunks.add(recordOf(model), line);
            else bad.add(title, line, "the entry names no model");
          }
          yield* chunks.take();
          next = nextPageAddress(link, address, endpoint);
        }
      } catch (error) {
        throw asUnreadable(error);
      } finally {
        await client.close();
      }
    },
  };
}

function recordOf({ id, task, created, downloads, base_model }: ListedModel): NameRecord {
  return {
    name: id,
    task: task ?? "",
    created: readTime(created),
    downloads: downloads ?? Number.NaN,
    baseModels: base_model,
  };
}
