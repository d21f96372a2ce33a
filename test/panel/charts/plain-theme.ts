import type { ChartTheme } from "../../../client/panel/charts/chart-theme.ts";
import { colorRamp } from "../../../client/panel/charts/color-ramp.ts";

const BLACK = "#000000";
const WHITE = "#ffffff";

/** Black and blue on white, in type that is measured without a page. */
export const PLAIN_THEME: ChartTheme = {
  kind: "light",
  fontFamily: "sans-serif",
  fontSize: 14,
  foreground: BLACK,
  muted: "#666666",
  background: WHITE,
  grid: "#dddddd",
  accent: "#0000ff",
  ramp: colorRamp({ from: WHITE, to: "#0000ff", texts: [BLACK, WHITE] }, (color) => [
    Number.parseInt(color.slice(1, 3), 16),
    Number.parseInt(color.slice(3, 5), 16),
    Number.parseInt(color.slice(5, 7), 16),
  ]),
  series: ["#0000ff", "#ff8800", "#8800ff", "#888800", "#666666"],
  lights: {
    green: { fill: "#007700", text: WHITE },
    yellow: { fill: "#ffcc00", text: BLACK },
    red: { fill: "#cc0000", text: WHITE },
  },
};
