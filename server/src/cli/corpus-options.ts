import type { Method } from "../corpus/counter-pool.ts";
import type { Period } from "../corpus/period.ts";
import { readTime } from "../corpus/reading/record.ts";
import { STANDARD_INPUT } from "./check-options.ts";
import { Failure } from "./failure.ts";
import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver corpus`, as the command line gives them; what is undefined was not given. */
export interface CorpusOptions {
  method: Method;
  format: "text" | "json" | "csv" | "html";
  output?: string;
  compare?: string[];
  since?: string;
  until?: string;
  /** `true`: the current folder. */
  workspace?: string | true;
  /** `true`: the one of the environment, or those of the current folder. */
  mlflow?: string | true;
  huggingface?: string;
  stdinFilename?: string;
  color: ColorChoice;
}

/**
 * Refuses arguments that do not go together or name nothing.
 * @throws {Failure}
 */
export function assertUsable(paths: readonly string[], options: CorpusOptions): void {
  if (paths.length === 0 && (options.workspace ?? options.mlflow ?? options.huggingface) === undefined) {
    throw new Failure(
      'name the files and folders that hold model names, "-" for standard input, or --workspace, --mlflow or --huggingface.',
    );
  }
  if (options.huggingface !== undefined && !/^[\w.-]+$/.test(options.huggingface)) {
    throw new Failure("--huggingface names a user or an organisation, as in google for google/gemma-2b.");
  }
  const { compare, since, until } = options;
  if (options.format === "html" && (compare ?? since ?? until) !== undefined) {
    throw new Failure("--compare, --since and --until go with the formats text, json and csv.");
  }
  const inputs = [...paths, ...(options.compare ?? [])].filter((path) => path === STANDARD_INPUT).length;
  if (inputs > 1) throw new Failure('standard input ("-") can be read only once.');
  if (inputs === 0 && options.stdinFilename !== undefined) {
    throw new Failure('--stdin-filename goes with "-": modelver corpus - --stdin-filename models.csv');
  }
}

/**
 * The period that `--since` and `--until` ask for; null where they ask for none.
 * @throws {Failure} where a date cannot be read, or the period is empty
 */
export function periodOf({ since, until }: CorpusOptions): Period | null {
  if (since === undefined && until === undefined) return null;
  const period = { since: dateOf("--since", since), until: dateOf("--until", until) };
  if (period.since !== null && period.until !== null && period.since >= period.until) {
    throw new Failure(`--since ${since} is not before --until ${until}.`);
  }
  return period;
}

function dateOf(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const time = /^\d{4}-\d{2}(-\d{2})?([T ].*)?$/.test(text) ? readTime(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Failure(`${option}: ${text} is no date; write it as 2024-01-31 or 2024-01.`);
  return time;
}

/**
 * What the two sides of a comparison are called.
 * @param own what is counted, as the user named it
 */
export function titlesOf(own: readonly string[], options: CorpusOptions): { before: string; after: string } {
  const { since, until, compare } = options;
  if (compare !== undefined) return { before: compare.join(", "), after: own.join(", ") };
  if (since === undefined) return { before: `before ${until}`, after: `since ${until}` };
  return { before: `before ${since}`, after: until === undefined ? `since ${since}` : `${since} until ${until}` };
}
