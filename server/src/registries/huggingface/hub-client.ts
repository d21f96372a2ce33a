import { setTimeout as sleep } from "node:timers/promises";
import { EnvHttpProxyAgent, fetch, type Response } from "undici";
import { askedWait, backoff, fairPause } from "../http/rate-limit.ts";
import { failureOf, type RequestFailure, refusalOf, ServerRefusal } from "../http/request-failure.ts";
import { smallerPage } from "./model-list.ts";

/** How to speak to the Hub. */
export interface HubClientOptions {
  /** Sent with every request; null: none. */
  token: string | null;
  userAgent: string;
  /** The most requests a minute. */
  rate: number;
  /** Longest time for one answer. Milliseconds. */
  timeout: number;
  signal: AbortSignal;
  /** Hears of every wait of a second or more: how long, in milliseconds, and why. */
  onWait(milliseconds: number, reason: string): void;
}

/** One answer that holds a list. */
export interface HubPage {
  entries: unknown[];
  link: string | null;
  /** Where the answer came from; its page may be smaller than the one asked for. */
  address: string;
}

/** After so many failures in a row the Hub counts as out of reach. */
const MOST_FAILURES = 8;
/** Whoever is asked to wait longer had better come back later. */
const LONGEST_WAIT_MILLISECONDS = 15 * 60_000;
/** So many slow answers in a row, and less is asked for at a time. */
const PATIENCE_WITH_SLOWNESS = 2;
const HINTS = {
  signIn: "is the token right?",
  certificate: "NODE_EXTRA_CA_CERTS names a file with those of your organisation",
};

/** Reads lists from the Hub, one request at a time, at a polite pace, through the proxies of the environment. */
export class HubClient {
  readonly #options: HubClientOptions;
  readonly #agent: EnvHttpProxyAgent;
  /** When the next request may go out. Milliseconds, performance.now(). */
  #free = 0;
  #hasAnswered = false;

  constructor(options: HubClientOptions) {
    this.#options = options;
    const { timeout } = options;
    this.#agent = new EnvHttpProxyAgent({ connect: { timeout }, headersTimeout: timeout, bodyTimeout: timeout });
  }

  /**
   * Reads one page. Failures that may pass are tried again; with slow answers, for smaller pages.
   * @throws {ServerRefusal} where the Hub does not want to answer, or could not be reached
   * @throws AbortError after the signal
   */
  async page(address: string): Promise<HubPage> {
    let current = address;
    for (let failures = 1; ; failures++) {
      await this.#turn();
      const outcome = await this.#request(current);
      if ("entries" in outcome) return outcome;
      this.#options.signal.throwIfAborted();
      if (failures === MOST_FAILURES || (outcome.kind === "unreachable" && !this.#hasAnswered)) {
        throw new ServerRefusal(outcome.message, null);
      }
      if (outcome.kind === "slow" && failures >= PATIENCE_WITH_SLOWNESS) current = smallerPage(current) ?? current;
      await this.#pause(outcome, failures);
    }
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  /** Waits until another request is polite. */
  async #turn(): Promise<void> {
    await this.#sleep(this.#free - performance.now(), "to keep to the rate");
    this.#free = performance.now() + 60_000 / this.#options.rate;
  }

  async #request(address: string): Promise<HubPage | RequestFailure> {
    const { token, userAgent, timeout, signal } = this.#options;
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    try {
      const response = await fetch(address, {
        dispatcher: this.#agent,
        headers: { accept: "application/json", "user-agent": userAgent, ...authorization },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      return await this.#read(response, address);
    } catch (error) {
      if (error instanceof ServerRefusal) throw error;
      signal.throwIfAborted();
      return failureOf(error, address, HINTS);
    }
  }

  async #read(response: Response, address: string): Promise<HubPage | RequestFailure> {
    if (!response.ok) {
      this.#hasAnswered = true;
      return refusalOf(response, await response.text(), askedWait(response.headers, Date.now()), HINTS);
    }
    const body: unknown = JSON.parse(await response.text());
    if (!Array.isArray(body)) throw new SyntaxError("not a list");
    this.#hasAnswered = true;
    this.#free = Math.max(this.#free, performance.now() + fairPause(response.headers));
    return { entries: body, link: response.headers.get("link"), address };
  }

  async #pause({ wait, message }: RequestFailure, failures: number): Promise<void> {
    const milliseconds = wait ?? backoff(failures, Math.random());
    if (milliseconds > LONGEST_WAIT_MILLISECONDS) {
      throw new ServerRefusal(
        `${message}, and asks to come back in ${Math.round(milliseconds / 60_000)} minutes`,
        null,
      );
    }
    await this.#sleep(milliseconds, message);
    // A server that says when to come back is not kept waiting by our own pace.
    if (wait !== null) this.#free = 0;
  }

  async #sleep(milliseconds: number, reason: string): Promise<void> {
    if (milliseconds <= 0) return;
    if (milliseconds >= 1000) this.#options.onWait(milliseconds, reason);
    await sleep(milliseconds, undefined, { signal: this.#options.signal });
  }
}
