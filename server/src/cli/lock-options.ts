import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver lock`. */
export interface LockOptions {
  check?: true;
  format: "text" | "json";
  online?: true;
  exclude?: string[];
  color: ColorChoice;
}
