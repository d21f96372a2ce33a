import type { Response } from "undici";
import { RegistryFailure } from "../registry-failure.ts";

/** A request that came to nothing and may be tried again. */
export interface RequestFailure {
  /** `unreachable`: there was nobody to ask. `slow`: no answer in time, so a smaller question may help. */
  kind: "unreachable" | "slow" | "broken";
  message: string;
  /** How long the server asks to wait. Milliseconds; null: it does not say. */
  wait: number | null;
}

/** What users can do, in the words of the system that is asked. */
export interface Hints {
  /** Where it wants to know who asks. */
  signIn: string;
  /** Where its certificate is not trusted. */
  certificate: string;
}

/** A server does not answer, for good as far as this run goes. */
export class ServerRefusal extends RegistryFailure {
  /** The HTTP status; null where it was out of reach. */
  readonly status: number | null;

  constructor(message: string, status: number | null) {
    super(message);
    this.status = status;
  }
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const UNREACHABLE = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH"]);
const SLOW = /TimeoutError|UND_ERR_(HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT/;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ERR_TLS/;
const LONGEST_QUOTE = 200;

/**
 * What a bad status means.
 * @param wait how long the server asks to wait, milliseconds
 * @throws {ServerRefusal} where another try would be in vain
 */
export function refusalOf(response: Response, body: string, wait: number | null, { signIn }: Hints): RequestFailure {
  const { status } = response;
  const said = response.headers.get("x-error-message") ?? errorOf(body);
  const message = `${new URL(response.url).host} answers ${status}${said === "" ? "" : ` (${said})`}`;
  if (PASSING.has(status)) return { kind: status === 504 ? "slow" : "broken", message, wait };
  const hint = status === 401 || status === 403 ? `; ${signIn}` : "";
  throw new ServerRefusal(`${message}${hint}`, status);
}

/**
 * What an error of the connection, or an answer that is not a list, means.
 * @throws {ServerRefusal} where another try would be in vain
 */
export function failureOf(error: unknown, address: string, { certificate }: Hints): RequestFailure {
  const { host } = new URL(address);
  if (error instanceof SyntaxError) {
    return { kind: "broken", message: `${host} answers with something that is not a list of models`, wait: null };
  }
  const { code, detail } = causeOf(error);
  if (code === null) throw new ServerRefusal(`${host} cannot be asked (${withoutHeader(detail)})`, null);
  if (UNTRUSTED.test(code)) {
    throw new ServerRefusal(`the certificate of ${host} is not trusted (${detail}); ${certificate}`, null);
  }
  if (SLOW.test(code)) return { kind: "slow", message: `${host} does not answer in time`, wait: null };
  if (UNREACHABLE.has(code))
    return { kind: "unreachable", message: `${host} cannot be reached (${detail})`, wait: null };
  return { kind: "broken", message: `the connection to ${host} broke (${detail})`, wait: null };
}

/** fetch quotes a header that it refuses, and what is sent to say who asks is nobody's business. */
function withoutHeader(detail: string): string {
  return /invalid header/i.test(detail)
    ? "what it was given to know who asks by holds a sign that cannot be sent"
    : detail;
}

/** fetch wraps the error that tells something. An error without a code is not the connection's: the request itself is wrong. */
function causeOf(error: unknown): { code: string | null; detail: string } {
  let deepest = error as Error & { code?: unknown };
  while (deepest.cause instanceof Error) deepest = deepest.cause;
  if (deepest.name === "TimeoutError") return { code: deepest.name, detail: deepest.message };
  const code = typeof deepest.code === "string" ? deepest.code : null;
  return { code, detail: deepest.message || String(code) };
}

/** The Hub's errors are `{"error": "…"}`, MLflow's `{"message": "…"}`; a proxy's are pages, of which nothing helps. */
function errorOf(body: string): string {
  try {
    const { error, message = error } = JSON.parse(body);
    return typeof message === "string" ? message.replace(/\s+/g, " ").slice(0, LONGEST_QUOTE) : "";
  } catch {
    return "";
  }
}
