import type { Notice } from "../alerts/notices.ts";
import type { Route } from "../alerts/route.ts";
import { postToAlertmanager } from "./alertmanager.ts";
import { sendMail } from "./mail.ts";
import { postToWebhook } from "./webhook.ts";

/**
 * Hands a notice to the receiver of its route.
 * @param environment holds the secrets that the route names
 * @throws {DeliveryFailure} where it did not arrive
 */
export function deliver(route: Route, notice: Notice, environment: NodeJS.ProcessEnv): Promise<void> {
  switch (route.kind) {
    case "mail":
      return sendMail(route, notice, environment);
    case "webhook":
      return postToWebhook(route, notice, environment);
    case "alertmanager":
      return postToAlertmanager(route, notice, environment);
  }
}
