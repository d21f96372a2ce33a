import { barChart } from "../charts/bar-chart.ts";
import type { Chart, Table } from "../charts/chart.ts";
import { monthCounts, monthShares, monthTable } from "../charts/month-shares.ts";
import { numberColumn, row, textColumn } from "../charts/parts.ts";
import { count, interval, percent } from "../words/numbers.ts";
import type { Tab, TabInput } from "./tab.ts";

const MOST_BASES = 20;

/** Whether versioning gets better, and what models were made from. */
export const overTime: Tab = {
  id: "over-time",
  title: "Over time",
  content: (input) => {
    const { overTime: time, familyTree } = input.grammar;
    const caption = `Names by the month of their creation, by the name grammar; ${count(time.dated)} names whose creation is known`;
    return {
      answer: answerOf(input),
      remarks: familyTree === null ? [] : [treeInWords(familyTree)],
      charts: [
        ...(time.months.length === 0
          ? []
          : [monthShares(time.months, time.dated), monthCounts(time.months, time.dated)]),
        ...(familyTree === null ? [] : [baseModels(familyTree)]),
      ],
      tables: time.months.length === 0 ? [] : [monthTable(time.months, "months", "All months", caption)],
    };
  },
};

function answerOf({ grammar: { overTime: time } }: TabInput): string {
  const { months } = time;
  if (months.length === 0) {
    return "When these models were created is not known. A list with a column of times shows it: modelver harvest fetches one from the Hugging Face Hub.";
  }
  const years = perYear(months);
  const first = years[0]!;
  const last = years.at(-1)!;
  if (years.length === 1) {
    return `All ${count(time.dated)} names with a known time are of ${first.year}: ${percent(first.share)} carry a version.`;
  }
  const way = last.share > first.share ? "rose" : last.share < first.share ? "fell" : "stayed";
  return `The share of versions ${way} from ${percent(first.share)} in ${first.year} (${count(first.names)} names) to ${percent(last.share)} in ${last.year} (${count(last.names)}); the last month has ${percent(months.at(-1)!.share)} (${interval(months.at(-1)!.interval)}).`;
}

function perYear(months: TabInput["grammar"]["overTime"]["months"]) {
  const years = new Map<string, { year: string; names: number; versioned: number }>();
  for (const { month, names, versioned } of months) {
    const key = month.slice(0, 4);
    const year = years.get(key) ?? { year: key, names: 0, versioned: 0 };
    year.names += names;
    year.versioned += versioned;
    years.set(key, year);
  }
  return [...years.values()].map((year) => ({ ...year, share: year.versioned / year.names }));
}

type Tree = NonNullable<TabInput["grammar"]["familyTree"]>;

function treeInWords({ models, roots, depth, baseModels: bases }: Tree): string {
  const [first] = bases;
  const most = first === undefined ? "" : ` From ${first.model} came most: ${count(first.descendants)}.`;
  return `${count(models)} models say what they were made from; they go back to ${count(roots)} base models over at most ${depth} steps.${most}`;
}

/** The base models that most models came from. */
function baseModels({ baseModels: bases }: Tree): Chart {
  const shown = bases.slice(0, MOST_BASES);
  const table: Table = {
    id: "base-models",
    title: "Base models",
    caption: "Models below each base model, each once; where a base model is known",
    columns: [
      textColumn("Base model"),
      numberColumn("Below it"),
      numberColumn("Made directly"),
      numberColumn("Steps"),
      textColumn("Made from"),
    ],
    rows: shown.map(({ model, descendants, derived, depth, bases: from }) =>
      row([model, descendants, derived, depth, from.join(", ")]),
    ),
    total: bases.length,
  };
  const bars = shown.map(({ model, descendants, derived }) => ({
    name: model,
    value: descendants,
    label: count(descendants),
    tooltip: `${model}: ${count(descendants)} models below it, ${count(derived)} directly`,
  }));
  return barChart(table, bars, { axis: "models" });
}
