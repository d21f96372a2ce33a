import type { GrammarTaskRow, StudyTaskRow } from "../../../server/src/panel/protocol.ts";
import type { Table } from "./chart.ts";
import { numberColumn, row, shareColumn, textColumn } from "./parts.ts";

/** A task as either method counts it. */
export type TaskRow = StudyTaskRow | GrammarTaskRow;

/** Tasks with their names, versions, share and interval; a click narrows the page to one, a second shows its names. */
export function taskTable(
  tasks: readonly TaskRow[],
  total: number,
  about: Pick<Table, "id" | "title" | "caption">,
): Table {
  // The study's method counts no owners.
  const hasOwners = tasks.some(({ owners }) => owners !== null);
  return {
    ...about,
    columns: [
      textColumn("Task"),
      numberColumn("Names"),
      numberColumn("With a version"),
      shareColumn("Share"),
      shareColumn("From"),
      shareColumn("To"),
      ...(hasOwners ? [numberColumn("Owners")] : []),
    ],
    rows: tasks.map(({ task, names, versioned, share, interval: [low, high], owners }) =>
      row([task, names, versioned, share, low, high, ...(hasOwners ? [owners] : [])], {
        filter: { tasks: [task] },
        selection: { kind: "task", task },
      }),
    ),
    total,
  };
}
