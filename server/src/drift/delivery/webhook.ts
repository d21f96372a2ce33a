import { slackMessage } from "../alerts/messages.ts";
import type { Notice } from "../alerts/notices.ts";
import type { WebhookRoute } from "../alerts/route.ts";
import { DeliveryFailure } from "./delivery-failure.ts";
import { postJson } from "./post-json.ts";
import { secretOf } from "./secret.ts";

/**
 * Posts a notice to a webhook in the form of Slack's.
 * @throws {DeliveryFailure}
 */
export async function postToWebhook(
  { name, urlVariable }: WebhookRoute,
  notice: Notice,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const address = secretOf(urlVariable, environment);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new DeliveryFailure(`the environment variable ${urlVariable} does not hold an address`);
  }
  await postJson(address, slackMessage(notice), `the webhook ${name}`);
}
