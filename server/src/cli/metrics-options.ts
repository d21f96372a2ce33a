import { Failure } from "./failure.ts";

/** Options of `modelver metrics`. */
export interface MetricsOptions {
  serve?: true;
  host: string;
  port: number;
  textfile?: string;
  rules?: string;
  monitor?: string;
  fetchEngine?: true;
}

/**
 * Refuses options that do not go together.
 * @throws {Failure}
 */
export function assertOneWay({ serve, textfile, rules }: MetricsOptions): void {
  const ways = [serve ? "--serve" : [], textfile ? "--textfile" : [], rules ? "--rules" : []].flat();
  if (ways.length > 1) throw new Failure(`${ways.join(" and ")} do not go together.`);
}
