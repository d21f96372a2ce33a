import { serverIn } from "../registries/mlflow/tracking-uri.ts";

/**
 * A registry that a text tells MLflow to use: a store on this machine, the one that the environment names, one that nobody knows (a variable), or the
 * address of a server, without credentials.
 */
export type NamedRegistry = "local" | "environment" | "unknown" | `http${string}`;

/** Words by which code and configuration tell MLflow which registry to use. Reading the address back (`get_tracking_uri`) is none. */
const TELLS =
  /(?:\b(?:set_)?(?:tracking|registry)_uri|MLFLOW_(?:TRACKING|REGISTRY)_URI|\bMlflowClient\(\s*["'])(.{0,200})/gi;
/** A store on this machine, such as those that lie in the project. */
const LOCAL = /["'=:\s(](sqlite:|file:|(\.{0,2}\/)?([\w.-]+\/)*(mlruns|mlflow\.db)\b)/i;
const NOTHING_SAID = /^[\s=:,)"'\]}]*(None\b.*|#.*)?$/;
/** Where a text takes the address from: `os.environ["…"]`, `os.getenv("…", fallback)`, `${…}`. */
const ENVIRONMENT = /(environ|getenv|\$\{?)\W{0,4}(get\W{0,3})?MLFLOW_(TRACKING|REGISTRY)_URI/i;
const ADDRESS = /https?:\/\/[^\s"'`<>,;)}\]]+/gi;

/** The registries that a text tells MLflow to use, those of one place together: the first that can be had is meant. */
export function namedRegistries(text: string): NamedRegistry[][] {
  return [...text.matchAll(TELLS)].flatMap(([all, rest = ""]) => {
    const named = registriesIn(all, rest);
    return named.length === 0 ? [] : [named];
  });
}

/**
 * Whether a text may tell MLflow to use a registry that does not lie in the project: what the project's own stores hold says nothing then. A
 * variable counts as another registry, since nobody knows what it holds.
 */
export function mayNameAnotherRegistry(text: string): boolean {
  return !mayMeanLocal(namedRegistries(text));
}

/** Whether a store in the project can be what every one of these places means. */
export function mayMeanLocal(named: readonly (readonly NamedRegistry[])[]): boolean {
  return named.every((place) => place.includes("local"));
}

/**
 * Whether a server can be what every one of these places means.
 * @param endpoint its address, without credentials
 * @param isOfEnvironment whether the environment names it: then a fallback is not needed
 */
export function mayMeanServer(
  named: readonly (readonly NamedRegistry[])[],
  endpoint: string,
  isOfEnvironment: boolean,
): boolean {
  const isMeant = (each: NamedRegistry) => each === "environment" || each === endpoint;
  return named.every((place) => (isOfEnvironment && place.includes("environment")) || place.every(isMeant));
}

function registriesIn(all: string, rest: string): NamedRegistry[] {
  const environment: NamedRegistry[] = ENVIRONMENT.test(all) ? ["environment"] : [];
  const addresses = (rest.match(ADDRESS) ?? []).map(addressOf);
  if (LOCAL.test(all)) return [...environment, "local", ...addresses];
  if (addresses.length > 0) return [...environment, ...addresses];
  if (NOTHING_SAID.test(rest)) return [];
  return environment.length > 0 ? environment : ["unknown"];
}

function addressOf(text: string): NamedRegistry {
  return (serverIn(text)?.endpoint as NamedRegistry | undefined) ?? "unknown";
}
