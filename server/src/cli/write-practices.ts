import { githubReport } from "../reports/github.ts";
import { gitlabReport } from "../reports/gitlab.ts";
import { junitReport } from "../reports/junit.ts";
import { markdownReport } from "../reports/markdown.ts";
import type { PracticesResult } from "../reports/practices.ts";
import { practicesJson } from "../reports/practices-json.ts";
import { practicesText } from "../reports/practices-text.ts";
import { sarifReport } from "../reports/sarif.ts";
import type { PracticesOptions } from "./practices-options.ts";
import { sourceLinks } from "./source-links.ts";
import { wantsColors, write } from "./terminal.ts";
import { writeOutputFile } from "./write-report.ts";

/** Where no terminal says how wide it is. */
const USUAL_WIDTH = 100;

/**
 * Writes a checklist to `--output`, else to standard output.
 * @param base the folder that its paths are relative to, absolute
 */
export async function writePractices(result: PracticesResult, options: PracticesOptions, base: string): Promise<void> {
  const text = practicesReport(result, options, base);
  if (options.output === undefined) await write(process.stdout, text);
  else await writeOutputFile(options.output, text);
}

function practicesReport(
  result: PracticesResult,
  { format, color, quiet, output }: PracticesOptions,
  base: string,
): string {
  switch (format) {
    case "json":
      return practicesJson(result);
    case "github":
      return githubReport(result.check, { quiet: quiet === true });
    case "sarif":
      return sarifReport(result.check);
    case "gitlab":
      return gitlabReport(result.check);
    case "junit":
      return junitReport(result.check);
    case "markdown":
      return markdownReport(result.check, { sourceUrl: sourceLinks(base, process.env) });
    case "text":
      return practicesText(result, {
        colors: output === undefined ? wantsColors(color, process.stdout) : color === "always",
        // Some terminals say 0.
        width: process.stdout.columns || USUAL_WIDTH,
        quiet: quiet === true,
      });
  }
}
