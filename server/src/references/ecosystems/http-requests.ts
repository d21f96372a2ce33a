import type { Argument, CallFacts, CallRow, Condition, EcosystemTable, MethodRow } from "../api-table.ts";
import { ASKED_SERVERS, type AskedServer, GEMINI_HOST, readGeminiAddress } from "./vendor-addresses.ts";

/*
 * Requests to the vendors' servers through requests, httpx and aiohttp. The body is a dictionary, given as `json` or written out by `json.dumps`.
 */

const USE = { role: "consume", subject: "model" } as const;
const LIBRARIES = ["requests", "httpx", "aiohttp"];

/** Functions and methods whose first argument is the address. */
const POSTS = [
  "requests.post",
  "requests.Session.post",
  "requests.session.post",
  "httpx.post",
  "httpx.Client.post",
  "httpx.AsyncClient.post",
  "aiohttp.ClientSession.post",
];

/** The same with a method of HTTP before it: `httpx.stream("POST", address, json=…)`. */
const REQUESTS = [
  "requests.request",
  "requests.Session.request",
  "httpx.request",
  "httpx.stream",
  "httpx.Client.request",
  "httpx.Client.stream",
  "httpx.AsyncClient.request",
  "httpx.AsyncClient.stream",
  "aiohttp.ClientSession.request",
];

/** Clients that are made with the address. */
const CLIENTS = ["httpx.Client.post", "httpx.AsyncClient.post", "aiohttp.ClientSession.post"];

const BODIES: readonly Argument[] = ["json", "data", "content"].map((keyword) => ({
  keywords: [keyword],
  entry: "model",
}));

const addressAt = (position: number): Argument => ({ position, keywords: ["url"] });

function asked({ reads }: AskedServer, condition: Partial<CallFacts>): CallFacts[] {
  return BODIES.map((body) => ({ ...USE, name: { ...body, holds: reads }, ...condition }));
}

function tableOf(server: AskedServer): EcosystemTable {
  const at = (position: number): readonly Condition[] => [{ ...addressAt(position), is: server.address }];
  const made: readonly Condition[] = [{ keywords: ["base_url"], is: server.address }];
  const calls: CallRow[] = [
    ...asked(server, { onlyWhen: at(0) }).map((facts) => ({ api: POSTS, ...facts })),
    ...asked(server, { onlyWhen: at(1) }).map((facts) => ({ api: REQUESTS, ...facts })),
    ...asked(server, { onlyWhenMade: made, onlyWhen: [{ ...addressAt(0), is: /^\// }] }).map((facts) => ({
      api: CLIENTS,
      ...facts,
    })),
  ];
  const methods: MethodRow[] = asked(server, { onlyWhen: at(0) }).map((facts) => ({ method: "post", ...facts }));
  return { ecosystem: server.ecosystem, libraries: LIBRARIES, hosts: [server.telling], calls, methods };
}

const gemini = (position: number): CallFacts => ({
  ...USE,
  name: { ...addressAt(position), holds: readGeminiAddress },
});

/** What is asked of vendors without their libraries. */
export const httpRequests: readonly EcosystemTable[] = [
  ...ASKED_SERVERS.map(tableOf),
  {
    ecosystem: "google",
    libraries: LIBRARIES,
    hosts: [GEMINI_HOST],
    calls: [
      { api: POSTS, ...gemini(0) },
      { api: REQUESTS, ...gemini(1) },
    ],
    methods: [{ method: "post", ...gemini(0) }],
    values: [{ prefix: `https://${GEMINI_HOST}/`, ...USE, reads: readGeminiAddress }],
  },
];
