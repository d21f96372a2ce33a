import type { Chart, Table } from "../charts/chart.ts";
import { numberColumn, row, shareColumn, textColumn } from "../charts/parts.ts";
import { shareDots } from "../charts/share-dots.ts";
import { count, counted, decimal, interval, percent } from "../words/numbers.ts";
import type { Tab, TabInput } from "./tab.ts";

const MOST_DOTS = 24;

/** Who versions, and by which conventions. */
export const owners: Tab = {
  id: "owners",
  title: "Owners",
  content: (input) => ({
    answer: answerOf(input),
    remarks: inDepth(input),
    charts: [ownerDots(input), ...(input.study.companies.length === 0 ? [] : [companyDots(input)])],
    tables: [ownerTable(input)],
  }),
};

function answerOf({ grammar: { owners: all, names } }: TabInput): string {
  const [first] = all.rows;
  if (first === undefined) return "No name has an owner.";
  if (all.total === 1) {
    return `${first.owner} versions ${percent(first.share)} of its ${count(first.names)} names (${interval(first.interval)}).`;
  }
  const leading = all.rows.slice(0, 10);
  const theirs = leading.reduce((sum, owner) => sum + owner.names, 0);
  const most = [...leading].sort((a, b) => b.share - a.share)[0]!;
  return `${count(all.total)} owners; ${all.total > 10 ? "the ten largest" : "together they"} have ${percent(theirs / names)} of the names. Of these, ${most.owner} versions most: ${percent(most.share)} of its ${count(most.names)} names (${interval(most.interval)}).`;
}

/** One owner by itself: what it does, and how strictly. */
function inDepth({ grammar: { owners: all, editions }, filter }: TabInput): string[] {
  const [owner] = all.rows;
  if (filter.owners.length !== 1 || owner === undefined)
    return ["A click on an owner shows its conventions by themselves."];
  const { commonest, commonestShare, templates, normalized } = owner.regularity;
  const ways = `${owner.owner} builds names in ${counted(templates, "way")}; ${percent(commonestShare)} as ${commonest} (entropy ${decimal(normalized)} of 1).`;
  if (editions.families === 0) return [ways];
  return [
    ways,
    `${counted(editions.families, "of its families has", "of its families have")} several versions, and ${count(editions.withGaps)} leave numbers out: the tab Schemes lists them.`,
  ];
}

function ownerTable({ grammar: { owners: all } }: TabInput, most = all.rows.length): Table {
  return {
    id: "owners",
    title: "All owners",
    caption: `Owners by their number of names, of ${count(all.total)}; shares by the name grammar, entropy over naming templates of the most possible`,
    columns: [
      textColumn("Owner"),
      numberColumn("Names"),
      numberColumn("With a version"),
      shareColumn("Share"),
      numberColumn("Entropy"),
      textColumn("Commonest template"),
    ],
    rows: all.rows.slice(0, most).map(({ owner, names, versioned, share, regularity }) =>
      row([owner, names, versioned, share, regularity.normalized, regularity.commonest], {
        filter: { owners: [owner] },
        selection: { kind: "owner", owner },
      }),
    ),
    total: all.total,
  };
}

function ownerDots(input: TabInput): Chart {
  const shown = input.grammar.owners.rows.slice(0, MOST_DOTS);
  const table = { ...ownerTable(input, MOST_DOTS), id: "owner-shares", title: "The leading owners" };
  const dots = shown.map(({ owner, ...share }) => ({ name: owner, ...share }));
  return shareDots(table, dots);
}

function companyDots({ study: { companies } }: TabInput): Chart {
  const table: Table = {
    id: "companies",
    title: "Companies",
    caption: "Lists that hold the names of the one owner they are called after, by the study's pattern",
    columns: [textColumn("Company"), numberColumn("Names"), numberColumn("With a version"), shareColumn("Share")],
    rows: companies.map(({ task, names, versioned, share }) =>
      row([task, names, versioned, share], { filter: { tasks: [task] }, selection: { kind: "task", task } }),
    ),
    total: companies.length,
  };
  return shareDots(
    table,
    companies.map(({ task, ...share }) => ({ name: task, ...share })),
  );
}
