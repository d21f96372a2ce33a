import type { NetworkParams } from "../../../server/src/lsp/protocol.ts";
import { readStoredList } from "../stored-list.ts";

/** What the user signed in to one server with. */
export type SignIn = NetworkParams["mlflow"][number];

/** The address of an MLflow server as the language server compares it: without credentials and without a slash at its end; undefined where it is none. */
export function endpointOf(text: string): string | undefined {
  const address = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return undefined;
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/** The `Authorization` header of a token (RFC 6750). */
export function tokenHeader(token: string): string {
  return `Bearer ${token.trim()}`;
}

/** The `Authorization` header of a name and a password (RFC 7617). */
export function passwordHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/** What was kept of sign-ins; none where it is damaged. */
export function readSignIns(text: string | undefined): SignIn[] {
  const isText = (value: unknown) => typeof value === "string";
  return readStoredList<SignIn>(text, (each) => isText(each?.endpoint) && isText(each?.authorization));
}

/** A trace of what client and server say to each other, without the secrets in it. */
export function withoutSecrets(trace: string): string {
  return trace.replace(/("authorization"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, '$1"…"');
}
