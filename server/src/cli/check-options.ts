import { nearest } from "../names/nearest.ts";
import type { Severity } from "../rules/finding.ts";
import { covers, isSelector } from "../rules/selection.ts";
import { Failure } from "./failure.ts";
import type { ColorChoice } from "./terminal.ts";

/** The forms of a report. */
export const REPORT_FORMATS = ["text", "json", "html", "sarif", "github", "gitlab", "junit", "markdown"] as const;

/** Options of `modelver check`, as the command line gives them; what is undefined was not given. */
export interface CheckOptions {
  format: (typeof REPORT_FORMATS)[number];
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
  since?: string;
  addBaseline?: true;
  addIgnores?: true;
  stdinFilename?: string;
  online?: true;
  /** False: the local Hugging Face cache is not looked into. */
  cache: boolean;
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
  assertTogether(options, readsStandardInput);
  for (const selector of options.select ?? []) assertSelector("--select", selector, codes);
  for (const selector of options.ignore ?? []) assertSelector("--ignore", selector, codes);
}

/** Of what changes files, or compares, only one thing at a time; and a baseline is of the whole configuration. */
function assertTogether(options: CheckOptions, readsStandardInput: boolean): void {
  const { since, addBaseline, addIgnores, fix, diff } = options;
  const given = Object.entries({ "--fix": fix, "--diff": diff, "--since": since, "--add-baseline": addBaseline })
    .concat([["--add-ignores", addIgnores]])
    .flatMap(([option, value]) => (value === undefined ? [] : [option]));
  const isOneThing = given.length < 2 || given.every((option) => option === "--fix" || option === "--diff");
  if (!isOneThing) throw new Failure(`${given.join(" and ")} do not go together.`);
  const needsFiles = given.find((option) => option !== "--fix" && option !== "--diff");
  if (readsStandardInput && needsFiles !== undefined)
    throw new Failure(`${needsFiles} does not go with "-" (standard input).`);
  if (!addBaseline) return;
  const narrowing = (["profile", "select", "ignore", "exclude"] as const).find((name) => options[name] !== undefined);
  if (narrowing !== undefined)
    throw new Failure(`--add-baseline holds what the configuration reports: --${narrowing} does not go with it.`);
}

function assertSelector(option: string, selector: string, codes: readonly string[]): void {
  if (isSelector(selector) && codes.some((code) => covers(selector, code))) return;
  throw new Failure(
    `${option}: no rule has the code ${selector}; did you mean ${nearest(selector, codes).join(" or ")}?`,
  );
}
