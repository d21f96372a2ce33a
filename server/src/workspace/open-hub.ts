import { accessToken } from "../registries/huggingface/access-token.ts";
import { assertOnline, hubEndpoint, keepsSecrets } from "../registries/huggingface/hub-access.ts";
import { HubConnection } from "../registries/huggingface/hub-connection.ts";
import { AnswerCache } from "../registries/online/answer-cache.ts";
import { identityOf } from "../registries/online/identity.ts";
import { HuggingFaceHub, type HuggingFaceHubOptions } from "./huggingface-hub.ts";
import type { FactsArrived } from "./online-registries.ts";
import type { OnlineOptions } from "./project-settings.ts";

/** A Hub that is asked in the background need not be waited for as long as one that somebody asked for. Milliseconds. */
const TIMEOUT = 15_000;
const TRIES = 3;

/**
 * The Hugging Face Hub, where there is leave to ask it; null where there is none. Nothing is asked yet.
 * @throws {RegistryFailure} where the environment keeps programs off the Hub, or names an address that is none
 */
export function openHub(
  { huggingFace, environment, answersFolder, userAgent, proxy }: OnlineOptions,
  isLocal: HuggingFaceHubOptions["isLocal"],
  arrived: FactsArrived,
): HuggingFaceHub | null {
  if (huggingFace === null) return null;
  assertOnline(environment);
  const endpoint = hubEndpoint(null, environment);
  const authorization = keepsSecrets(endpoint) ? (huggingFace.authorization ?? ofEnvironment(environment)) : null;
  const connection = new HubConnection({ endpoint, authorization, userAgent, timeout: TIMEOUT, tries: TRIES, proxy });
  const identity = identityOf(authorization);
  const cache = answersFolder === null ? null : new AnswerCache(answersFolder);
  return new HuggingFaceHub({ connection, identity, cache, isLocal }, arrived);
}

function ofEnvironment(environment: NodeJS.ProcessEnv): string | null {
  const token = accessToken(environment);
  return token === null ? null : `Bearer ${token}`;
}
