import { nearest } from "../names/nearest.ts";
import { rulesAndPractices } from "../practices/rules-and-practices.ts";
import { rulePage } from "../reports/rule-page.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { type ColorChoice, wantsColors, write } from "./terminal.ts";

/** Options of `modelver explain`. */
export interface ExplainOptions {
  color: ColorChoice;
}

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 96;
const USUAL_WIDTH = 80;

/**
 * Shows the page of a rule.
 * @param asked code or name of a rule, in any case
 * @throws {Failure} where there is no such rule
 */
export async function explain(asked: string, { color }: ExplainOptions): Promise<number> {
  const wanted = asked.trim().toLowerCase();
  const rule = rulesAndPractices.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted);
  if (rule === undefined) throw new Failure(`there is no rule ${asked}; did you mean ${suggestions(wanted)}?`);
  const width = Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST);
  await write(process.stdout, rulePage(rule, { colors: wantsColors(color, process.stdout), width }));
  return EXIT_CODES.clean;
}

function suggestions(wanted: string): string {
  const looksLikeCode = /\d/.test(wanted);
  return nearest(
    wanted,
    rulesAndPractices.map(({ code, name }) => (looksLikeCode ? code : name)),
  ).join(" or ");
}
