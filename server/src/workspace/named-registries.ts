/** Words by which code and configuration tell MLflow which registry to use. Reading the address back (`get_tracking_uri`) is none. */
const TELLS =
  /(?:\b(?:set_)?(?:tracking|registry)_uri|MLFLOW_(?:TRACKING|REGISTRY)_URI|\bMlflowClient\(\s*["'])(.{0,200})/gi;
/** A store on this machine, such as those that lie in the project. */
const LOCAL = /["'=:\s(](sqlite:|file:|(\.{0,2}\/)?([\w.-]+\/)*(mlruns|mlflow\.db)\b)/i;
const NOTHING_SAID = /^[\s=:,)"'\]}]*(None\b.*|#.*)?$/;

/**
 * Whether a text may tell MLflow to use a registry that does not lie in the project: what the project's own stores hold says nothing then. A
 * variable counts as another registry, since nobody knows what it holds.
 */
export function mayNameAnotherRegistry(text: string): boolean {
  for (const [all, rest = ""] of text.matchAll(TELLS)) {
    if (!LOCAL.test(all) && !NOTHING_SAID.test(rest)) return true;
  }
  return false;
}
