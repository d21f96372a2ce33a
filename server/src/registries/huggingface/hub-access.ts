import { RegistryFailure } from "../registry-failure.ts";
import { accessToken } from "./access-token.ts";

const HUB = "https://huggingface.co";
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Refuses to go on where the environment keeps programs off the Hub.
 * @throws {RegistryFailure}
 */
export function assertOnline(environment: NodeJS.ProcessEnv): void {
  if (!/^(1|true|yes|on)$/i.test(environment.HF_HUB_OFFLINE ?? "")) return;
  throw new RegistryFailure("HF_HUB_OFFLINE is set, which keeps programs off the Hub: unset it to go on.");
}

/**
 * The Hub's address: the given one, else HF_ENDPOINT, else the Hub itself.
 * @throws {RegistryFailure} where it is none
 */
export function hubEndpoint(given: string | null, environment: NodeJS.ProcessEnv): URL {
  const text = given ?? (environment.HF_ENDPOINT || HUB);
  const usable = URL.canParse(text) ? new URL(text) : null;
  if (usable === null || !/^https?:$/.test(usable.protocol)) {
    throw new RegistryFailure(`${text} is not the address of a Hub: it looks like ${HUB}`);
  }
  if (usable.username !== "" || usable.password !== "") {
    throw new RegistryFailure(
      "the address of the Hub holds a password: HF_TOKEN and --token keep it out of files and lists.",
    );
  }
  usable.search = "";
  usable.hash = "";
  return usable;
}

/** Whether nobody on the way to an address can read a token. */
export function keepsSecrets({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || LOOPBACK.test(hostname);
}

/** The token of the Hugging Face libraries, where there is one and it can be sent to the Hub without others reading it. */
export function tokenForHub(endpoint: URL, environment: NodeJS.ProcessEnv): string | null {
  return keepsSecrets(endpoint) ? accessToken(environment) : null;
}

/** A Hub's address as the addresses of its lists begin, without a slash at its end. */
export function endpointText(endpoint: URL): string {
  return endpoint.href.replace(/\/+$/, "");
}
