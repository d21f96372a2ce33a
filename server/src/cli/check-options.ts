import { nearest } from "../names/nearest.ts";
import type { Severity } from "../rules/finding.ts";
import { covers, isSelector } from "../rules/selection.ts";
import { Failure } from "./failure.ts";
import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver check`, as the command line gives them; what is undefined was not given. */
export interface CheckOptions {
  format: "text" | "json" | "html" | "github";
  output?: string;
  profile?: "recommended" | "strict";
  failLevel?: Severity;
  select?: string[];
  ignore?: string[];
  exclude?: string[];
  fix?: true;
  unsafeFixes?: true;
  diff?: true;
  statistics?: true;
  quiet?: true;
  stdinFilename?: string;
  online?: true;
  color: ColorChoice;
}

/** The argument that stands for standard input. */
export const STANDARD_INPUT = "-";

/**
 * Refuses options that do not go together or mean nothing.
 * @param codes the codes of all rules
 * @throws {Failure}
 */
export function assertUsable(paths: readonly string[], options: CheckOptions, codes: readonly string[]): void {
  if (options.unsafeFixes && !options.fix && !options.diff) {
    throw new Failure("--unsafe-fixes goes with --fix (mend) or --diff (show).");
  }
  const readsStandardInput = paths.includes(STANDARD_INPUT);
  if (readsStandardInput && paths.length > 1)
    throw new Failure('"-" (standard input) stands alone, without other paths.');
  if (readsStandardInput && options.stdinFilename === undefined) {
    throw new Failure(
      '"-" (standard input) needs --stdin-filename, which says how to read it: --stdin-filename app.py',
    );
  }
  if (!readsStandardInput && options.stdinFilename !== undefined) {
    throw new Failure('--stdin-filename goes with "-": modelver check - --stdin-filename app.py');
  }
  for (const selector of options.select ?? []) assertSelector("--select", selector, codes);
  for (const selector of options.ignore ?? []) assertSelector("--ignore", selector, codes);
}

function assertSelector(option: string, selector: string, codes: readonly string[]): void {
  if (isSelector(selector) && codes.some((code) => covers(selector, code))) return;
  throw new Failure(
    `${option}: no rule has the code ${selector}; did you mean ${nearest(selector, codes).join(" or ")}?`,
  );
}
