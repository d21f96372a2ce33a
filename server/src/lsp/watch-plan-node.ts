import { type Route, variablesOf } from "../drift/alerts/route.ts";
import type { WatchPlan } from "../drift/watch/watch-plan.ts";
import type { RouteSecret, WatchPlanNode } from "./protocol.ts";

/** A plan with what a person must know of it: which monitors are run, and which secrets are wanted. */
export function watchPlanNode(plan: WatchPlan): WatchPlanNode {
  const { root, monitors, routes } = plan;
  const used = routes.filter(({ name }) => monitors.some(({ alerts }) => alerts.includes(name)));
  return { root, plan, monitors: monitors.map(({ name }) => name), secrets: used.flatMap(secretsOf) };
}

function secretsOf(route: Route): RouteSecret[] {
  return variablesOf(route).map((variable) => ({ route: route.name, variable, receiver: receiverOf(route) }));
}

/** The address of a webhook is the secret itself. */
function receiverOf(route: Route): string {
  switch (route.kind) {
    case "mail":
      return `${route.user}@${route.server}${route.port === null ? "" : `:${route.port}`}`;
    case "alertmanager":
      return route.url;
    case "webhook":
      return "";
  }
}
