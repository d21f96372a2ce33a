import { openServer } from "../registries/mlflow/open-registry.ts";
import { authorizationFor } from "../registries/mlflow/server-access.ts";
import { environmentServer, serverIn } from "../registries/mlflow/tracking-uri.ts";
import { AnswerCache } from "../registries/online/answer-cache.ts";
import { MlflowServer } from "./mlflow-server.ts";
import type { FactsArrived } from "./online-registries.ts";
import type { MlflowLeave, OnlineOptions } from "./project-settings.ts";

/** A server that is asked in the background need not be waited for as long as one that somebody asked for. Milliseconds. */
const TIMEOUT = 15_000;
const TRIES = 3;

/** The MLflow server that may be asked over a network; null where nobody gave leave, or none is named. Nothing is asked yet. */
export function openMlflowServer(options: OnlineOptions, arrived: FactsArrived): MlflowServer | null {
  const { mlflow, environment, answersFolder, userAgent, proxy } = options;
  const address = mlflow === null ? null : serverOf(mlflow, environment);
  if (mlflow === null || address === null) return null;
  const { endpoint } = address;
  const authorization = authorizationFor(address, environment, mlflow.signIns);
  const cache = answersFolder === null ? null : new AnswerCache(answersFolder);
  const access = { environment, authorization, certificate: mlflow.certificate, proxy, userAgent };
  const open = (signal: AbortSignal) => openServer(endpoint, { ...access, signal, timeout: TIMEOUT, tries: TRIES });
  return new MlflowServer({ endpoint, authorization, cache, open }, arrived);
}

/** The server that a setting names, else the one of the environment. */
function serverOf({ trackingUri }: MlflowLeave, environment: NodeJS.ProcessEnv) {
  return trackingUri === null ? environmentServer(environment) : serverIn(trackingUri);
}
