import type { GrammarTaskRow } from "../../../server/src/panel/protocol.ts";
import { count, counted } from "../words/numbers.ts";
import type { Chart, Row } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { chartOfEdges, frame, labelStyle, numberColumn, row, textColumn } from "./parts.ts";
import { SCHEME_WORDS } from "./scheme-bar.ts";

/** Tasks that are drawn by themselves; the rest is one. */
const MOST_TASKS = 12;
const OTHERS = "other tasks";

interface Flow {
  task: string;
  scheme: string;
  names: number;
}

/** How versions are written in each task: the names that carry one flow from tasks to schemes. */
export function schemeSankey(tasks: readonly GrammarTaskRow[], total: number): Chart {
  const flows = flowsOf(tasks);
  const rows: Row[] = flows.map(({ task, scheme, names }) =>
    row(
      [task, SCHEME_WORDS[scheme] ?? scheme, names],
      // What is put together has no names of its own to show.
      task === OTHERS ? null : { selection: { kind: "scheme", scheme, task } },
    ),
  );
  const versioned = flows.reduce((sum, { names }) => sum + names, 0);
  const table = {
    id: "schemes-by-task",
    title: "Schemes by task",
    caption: `${count(versioned)} names with a version of their own in ${counted(total, "task")}, by the grammar; those without are left out`,
    columns: [textColumn("Task"), textColumn("Scheme"), numberColumn("Names")],
    rows,
    total: rows.length,
  };
  return chartOfEdges(table, { height: 580, draw: (theme) => draw(flows, theme) });
}

function flowsOf(tasks: readonly GrammarTaskRow[]): Flow[] {
  const byVersions = [...tasks].filter(({ versioned }) => versioned > 0).sort((a, b) => b.versioned - a.versioned);
  const own = new Set(byVersions.slice(0, MOST_TASKS).map(({ task }) => task));
  const flows = new Map<string, Flow>();
  for (const { task, schemes } of byVersions) {
    const name = own.has(task) ? task : OTHERS;
    for (const { scheme, names } of schemes) {
      if (scheme === "none") continue;
      const flow = flows.get(`${name}\n${scheme}`);
      if (flow === undefined) flows.set(`${name}\n${scheme}`, { task: name, scheme, names });
      else flow.names += names;
    }
  }
  return [...flows.values()];
}

/** Schemes, the commonest first. */
function bySize(flows: readonly Flow[]): string[] {
  const names = new Map<string, number>();
  for (const flow of flows) names.set(flow.scheme, (names.get(flow.scheme) ?? 0) + flow.names);
  return [...names].sort((a, b) => b[1] - a[1]).map(([scheme]) => scheme);
}

function draw(flows: readonly Flow[], theme: ChartTheme) {
  const names = [...new Set(flows.map(({ task }) => task))];
  const schemes = bySize(flows);
  return {
    ...frame(theme),
    series: [
      {
        type: "sankey",
        left: 2,
        right: 2,
        top: 8,
        bottom: 8,
        nodeGap: theme.fontSize * 1.3,
        // As they are sorted: the largest first.
        layoutIterations: 0,
        nodeWidth: 10,
        draggable: false,
        label: { ...labelStyle(theme), textBorderWidth: 2, textBorderColor: theme.background },
        emphasis: { focus: "adjacency" },
        lineStyle: { color: theme.accent, opacity: 0.28, curveness: 0.5 },
        data: [
          ...names.map((name) => ({
            name,
            depth: 0,
            itemStyle: { color: theme.accent },
            label: { position: "right" },
          })),
          ...schemes.map((scheme) => ({
            depth: 1,
            label: { position: "left" },
            name: SCHEME_WORDS[scheme] ?? scheme,
            itemStyle: { color: theme.foreground },
          })),
        ].map((node) => ({ ...node, tooltip: { formatter: node.name } })),
        links: flows.map(({ task, scheme, names: value }) => ({
          source: task,
          target: SCHEME_WORDS[scheme] ?? scheme,
          value,
          tooltip: { formatter: `${task} → ${SCHEME_WORDS[scheme] ?? scheme}: ${count(value)} names` },
        })),
      },
    ],
  };
}
