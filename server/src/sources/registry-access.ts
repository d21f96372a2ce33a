import { Unreadable } from "../corpus/reading/unreadable.ts";
import { RegistryFailure } from "../registries/registry-failure.ts";

/** How registries are asked. */
export interface RegistryAccess {
  /** Says where they are, and holds tokens. */
  environment: NodeJS.ProcessEnv;
  userAgent: string;
  signal: AbortSignal;
}

/** Makes a registry's failure what it is for whoever counts: a list that cannot be read. Other errors stay what they are. */
export function asUnreadable(error: unknown): unknown {
  return error instanceof RegistryFailure ? new Unreadable(error.message) : error;
}
