import path from "node:path";
import type { HarvestFormat } from "../harvest/gathering.ts";
import type { HarvestPlan } from "../harvest/plan.ts";
import { accessToken } from "../registries/huggingface/access-token.ts";
import { assertOnline, endpointText, hubEndpoint, keepsSecrets } from "../registries/huggingface/hub-access.ts";
import { Failure } from "./failure.ts";

/** Options of `modelver harvest`, as the command line gives them; what is undefined was not given. */
export interface HarvestOptions {
  output: string;
  format?: HarvestFormat;
  author?: string;
  task?: string;
  since?: string;
  limit?: number;
  endpoint?: string;
  token?: true;
  restart?: true;
  /** Requests a minute. */
  rate: number;
  /** Seconds. */
  timeout: number;
}

/** The output that stands for standard output. */
export const STANDARD_OUTPUT = "-";

/** A day, or a moment of one; without a zone it is UTC, as the Hub's dates are. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;

/** What `--format` says, else the ending of the output. */
export function formatOf({ format, output }: HarvestOptions): HarvestFormat {
  return format ?? (path.extname(output).toLowerCase() === ".parquet" ? "parquet" : "jsonl");
}

/**
 * What is asked for, and the token to ask with.
 * @throws {Failure} where an option means nothing
 * @throws {RegistryFailure} where there is no way to the Hub
 */
export function planOf(
  options: HarvestOptions,
  environment: NodeJS.ProcessEnv,
): { plan: HarvestPlan; token: string | null } {
  assertOnline(environment);
  if (options.restart && options.output === STANDARD_OUTPUT) {
    throw new Failure("--restart goes with --output FILE: standard output keeps nothing to go on from.");
  }
  const endpoint = hubEndpoint(options.endpoint ?? null, environment);
  const token = options.token ? tokenFor(endpoint, environment) : null;
  const plan: HarvestPlan = {
    endpoint: endpointText(endpoint),
    author: options.author ?? null,
    task: options.task ?? null,
    since: options.since === undefined ? null : momentOf(options.since),
    limit: options.limit ?? null,
    signedIn: token !== null,
  };
  return { plan, token };
}

function tokenFor(endpoint: URL, environment: NodeJS.ProcessEnv): string {
  if (!keepsSecrets(endpoint)) {
    throw new Failure(`--token would send a secret to ${endpoint.host} without encryption: use https.`);
  }
  const token = accessToken(environment);
  if (token === null) throw new Failure('there is no token: set HF_TOKEN, or sign in with "hf auth login".');
  return token;
}

function momentOf(text: string): string {
  const date = new Date(DATE.test(text) ? withZone(text) : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw new Failure(`--since: ${text} is not a date; write 2026-01-31 or 2026-01-31T12:00:00Z`);
  }
  return date.toISOString();
}

/** JavaScript takes a day for UTC, but a time without a zone for a local one. */
function withZone(text: string): string {
  return text.includes("T") && !ZONE.test(text) ? `${text}Z` : text;
}
