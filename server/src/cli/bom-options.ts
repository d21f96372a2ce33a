import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver bom`. */
export interface BomOptions {
  format?: "json" | "text";
  output?: string;
  /** A commit, or two with `..` between. */
  diff?: string;
  online?: true;
  exclude?: string[];
  color: ColorChoice;
}
