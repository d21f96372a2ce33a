import type { TokenRow } from "../../../server/src/panel/protocol.ts";
import { count } from "../words/numbers.ts";
import { barChart } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import { tokenTable } from "./token-table.ts";

const MOST_BARS = 25;

/** The tokens that most families have. */
export function tokenBars(tokens: readonly TokenRow[], total: number): Chart {
  const shown = tokens.slice(0, MOST_BARS);
  const bars = shown.map(({ token, families, tasks }) => ({
    name: token,
    value: families,
    label: count(families),
    tooltip: `${token}: ${count(families)} families\nmost in ${tasks[0]?.task ?? ""} (${count(tasks[0]?.families ?? 0)})`,
  }));
  return barChart(tokenTable(shown, total, "tokens", "Commonest tokens"), bars, { axis: "families" });
}
