import type { CallFacts, CallRow, EcosystemTable, NameReader } from "../../api-table.ts";
import { HOLE } from "../../written.ts";
import { ASKED_SERVERS, type AskedServer, GEMINI_HOST, readGeminiAddress } from "../vendor-addresses.ts";

/*
 * Requests to the vendors' servers through `fetch` and its kind and through axios. The body is an object, or one that `JSON.stringify` writes out.
 */

const USE = { role: "consume", subject: "model" } as const;

/** Functions that take an address, and options with the body in them. */
const FETCHES: readonly { api: readonly string[]; body: string }[] = [
  {
    api: [
      "global.fetch",
      "global.$fetch",
      "node-fetch.default",
      "node-fetch",
      "cross-fetch.default",
      "cross-fetch",
      "undici.fetch",
      "undici.request",
      "ofetch.ofetch",
      "ofetch.$fetch",
    ],
    body: "body.model",
  },
  { api: ["ky.default.post", "ky.post", "got.default.post", "got.post"], body: "json.model" },
];

/** Functions that take an address and the body. */
const POSTS = ["axios.default.post", "axios.post"];

/** Functions that take all of it in one object. */
const REQUESTS = ["axios.default", "axios", "axios.default.request", "axios.request"];

/** The address is read with a reader that knows it for none: what names the model is the body. */
const inBody = (keyword: string, { reads, address }: AskedServer): CallFacts => ({
  ...USE,
  name: { position: 0, keywords: [keyword], holds: unlessAddress(reads) },
  onlyWhen: [{ position: 0, is: address }],
});

/** `http://…`, `/api/tags`, and an address whose host is only known when the code runs. */
const ADDRESS = new RegExp(`^(?:https?:|/|${HOLE}.*/)`);

function unlessAddress(reads: NameReader): NameReader {
  return (text) => (ADDRESS.test(text) ? null : reads(text));
}

const tableOf = (server: AskedServer): EcosystemTable => ({
  ecosystem: server.ecosystem,
  libraries: [],
  hosts: [server.telling],
  calls: [
    ...FETCHES.map(({ api, body }): CallRow => ({ api, ...inBody(body, server) })),
    { api: POSTS, ...inBody("model", server) },
    {
      api: REQUESTS,
      ...USE,
      name: { keywords: ["data.model"], holds: server.reads },
      onlyWhen: [{ keywords: ["url"], is: server.address }],
    },
  ],
});

/** What is asked of vendors without their libraries. */
export const httpRequests: readonly EcosystemTable[] = [
  ...ASKED_SERVERS.map(tableOf),
  {
    ecosystem: "google",
    libraries: [],
    hosts: [GEMINI_HOST],
    calls: [
      {
        api: [...FETCHES.flatMap(({ api }) => api), ...POSTS],
        ...USE,
        name: { position: 0, holds: readGeminiAddress },
      },
    ],
  },
];
