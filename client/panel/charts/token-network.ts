import type { TokenNetwork } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { frame, labelStyle, numberColumn, row, textColumn } from "./parts.ts";

/** Tokens in a circle, joined where families have both: the thicker a line, the more families. */
export function tokenNetworkChart({ tokens, links }: TokenNetwork): Chart {
  return {
    id: "token-network",
    title: "Tokens that go together",
    caption: `The ${count(links.length)} commonest pairs of ${count(tokens.length)} tokens: the thicker a line, the more families have both; by the study's method`,
    columns: [textColumn("Token"), textColumn("Token"), numberColumn("Families")],
    rows: links.map(({ from, to, families }) =>
      row([tokens[from]!.token, tokens[to]!.token, families], {
        selection: { kind: "tokens", tokens: [tokens[from]!.token, tokens[to]!.token], task: null },
      }),
    ),
    total: links.length,
    height: 560,
    isWide: true,
    draw: (theme) => draw(tokens, links, theme),
    rowOf: (_series, dataIndex, dataType) => (dataType === "edge" ? dataIndex : null),
    markOf: () => null,
  };
}

function draw(tokens: TokenNetwork["tokens"], links: TokenNetwork["links"], theme: ChartTheme) {
  const mostLinked = Math.max(1, ...links.map(({ families }) => families));
  const mostFamilies = Math.max(1, ...tokens.map(({ families }) => families));
  return {
    ...frame(theme),
    series: [
      {
        type: "graph",
        layout: "circular",
        circular: { rotateLabel: true },
        left: 90,
        right: 90,
        top: 96,
        bottom: 96,
        label: { show: true, position: "right", ...labelStyle(theme) },
        itemStyle: { color: theme.accent },
        emphasis: { focus: "adjacency", lineStyle: { color: theme.accent, opacity: 0.9 } },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.05 }, label: { opacity: 0.35 } },
        data: tokens.map(({ token, families }) => ({
          name: token,
          symbolSize: 6 + 22 * Math.sqrt(families / mostFamilies),
          tooltip: { formatter: `${token}: ${count(families)} families` },
        })),
        links: links.map(({ from, to, families }) => ({
          source: from,
          target: to,
          lineStyle: { color: theme.muted, width: 1 + 7 * (families / mostLinked), opacity: 0.45, curveness: 0.25 },
          tooltip: {
            formatter: `${tokens[from]!.token} + ${tokens[to]!.token}: ${count(families)} families`,
          },
        })),
      },
    ],
  };
}
