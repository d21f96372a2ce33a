import * as echarts from "echarts";

/** One size by one method. */
export interface Growth {
  method: "study" | "grammar";
  names: number;
  seconds: number;
  megabytes: number;
}

const [WIDTH, HEIGHT] = [760, 380];
/** Readable on white and on black. */
const INK = "#6e7781";
const COLORS = { study: "#bf5b00", grammar: "#1f6feb" };

/** Seconds against names, both on logarithmic axes, with the line of even growth, as SVG. */
export function growthPicture(growth: readonly Growth[]): string {
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  const text = { color: INK, fontFamily: "sans-serif", fontSize: 13 };
  const axis = (name: string, nameGap: number) => ({
    type: "log" as const,
    name,
    nameLocation: "middle" as const,
    nameGap,
    nameTextStyle: text,
    axisLabel: { ...text, formatter: short },
    axisLine: { lineStyle: { color: INK } },
    splitLine: { lineStyle: { color: INK, opacity: 0.25 } },
    minorSplitLine: { show: false },
  });
  const first = growth[0]!;
  const last = growth.at(-1)!;
  drawing.setOption({
    animation: false,
    grid: { left: 70, right: 90, top: 16, bottom: 56 },
    xAxis: { ...axis("names (logarithmic)", 34), min: first.names, max: last.names },
    yAxis: axis("seconds (logarithmic)", 48),
    series: [
      ...(["study", "grammar"] as const).map((method) => ({
        type: "line" as const,
        name: method,
        symbol: method === "study" ? "rect" : "circle",
        symbolSize: 9,
        lineStyle: { color: COLORS[method], width: 2 },
        itemStyle: { color: COLORS[method] },
        endLabel: { show: true, formatter: method, ...text, color: COLORS[method] },
        data: growth.filter((each) => each.method === method).map(({ names, seconds }) => [names, seconds]),
      })),
      {
        type: "line" as const,
        symbol: "none",
        lineStyle: { color: INK, type: "dashed" as const, width: 1 },
        endLabel: { show: true, formatter: "even", ...text },
        data: [
          [first.names, (last.seconds * first.names) / last.names],
          [last.names, last.seconds],
        ],
      },
    ],
  });
  const picture = drawing.renderToSVGString();
  drawing.dispose();
  return `${picture}\n`;
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1e3 ? `${value / 1e3}k` : String(value);
}
