import type { TokenRow } from "../../../server/src/panel/protocol.ts";
import { count, counted } from "../words/numbers.ts";
import type { Table } from "./chart.ts";
import { numberColumn, row, textColumn } from "./parts.ts";

/** Tokens with their families and the tasks they occur in; a click shows the names of these families. */
export function tokenTable(tokens: readonly TokenRow[], total: number, id: string, title: string): Table {
  return {
    id,
    title,
    caption: `Families that have each token, of ${count(total)} tokens, by the study's method`,
    columns: [textColumn("Token"), numberColumn("Families"), textColumn("Tasks")],
    rows: tokens.map(({ token, families, tasks }) =>
      row([token, families, tasksInWords(tasks)], {
        selection: { kind: "tokens", tokens: [token], task: null },
      }),
    ),
    total,
  };
}

/** Tasks that a cell names; the others are only counted. */
const MOST_TASKS = 4;

/** `text-generation 703, conversational 14 and 10 more tasks` */
export function tasksInWords(tasks: readonly { task: string; families: number }[]): string {
  const shown = tasks.slice(0, MOST_TASKS).map(({ task, families }) => `${task} ${count(families)}`);
  const more = tasks.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${counted(more, "more task")}` : ""}`;
}
