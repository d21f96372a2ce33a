import { postableAlerts } from "../alerts/messages.ts";
import type { Notice } from "../alerts/notices.ts";
import type { AlertmanagerRoute } from "../alerts/route.ts";
import { postJson } from "./post-json.ts";
import { secretOf } from "./secret.ts";

/**
 * Posts a notice to Alertmanager's API v2.
 * @throws {DeliveryFailure}
 */
export async function postToAlertmanager(
  { url, tokenVariable }: AlertmanagerRoute,
  notice: Notice,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const headers: Record<string, string> =
    tokenVariable === null ? {} : { authorization: `Bearer ${secretOf(tokenVariable, environment)}` };
  await postJson(`${url}/api/v2/alerts`, postableAlerts(notice), url, headers);
}
