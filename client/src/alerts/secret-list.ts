import type { RouteSecret } from "../../../server/src/lsp/protocol.ts";
import { readStoredList } from "../stored-list.ts";

/** A secret of a route as it is kept. */
export interface KeptSecret {
  /** The folder of the configuration whose routes may have it; absolute. */
  root: string;
  variable: string;
  receiver: string;
  value: string;
}

/** What was kept; nothing where it is damaged. */
export function readSecrets(text: string | undefined): KeptSecret[] {
  return readStoredList<KeptSecret>(text, (each) =>
    [each?.root, each?.variable, each?.receiver, each?.value].every(isText),
  );
}

/** The secrets with one of a route put in, or taken out where it is empty. */
export function withSecret(kept: readonly KeptSecret[], secret: KeptSecret): KeptSecret[] {
  const others = kept.filter((each) => !isFor(each, secret.root, secret));
  return secret.value === "" ? others : [...others, secret];
}

/**
 * The secrets that may be handed to the routes of a folder, by their variables: to the receivers alone that they were stored for. Of two receivers that
 * share a variable neither gets the other's secret.
 */
export function secretsFor(
  kept: readonly KeptSecret[],
  root: string,
  wanted: readonly RouteSecret[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const variable of new Set(wanted.map((each) => each.variable))) {
    const values = wanted
      .filter((each) => each.variable === variable)
      .map((each) => kept.find((secret) => isFor(secret, root, each))?.value);
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first)) found[variable] = first;
  }
  return found;
}

function isFor(
  secret: KeptSecret,
  root: string,
  { variable, receiver }: Pick<RouteSecret, "variable" | "receiver">,
): boolean {
  return secret.root === root && secret.variable === variable && secret.receiver === receiver;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
