import type { GrammarSummary, NameSelection } from "../../../server/src/panel/protocol.ts";
import { count, percent } from "../words/numbers.ts";
import { shortCount } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { BAR_ROW, frame, labelStyle, nameAxis, nameWidth, numberColumn, row, textColumn, valueAxis } from "./parts.ts";

/** A bar that begins where the one before it ended; totals begin at zero. */
interface Step {
  name: string;
  from: number;
  to: number;
  isTotal: boolean;
  selection: NameSelection | null;
}

/** What the reasons are called in a picture. */
const REASON_WORDS: Record<string, string> = {
  "architecture number": "architecture numbers",
  "environment id": "environment ids",
  "data set number": "data set numbers",
  "generation of a base model": "generations",
  "owner's name": "owners' names",
  "part of another word": "parts of words",
};

/** From what the study's pattern counts to what carries a version of its own: what it counts wrongly, and what it misses. */
export function patternSteps({ patternComparison, versioned, names }: GrammarSummary): Chart {
  const steps = stepsOf(patternComparison, versioned);
  return {
    id: "pattern-steps",
    title: "From the study's pattern to versions",
    caption: `Names that hold v and a digit, less those that are no versions, with those it misses; of ${count(names)} names`,
    columns: [textColumn("Step"), numberColumn("Names")],
    rows: steps.map(({ name, from, to, selection }) =>
      row([name, to - from], selection === null ? null : { selection }),
    ),
    total: steps.length,
    height: steps.length * BAR_ROW + 62,
    draw: (theme, width) => draw(steps, names, theme, width),
    rowOf: (seriesIndex, dataIndex) => (seriesIndex === 1 ? dataIndex : null),
    markOf: (index) => ({ seriesIndex: 1, dataIndex: index }),
  };
}

function stepsOf({ pattern, overCounted, missed }: GrammarSummary["patternComparison"], versioned: number): Step[] {
  const steps: Step[] = [{ name: "the pattern", from: 0, to: pattern.names, isTotal: true, selection: null }];
  let level = pattern.names;
  for (const { reason, names } of overCounted) {
    const selection: NameSelection = { kind: "overCounted", reason };
    steps.push({
      name: `− ${REASON_WORDS[reason] ?? reason}`,
      from: level,
      to: level - names,
      isTotal: false,
      selection,
    });
    level -= names;
  }
  const missing = missed.reduce((sum, { names }) => sum + names, 0);
  if (missing > 0) {
    steps.push({ name: "+ written otherwise", from: level, to: level + missing, isTotal: false, selection: null });
  }
  const selection: NameSelection = { kind: "versioned", versioned: true };
  steps.push({ name: "versions", from: 0, to: versioned, isTotal: true, selection });
  return steps;
}

function draw(steps: readonly Step[], names: number, theme: ChartTheme, width: number) {
  const left = nameWidth(
    width,
    steps.map(({ name }) => name),
    theme,
  );
  return {
    ...frame(theme),
    grid: { left: left + 10, right: 70, top: 4, bottom: 50 },
    xAxis: valueAxis(theme, "names", {
      min: 0,
      axisLabel: { ...labelStyle(theme, theme.muted), hideOverlap: true, formatter: shortCount },
    }),
    yAxis: nameAxis(
      theme,
      steps.map(({ name }) => name),
      left,
    ),
    series: [
      {
        type: "bar",
        stack: "steps",
        silent: true,
        barMaxWidth: 16,
        itemStyle: { color: "transparent", decal: { symbol: "none" } },
        data: steps.map(({ from, to }) => Math.min(from, to)),
      },
      {
        type: "bar",
        stack: "steps",
        barMaxWidth: 16,
        data: steps.map((step) => bar(step, names, theme)),
      },
    ],
  };
}

function bar({ name, from, to, isTotal }: Step, names: number, theme: ChartTheme) {
  const change = to - from;
  const label = isTotal ? count(to) : `${change < 0 ? "−" : "+"}${count(Math.abs(change))}`;
  const share = percent(names === 0 ? 0 : Math.abs(change) / names);
  return {
    value: Math.abs(change),
    label: { show: true, position: "right", formatter: label, ...labelStyle(theme) },
    tooltip: { formatter: `${name}: ${label} names\n${share} of all` },
    itemStyle: { color: isTotal ? theme.accent : change < 0 ? theme.muted : theme.series[1] },
  };
}
