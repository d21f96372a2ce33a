import type { NameShare } from "../../../server/src/panel/protocol.ts";
import { count, interval, percent } from "../words/numbers.ts";
import { barChart } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import { numberColumn, row, shareColumn, textColumn } from "./parts.ts";

/** What each scheme is called, with an example. */
export const SCHEME_WORDS: Record<string, string> = {
  semver: "semantic (1.2.0)",
  "partial-semver": "partial (v2, v1.1)",
  calver: "calendar (2024.08)",
  date: "date (2024-08-06)",
  integer: "number (3)",
  label: "label (final)",
  none: "none",
  "v-number": "v and a number",
  "three-part": "three numbers (1.2.0)",
};

/** What the study counts beside its pattern; its names cannot be asked for. */
export const THREE_PART = "three-part";

/** How many of all names follow each scheme. */
export function schemeBar(schemes: readonly (NameShare & { scheme: string })[], total: number, how: string): Chart {
  const shown = schemes.filter(({ scheme }) => scheme !== "none");
  const table = {
    id: "schemes",
    title: "How versions are written",
    caption: `Names by the scheme of their version, of ${count(total)} names, ${how}`,
    columns: [textColumn("Scheme"), numberColumn("Names"), shareColumn("Share")],
    rows: shown.map(({ scheme, names, share }) =>
      row(
        [SCHEME_WORDS[scheme] ?? scheme, names, share],
        scheme === THREE_PART ? null : { selection: { kind: "scheme", scheme, task: null } },
      ),
    ),
    total: shown.length,
  };
  const bars = shown.map((each) => ({
    name: SCHEME_WORDS[each.scheme] ?? each.scheme,
    value: each.names,
    label: `${count(each.names)}  ${percent(each.share)}`,
    tooltip: `${SCHEME_WORDS[each.scheme] ?? each.scheme}: ${count(each.names)} names\n${percent(each.share)} (${interval(each.interval)})`,
  }));
  return barChart(table, bars, { axis: "names" });
}
