import type { VersionedShare } from "../../../server/src/panel/protocol.ts";
import { count, interval, percent } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { chartOfRows, frame, labelStyle, numberColumn, row, shareColumn, textColumn } from "./parts.ts";

/** The share of versioned names as a ring with its number in it. */
export function shareRing(share: VersionedShare, how: string): Chart {
  const without = share.names - share.versioned;
  const table = {
    id: "share",
    title: "Names with a version",
    caption: `${count(share.versioned)} of ${count(share.names)} names, ${how}; 95 % interval ${interval(share.interval)}`,
    columns: [textColumn("Names"), numberColumn("Count"), shareColumn("Share")],
    rows: [
      row(["with a version", share.versioned, share.share], { selection: { kind: "versioned", versioned: true } }),
      row(["without", without, share.names === 0 ? 0 : without / share.names], {
        selection: { kind: "versioned", versioned: false },
      }),
    ],
    total: 2,
  };
  return chartOfRows(table, 2, {
    height: 240,
    draw: (theme) => ({
      ...frame(theme),
      series: [
        {
          type: "pie",
          radius: ["66%", "88%"],
          startAngle: 90,
          label: {
            show: true,
            position: "center",
            formatter: `{number|${percent(share.share)}}\n{words|of ${count(share.names)}}`,
            rich: {
              number: {
                ...labelStyle(theme),
                fontSize: theme.fontSize * 2.4,
                fontWeight: 600,
                lineHeight: theme.fontSize * 3.2,
              },
              words: labelStyle(theme, theme.muted),
            },
          },
          labelLine: { show: false },
          emphasis: { scale: false },
          data: [
            { value: share.versioned, name: "with a version", itemStyle: { color: theme.accent } },
            { value: without, name: "without", itemStyle: { color: theme.grid } },
          ].map((each) => ({ ...each, tooltip: { formatter: `${each.name}: ${count(each.value)}` } })),
        },
      ],
    }),
  });
}
