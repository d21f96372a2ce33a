import { setTimeout as sleep } from "node:timers/promises";
import { EnvHttpProxyAgent, fetch } from "undici";
import { askedWait, backoff } from "../http/rate-limit.ts";
import { failureOf, type RequestFailure, refusalOf, ServerRefusal } from "../http/request-failure.ts";
import type { ServerAccess } from "./server-access.ts";

/** How to speak to a tracking server. */
export interface TrackingClientOptions {
  /** Its address, without a slash at its end. */
  endpoint: string;
  access: ServerAccess;
  userAgent: string;
  /** Longest time for one answer. Milliseconds. */
  timeout: number;
  /** How often a request is sent at most, where it fails in a way that may pass. */
  tries: number;
  signal: AbortSignal;
  /** Address of a proxy; null: those of the environment. */
  proxy: string | null;
}

/** An answer: one JSON object. */
export type Answer = Record<string, unknown>;

interface Request {
  address: string;
  verb: "GET" | "POST" | "PATCH";
  /** JSON. */
  body?: string;
}

const JSON_CONTENT = { "content-type": "application/json" };

/** So many requests are under way at most; others wait. */
const MOST_REQUESTS = 4;
/** Whoever is asked to wait longer had better come back later. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
const UNREACHABLE = "is the address right, and does the MLflow server run?";
const HINTS = {
  signIn: "MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, say who asks",
  certificate:
    "MLFLOW_TRACKING_SERVER_CERT_PATH names a file with it, and MLFLOW_TRACKING_INSECURE_TLS=true trusts any",
};

/** Asks an MLflow tracking server, a few requests at once, through a proxy where one is named. */
export class TrackingClient {
  readonly #options: TrackingClientOptions;
  readonly #agent: EnvHttpProxyAgent;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: TrackingClientOptions) {
    this.#options = options;
    const { timeout, access, proxy } = options;
    const tls = {
      ...(access.isInsecure ? { rejectUnauthorized: false } : {}),
      ...(access.certificates === null ? {} : { ca: access.certificates }),
    };
    this.#agent = new EnvHttpProxyAgent({
      connect: { timeout, ...tls },
      requestTls: tls,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      ...(proxy === null ? {} : { httpProxy: proxy, httpsProxy: proxy }),
    });
  }

  /**
   * Asks one question; failures that may pass are tried again.
   * @param method the end of the address: `registered-models/search`
   * @throws {ServerRefusal} where the server does not want to answer, or could not be reached
   * @throws AbortError after the signal
   */
  async ask(method: string, parameters: Record<string, string>): Promise<Answer> {
    const address = new URL(`${this.#options.endpoint}/api/2.0/mlflow/${method}`);
    for (const [key, value] of Object.entries(parameters)) address.searchParams.set(key, value);
    return this.#inTurn({ address: address.href, verb: "GET" });
  }

  /**
   * Sets something: asked twice, it is the same, so that failures that may pass are tried again here too.
   * @param method the end of the address: `registered-models/alias`
   * @throws {ServerRefusal} where the server does not want to, or could not be reached
   * @throws AbortError after the signal
   */
  async set(verb: "POST" | "PATCH", method: string, content: Record<string, string>): Promise<void> {
    const address = `${this.#options.endpoint}/api/2.0/mlflow/${method}`;
    await this.#inTurn({ address, verb, body: JSON.stringify(content) });
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #inTurn(request: Request): Promise<Answer> {
    await this.#enter();
    try {
      return await this.#askPatiently(request);
    } finally {
      this.#leave();
    }
  }

  async #askPatiently(request: Request): Promise<Answer> {
    const { signal, tries } = this.#options;
    for (let failures = 1; ; failures++) {
      const outcome = await this.#request(request);
      if ("answer" in outcome) return outcome.answer;
      signal.throwIfAborted();
      const wait = outcome.wait ?? backoff(failures, Math.random());
      if (outcome.kind === "unreachable") throw new ServerRefusal(`${outcome.message}; ${UNREACHABLE}`, null);
      if (failures >= tries || wait > LONGEST_WAIT_MILLISECONDS) throw new ServerRefusal(outcome.message, null);
      await sleep(wait, undefined, { signal });
    }
  }

  async #request({ address, verb, body: sent }: Request): Promise<{ answer: Answer } | RequestFailure> {
    const { access, userAgent, timeout, signal } = this.#options;
    const authorization = access.authorization === null ? {} : { authorization: access.authorization };
    try {
      const response = await fetch(address, {
        dispatcher: this.#agent,
        method: verb,
        headers: { accept: "application/json", "user-agent": userAgent, ...authorization, ...(sent && JSON_CONTENT) },
        ...(sent === undefined ? {} : { body: sent }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      const body = await response.text();
      if (!response.ok) return refusalOf(response, body, askedWait(response.headers, Date.now()), HINTS);
      return { answer: readAnswer(body) };
    } catch (error) {
      if (error instanceof ServerRefusal) throw error;
      signal.throwIfAborted();
      return failureOf(error, address, HINTS);
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < MOST_REQUESTS) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The place goes to whoever waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running--;
    else next();
  }
}

/** @throws {SyntaxError} where it is no JSON object */
function readAnswer(body: string): Answer {
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) throw new SyntaxError("no object");
  return answer as Answer;
}
