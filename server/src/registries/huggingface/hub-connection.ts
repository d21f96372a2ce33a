import { setTimeout as sleep } from "node:timers/promises";
import { type Response as Answer, EnvHttpProxyAgent, fetch } from "undici";
import { askedWait, backoff } from "../http/rate-limit.ts";
import { failureOf, type RequestFailure, refusalOf, ServerRefusal } from "../http/request-failure.ts";
import { endpointText } from "./hub-access.ts";
import { NotGiven, notGivenReason } from "./not-given.ts";

/** How to speak to the Hub about single repositories. */
export interface HubConnectionOptions {
  endpoint: URL;
  /** The `Authorization` header of every request; null: none. */
  authorization: string | null;
  userAgent: string;
  /** Longest time for one answer. Milliseconds. */
  timeout: number;
  /** How often a request is sent at most, where it fails in a way that may pass. */
  tries: number;
  /** Address of a proxy; null: those of the environment. */
  proxy: string | null;
}

/** Whoever is asked to wait longer had better come back later. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HINTS = {
  signIn: "is the token right?",
  certificate: "NODE_EXTRA_CA_CERTS names a file with those of your organisation",
};

/** Sends questions to one Hub and nowhere else, through a proxy where one is named. */
export class HubConnection {
  /** The Hub's address, without a slash at its end. */
  readonly endpoint: string;
  readonly #options: HubConnectionOptions;
  readonly #agent: EnvHttpProxyAgent;

  constructor(options: HubConnectionOptions) {
    this.#options = options;
    this.endpoint = endpointText(options.endpoint);
    const { timeout, proxy } = options;
    this.#agent = new EnvHttpProxyAgent({
      connect: { timeout },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      ...(proxy === null ? {} : { httpProxy: proxy, httpsProxy: proxy }),
    });
  }

  /**
   * `fetch` for `@huggingface/hub`: gives good answers that hold JSON. Failures that may pass are tried again, redirects are followed on the Hub itself, and the
   * header is set here: the package would refuse those of other Hubs, which do not begin with `hf_`. What it gives
   * - rejects with a NotGiven where the Hub does not show this to whoever asks,
   * - with a ServerRefusal where it does not want to answer, or could not be reached,
   * - with an AbortError after the signal.
   */
  fetchUntil(signal: AbortSignal): typeof globalThis.fetch {
    return async (address) => {
      for (let failures = 1; ; failures++) {
        const outcome = await this.#request(String(address), signal);
        if (outcome instanceof Response) return outcome;
        signal.throwIfAborted();
        const wait = outcome.wait ?? backoff(failures, Math.random());
        const isHopeless = outcome.kind === "unreachable" || failures >= this.#options.tries;
        if (isHopeless || wait > LONGEST_WAIT_MILLISECONDS) throw new ServerRefusal(outcome.message, null);
        await sleep(wait, undefined, { signal });
      }
    };
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #request(address: string, signal: AbortSignal): Promise<Response | RequestFailure> {
    try {
      const answer = await this.#follow(address, signal);
      const body = await answer.text();
      if (!answer.ok) return refused(answer, body);
      JSON.parse(body);
      const link = answer.headers.get("link");
      return new Response(body, { headers: link === null ? {} : { link } });
    } catch (error) {
      if (error instanceof ServerRefusal) throw error;
      signal.throwIfAborted();
      const { host } = new URL(address);
      if (error instanceof SyntaxError) return { kind: "broken", message: `${host} answers with no JSON`, wait: null };
      return failureOf(error, address, HINTS);
    }
  }

  /** A repository that was renamed is elsewhere on the same Hub, also where a mirror passes on the Hub's own address. */
  async #follow(address: string, signal: AbortSignal): Promise<Answer> {
    let current = address;
    for (let redirects = 0; ; redirects++) {
      const answer = await this.#send(current, signal);
      const target = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
      if (target === null) return answer;
      await answer.body?.cancel();
      const next = this.#onHub(target, current);
      if (next === null || redirects === MOST_REDIRECTS) {
        throw new ServerRefusal(`${new URL(address).host} leads elsewhere, and was not followed`, answer.status);
      }
      current = next;
    }
  }

  #onHub(target: string, current: string): string | null {
    if (!URL.canParse(target, current)) return null;
    const { pathname, search } = new URL(target, current);
    const api = pathname.indexOf("/api/");
    return api < 0 ? null : `${this.endpoint}${pathname.slice(api)}${search}`;
  }

  #send(address: string, signal: AbortSignal): Promise<Answer> {
    const { authorization, userAgent, timeout } = this.#options;
    if (!address.startsWith(`${this.endpoint}/`)) throw new ServerRefusal(`${address} is not on the Hub`, null);
    const signed = authorization === null ? {} : { authorization };
    return fetch(address, {
      dispatcher: this.#agent,
      redirect: "manual",
      headers: { accept: "application/json", "user-agent": userAgent, ...signed },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
  }
}

/** @throws {ServerRefusal} where another try would be in vain */
function refused(answer: Answer, body: string): RequestFailure {
  const reason = notGivenReason(answer.status, answer.headers);
  if (reason !== null) throw new NotGiven(reason, answer.status);
  return refusalOf(answer, body, askedWait(answer.headers, Date.now()), HINTS);
}
