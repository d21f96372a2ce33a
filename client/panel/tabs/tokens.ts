import { tokenBars } from "../charts/token-bars.ts";
import { tokenHeatMap } from "../charts/token-heat-map.ts";
import { tokenTable } from "../charts/token-table.ts";
import { wordCloud } from "../charts/word-cloud.ts";
import { count, counted, listed } from "../words/numbers.ts";
import type { Tab, TabInput } from "./tab.ts";

/** What names say beside versions. Always by the study's method: families, tokens, and the tasks that share them. */
export const tokens: Tab = {
  id: "tokens",
  title: "Tokens",
  content: (input) => {
    const { tokens: all, sharedTokens, choice } = input.study;
    const tasks = choice.tasks.length > 1 ? choice.tasks : [];
    return {
      answer: answerOf(input),
      remarks: [
        "Tokens are what is left of a name behind its family (the part up to the first hyphen or dot) without versions; they are counted by families, by the study's method.",
      ],
      charts: [
        {
          alternatives: [
            { label: "Bars", chart: tokenBars(all.rows, all.total) },
            { label: "Cloud", chart: wordCloud(all.rows, all.total) },
          ],
        },
        ...(tasks.length === 0 ? [] : [tokenHeatMap(sharedTokens.rows, tasks, sharedTokens.total)]),
      ],
      tables: [tokenTable(all.rows, all.total, "all-tokens", "All tokens")],
    };
  },
};

function answerOf({ study: { tokens: all, sharedTokens, choice } }: TabInput): string {
  const [first, second, third] = all.rows;
  if (first === undefined) return "No family has a token: names have no owner, or each family one name.";
  const next = [second, third]
    .filter((each) => each !== undefined)
    .map((each) => `${each.token} (${count(each.families)})`);
  const shared = choice.tasks.length < 2 ? "" : ` ${sharedInWords(sharedTokens.total, choice.tasks.length)}`;
  return `${first.token} is the commonest of ${count(all.total)} tokens: ${count(first.families)} families have it${next.length === 0 ? "" : `, before ${listed(next)}`}.${shared}`;
}

function sharedInWords(shared: number, tasks: number): string {
  const what = shared === 0 ? "None of them occurs" : counted(shared, "token occurs", "tokens occur");
  return `${what} in two or more of the ${count(tasks)} tasks looked at.`;
}
