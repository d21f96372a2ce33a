import { writeFile } from "node:fs/promises";
import type { CheckResult } from "../reports/check-result.ts";
import { githubReport } from "../reports/github.ts";
import { gitlabReport } from "../reports/gitlab.ts";
import { htmlReport } from "../reports/html/html-report.ts";
import { jsonReport } from "../reports/json.ts";
import { junitReport } from "../reports/junit.ts";
import { markdownReport } from "../reports/markdown.ts";
import { sarifReport } from "../reports/sarif.ts";
import { textReport } from "../reports/text.ts";
import type { CheckOptions } from "./check-options.ts";
import { Failure } from "./failure.ts";
import { sourceLinks } from "./source-links.ts";
import { wantsColors, write } from "./terminal.ts";

/** Where no terminal says how wide it is. */
const USUAL_WIDTH = 100;

/**
 * Writes a report to `--output`, else to a stream.
 * @param base the folder that its paths are relative to, absolute
 */
export async function writeReport(
  result: CheckResult,
  options: CheckOptions,
  stream: NodeJS.WriteStream,
  base: string,
): Promise<void> {
  if (options.output === undefined) return write(stream, reportText(result, options, stream, base));
  await writeOutputFile(options.output, reportText(result, options, null, base));
}

/**
 * Writes what `--output` asks for.
 * @throws {Failure} where the file cannot be written
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`);
  }
}

/** @param stream where the report goes to; null: a file */
function reportText(
  result: CheckResult,
  options: CheckOptions,
  stream: NodeJS.WriteStream | null,
  base: string,
): string {
  switch (options.format) {
    case "json":
      return jsonReport(result, { statistics: options.statistics === true });
    case "html":
      return htmlReport(result);
    case "github":
      return githubReport(result, { quiet: options.quiet === true });
    case "sarif":
      return sarifReport(result);
    case "gitlab":
      return gitlabReport(result);
    case "junit":
      return junitReport(result);
    case "markdown":
      return markdownReport(result, { sourceUrl: sourceLinks(base, process.env) });
    case "text":
      return textReport(result, {
        colors: stream === null ? options.color === "always" : wantsColors(options.color, stream),
        excerpts: stream?.isTTY === true,
        statistics: options.statistics === true,
        quiet: options.quiet === true,
        // Some terminals say 0.
        width: stream?.columns || USUAL_WIDTH,
      });
  }
}
