import type { TokenNetwork } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { chartOfEdges, frame, labelStyle, numberColumn, row, textColumn, widestText } from "./parts.ts";

/** Pixels across. */
const LARGEST_DOT = 28;

/** Tokens in a circle, joined where families have both: the thicker a line, the more families. */
export function tokenNetworkChart({ tokens, links }: TokenNetwork): Chart {
  const table = {
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
  };
  return chartOfEdges(table, { height: 600, draw: (theme) => draw(tokens, links, theme) });
}

function draw(tokens: TokenNetwork["tokens"], links: TokenNetwork["links"], theme: ChartTheme) {
  const mostLinked = Math.max(1, ...links.map(({ families }) => families));
  const mostFamilies = Math.max(1, ...tokens.map(({ families }) => families));
  // Names stand outward from the circle, those of the largest tokens a little farther out.
  const margin =
    LARGEST_DOT / 2 +
    widestText(
      tokens.map(({ token }) => token),
      theme,
    );
  return {
    ...frame(theme),
    series: [
      {
        type: "graph",
        layout: "circular",
        circular: { rotateLabel: true },
        left: margin,
        right: margin,
        top: margin,
        bottom: margin,
        label: { show: true, position: "right", ...labelStyle(theme) },
        itemStyle: { color: theme.accent },
        emphasis: { focus: "adjacency", lineStyle: { color: theme.accent, opacity: 0.9 } },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.05 }, label: { opacity: 0.35 } },
        data: tokens.map(({ token, families }) => ({
          name: token,
          symbolSize: 6 + (LARGEST_DOT - 6) * Math.sqrt(families / mostFamilies),
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
