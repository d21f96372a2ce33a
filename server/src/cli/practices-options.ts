import { existsSync } from "node:fs";
import { allPractices } from "../practices/all-practices.ts";
import type { Severity } from "../rules/finding.ts";
import { covers, isSelector } from "../rules/selection.ts";
import type { CheckOptions } from "./check-options.ts";
import { Failure } from "./failure.ts";
import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver practices`, as the command line gives them; what is undefined was not given. */
export interface PracticesOptions {
  format: Exclude<CheckOptions["format"], "html">;
  output?: string;
  profile?: "recommended" | "strict";
  failLevel?: Severity;
  select?: string[];
  ignore?: string[];
  /** True where no codes are named. */
  fix?: string | true;
  diff?: true;
  quiet?: true;
  color: ColorChoice;
}

/** What is asked for, after the options were looked at. */
export interface PracticesQuestion {
  /** Null: the project of the current folder. */
  path: string | null;
  /** The codes whose scaffolds are asked for; empty: of all that is missing; null: none are. */
  scaffolds: readonly string[] | null;
}

/**
 * Reads options that hang together. `--fix src` means the folder, as no code is written like that.
 * @throws {Failure} where they mean nothing
 */
export function practicesQuestion(path: string | undefined, options: PracticesOptions): PracticesQuestion {
  const { fix, diff } = options;
  for (const selector of [...(options.select ?? []), ...(options.ignore ?? [])])
    assertPractice("--select and --ignore", selector);
  if (fix === undefined) return { path: path ?? null, scaffolds: diff ? [] : null };
  if (fix === true) return { path: path ?? null, scaffolds: [] };
  if (path === undefined && !isSelector(fix.toUpperCase()) && existsSync(fix)) return { path: fix, scaffolds: [] };
  const codes = fix.split(",").map((code) => code.trim().toUpperCase());
  for (const code of codes) assertPractice("--fix", code);
  return {
    path: path ?? null,
    scaffolds: allPractices.map(({ code }) => code).filter((code) => codes.some((each) => covers(each, code))),
  };
}

function assertPractice(option: string, selector: string): void {
  if (isSelector(selector) && allPractices.some(({ code }) => covers(selector, code))) return;
  throw new Failure(
    `${option}: no practice has the code ${selector}; there are ${allPractices[0]?.code} to ${allPractices.at(-1)?.code}.`,
  );
}
