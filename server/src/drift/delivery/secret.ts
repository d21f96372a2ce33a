import { DeliveryFailure } from "./delivery-failure.ts";

/**
 * A secret from the environment.
 * @throws {DeliveryFailure} where it is not set
 */
export function secretOf(variable: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[variable];
  if (value) return value;
  throw new DeliveryFailure(`the environment variable ${variable} is not set`);
}
