import { barChart } from "../charts/bar-chart.ts";
import type { Chart, Table } from "../charts/chart.ts";
import { numberColumn, row, shareColumn, textColumn } from "../charts/parts.ts";
import { SCHEME_WORDS } from "../charts/scheme-bar.ts";
import { schemeSankey } from "../charts/scheme-sankey.ts";
import { count, counted, decimal, percent } from "../words/numbers.ts";
import type { Tab, TabInput } from "./tab.ts";

const MOST_BARS = 20;
/** Templates with a bar: their names take a line each. */
const MOST_TEMPLATES = 14;

/** How versions are written, and how regularly names are built. Always by the grammar: the study's pattern knows one way. */
export const schemes: Tab = {
  id: "schemes",
  title: "Schemes",
  content: (input) => ({
    answer: answerOf(input),
    remarks: regularity(input),
    charts: [
      schemeSankey(input.grammar.tasks.rows, input.grammar.tasks.total),
      templateBars(input),
      ownerEntropy(input),
    ],
    tables: [templateTable(input), editionTable(input)],
  }),
};

function answerOf({ grammar: { schemes: all, versioned } }: TabInput): string {
  const written = all.filter(({ scheme, names }) => scheme !== "none" && names > 0);
  const [first, second] = written;
  if (first === undefined) return "No name carries a version of its own.";
  const words = (scheme: string) => SCHEME_WORDS[scheme] ?? scheme;
  const then = second === undefined ? "" : `, then ${words(second.scheme)} (${percent(second.names / versioned)})`;
  return `Of the ${count(versioned)} names with a version of their own, ${percent(first.names / versioned)} are written as ${words(first.scheme)}${then}.`;
}

function regularity({ grammar: { regularity: all, editions } }: TabInput): string[] {
  const remarks = [
    `Names are built in ${counted(all.templates, "way")}; the commonest, ${all.commonest}, has ${percent(all.commonestShare)} of them (entropy ${decimal(all.normalized)} of 1: 0 is one way for all, 1 is no rule).`,
  ];
  if (editions.families > 0) {
    const back = editions.withRegressions === 0 ? "" : ` and ${count(editions.withRegressions)} go back`;
    remarks.push(
      `${counted(editions.families, "family has", "families have")} several versions; ${count(editions.withGaps)} leave numbers out${back}.`,
    );
  }
  return remarks;
}

function templateTable({ grammar: { templates, names } }: TabInput, most = templates.rows.length): Table {
  return {
    id: "templates",
    title: "Ways in which names are built",
    caption: `Kinds of a name's parts with what joins them, of ${count(names)} names; ${count(templates.total)} ways`,
    columns: [textColumn("Template"), numberColumn("Names"), shareColumn("Share"), textColumn("Examples")],
    rows: templates.rows.slice(0, most).map(({ template, names: number, examples }) =>
      row([template, number, names === 0 ? 0 : number / names, examples.join(", ")], {
        selection: { kind: "template", template },
      }),
    ),
    total: templates.total,
  };
}

function templateBars(input: TabInput): Chart {
  const shown = input.grammar.templates.rows.slice(0, MOST_TEMPLATES);
  const bars = shown.map(({ template, names, examples }) => ({
    name: template,
    value: names,
    label: count(names),
    tooltip: [`${template}: ${count(names)} names`, ...examples].join("\n"),
  }));
  return barChart(
    { ...templateTable(input, MOST_TEMPLATES), id: "template-bars", title: "Commonest templates" },
    bars,
    {
      axis: "names",
      hasNamesAbove: true,
    },
  );
}

/** The owners of most names, the most regular first. */
function ownerEntropy({ grammar: { owners } }: TabInput): Chart {
  const shown = owners.rows.slice(0, MOST_BARS).sort((a, b) => a.regularity.normalized - b.regularity.normalized);
  const table: Table = {
    id: "owner-regularity",
    title: "How regularly the leading owners name",
    caption: `Entropy over templates, of the most possible, for the ${counted(shown.length, "owner")} of most names: 0 is one way for all`,
    columns: [textColumn("Owner"), numberColumn("Entropy"), numberColumn("Names"), textColumn("Commonest template")],
    rows: shown.map(({ owner, names, regularity: { normalized, commonest } }) =>
      row([owner, normalized, names, commonest], { filter: { owners: [owner] }, selection: { kind: "owner", owner } }),
    ),
    total: owners.total,
  };
  const bars = shown.map(({ owner, names, regularity: { normalized, commonest, commonestShare } }) => ({
    name: owner,
    value: normalized,
    label: decimal(normalized),
    tooltip: `${owner}: ${count(names)} names\n${percent(commonestShare)} as ${commonest}`,
  }));
  return barChart(table, bars, { axis: "entropy, of 1" });
}

function editionTable({ grammar: { editions } }: TabInput): Table {
  return {
    id: "editions",
    title: "Families with several versions",
    caption: `Names that differ in their version alone: ${count(editions.families)} families, ${count(editions.withGaps)} of which leave numbers out`,
    columns: [
      textColumn("Family"),
      numberColumn("Versions"),
      textColumn("From the oldest to the newest"),
      textColumn("Left out"),
      textColumn("Going back"),
    ],
    rows: editions.leading.map(({ family, versions, gaps, regressions }) =>
      row([
        family,
        versions.length,
        versions.join(" → "),
        gaps.map(({ after, before }) => `${after} … ${before}`).join(", "),
        regressions.map(({ version, below }) => `${version} after ${below}`).join(", "),
      ]),
    ),
    total: editions.families,
  };
}
