import cloud from "d3-cloud";
import type { TokenRow } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { chartOfRows, frame } from "./parts.ts";
import { tokenTable } from "./token-table.ts";

const HEIGHT = 540;
/** How far the middle of letters lies above their base line, over the size of their type. */
const MIDDLE = 0.35;
const MOST_WORDS = 100;

interface Word extends cloud.Word {
  text: string;
  size: number;
  row: number;
}

/** Tokens as a cloud: the larger, the more families have them. The same tokens lie at the same places every time. */
export function wordCloud(tokens: readonly TokenRow[], total: number): Chart {
  const shown = tokens.slice(0, MOST_WORDS);
  const table = tokenTable(shown, total, "token-cloud", "Tokens as a cloud");
  return chartOfRows(table, shown.length, {
    height: HEIGHT,
    draw: (theme, width) => draw(shown, theme, width),
  });
}

function draw(tokens: readonly TokenRow[], theme: ChartTheme, width: number) {
  const words = layOut(tokens, theme, width);
  const placed = new Map(words.map((word) => [word.row, word]));
  return {
    ...frame(theme),
    series: [
      {
        type: "custom",
        coordinateSystem: "none",
        data: tokens.map(({ token, families }) => ({
          value: families,
          tooltip: { formatter: `${token}: ${count(families)} families` },
        })),
        renderItem: ({ dataIndex }: { dataIndex: number }) => {
          const word = placed.get(dataIndex);
          if (word === undefined) return { type: "group", children: [] };
          return {
            type: "text",
            x: (word.x ?? 0) + width / 2,
            // The layout gives base lines; ECharts knows the middle alone.
            y: (word.y ?? 0) + HEIGHT / 2 - word.size * MIDDLE,
            style: {
              text: word.text,
              align: "center",
              verticalAlign: "middle",
              font: `600 ${word.size}px ${theme.fontFamily}`,
              fill: dataIndex < 5 ? theme.accent : theme.foreground,
            },
            emphasis: { style: { fill: theme.accent } },
          };
        },
      },
    ],
  };
}

/** Where each word lies, by its middle; words that find no room are left out. */
function layOut(tokens: readonly TokenRow[], theme: ChartTheme, width: number): Word[] {
  const most = Math.sqrt(tokens[0]?.families ?? 1);
  const largest = Math.min(64, width / 9);
  const words = tokens.map(({ token, families }, row): Word => {
    return { text: token, row, size: Math.round(11 + (largest - 11) * (Math.sqrt(families) / most) ** 1.4) };
  });
  let placed: Word[] = [];
  cloud<Word>()
    .size([width, HEIGHT])
    .words(words)
    .padding(3)
    .rotate(0)
    .random(repeatable())
    .font(theme.fontFamily)
    .fontWeight(600)
    .fontSize(({ size }) => size)
    // All at once: a picture is drawn by one function.
    .timeInterval(Number.POSITIVE_INFINITY)
    .on("end", (all) => {
      placed = all;
    })
    .start();
  return placed;
}

/** Numbers that look random and are the same every time (a linear congruential generator; Numerical Recipes). */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
