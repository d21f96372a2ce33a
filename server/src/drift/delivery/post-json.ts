import { EnvHttpProxyAgent, fetch } from "undici";
import { DeliveryFailure } from "./delivery-failure.ts";

const TIME_LIMIT = 30_000;

/**
 * Posts JSON, through the proxy of the environment where there is one. Redirects are not followed: a receiver is who the configuration says.
 * @param receiver its name in messages, as the address may be a secret
 * @throws {DeliveryFailure} where the answer is not one of success
 */
export async function postJson(
  address: string,
  body: unknown,
  receiver: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const dispatcher = new EnvHttpProxyAgent();
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.timeout(TIME_LIMIT),
      dispatcher,
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new DeliveryFailure(`${receiver} answers ${answer.status}`);
  } catch (error) {
    if (error instanceof DeliveryFailure) throw error;
    throw new DeliveryFailure(`${receiver} cannot be reached (${reasonOf(error as Error)})`);
  } finally {
    await dispatcher.close();
  }
}

/** A code where there is one: messages of the network may repeat the address. */
function reasonOf({ name, cause }: Error): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? name;
}
