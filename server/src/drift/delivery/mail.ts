import { createTransport } from "nodemailer";
import type { Message } from "../alerts/messages.ts";
import { messageOf } from "../alerts/messages.ts";
import type { Notice } from "../alerts/notices.ts";
import type { MailRoute } from "../alerts/route.ts";
import { DeliveryFailure } from "./delivery-failure.ts";
import { secretOf } from "./secret.ts";

/** Milliseconds for the connection, the greeting and each answer. */
const TIME_LIMIT = 30_000;
const USUAL_PORTS = { tls: 465, starttls: 587, none: 25 } as const;

/**
 * Sends a notice as a mail.
 * @throws {DeliveryFailure}
 */
export function sendMail(route: MailRoute, notice: Notice, environment: NodeJS.ProcessEnv): Promise<void> {
  // The same for every try, so that a mail box that got it twice can tell.
  const identity = `<${notice.id}.${encodeURIComponent(route.name)}@modelver>`;
  return sendLetter(route, { ...messageOf(notice), html: null, identity }, environment);
}

/** A mail: a message, its page where it has one, and its id. */
export interface Letter extends Message {
  html: string | null;
  identity: string;
}

/**
 * Sends a mail over a route.
 * @throws {DeliveryFailure}
 */
export async function sendLetter(route: MailRoute, letter: Letter, environment: NodeJS.ProcessEnv): Promise<void> {
  const { server, security, user, passwordVariable } = route;
  const transport = createTransport({
    host: server,
    port: route.port ?? USUAL_PORTS[security],
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: TIME_LIMIT,
    greetingTimeout: TIME_LIMIT,
    socketTimeout: TIME_LIMIT,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user !== null && passwordVariable !== null
      ? { auth: { user, pass: secretOf(passwordVariable, environment) } }
      : {}),
  });
  try {
    await transport.sendMail({
      from: route.from,
      to: [...route.to],
      subject: letter.subject,
      text: letter.text,
      messageId: letter.identity,
      headers: { "Auto-Submitted": "auto-generated" },
      ...(letter.html === null ? {} : { html: letter.html }),
    });
  } catch (error) {
    throw new DeliveryFailure(`${server} did not take the mail: ${(error as Error).message}`);
  } finally {
    transport.close();
  }
}
