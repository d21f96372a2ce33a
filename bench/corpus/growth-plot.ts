/** One line of the plot. */
export interface Line {
  name: string;
  color: { light: string; dark: string };
  points: readonly { names: number; seconds: number }[];
}

const WIDTH = 760;
const HEIGHT = 440;
const FRAME = { left: 76, right: 190, top: 56, bottom: 58 };

/** A plot of time against the number of names, both by powers of ten, as SVG that follows the reader's light or dark. */
export function growthPlot(lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const across = scale(
    all.map(({ names }) => names),
    FRAME.left,
    WIDTH - FRAME.right,
  );
  const up = scale(
    all.map(({ seconds }) => seconds),
    HEIGHT - FRAME.bottom,
    FRAME.top,
  );
  const rules = lines.map(({ color }, at) => `.l${at}{stroke:${color.light}}.t${at}{fill:${color.light}}`).join("");
  const darkRules = lines.map(({ color }, at) => `.l${at}{stroke:${color.dark}}.t${at}{fill:${color.dark}}`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Time that modelver corpus takes, by the number of names">
<style>
text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#3d444d}.title{font-size:16px;font-weight:600;fill:#1f2328}
.back{fill:#ffffff}.grid{stroke:#d1d9e0;stroke-width:1}.line{fill:none;stroke-width:2.5;stroke-linejoin:round}.name{font-weight:600}${rules}
@media (prefers-color-scheme:dark){text{fill:#9198a1}.title{fill:#f0f6fc}.back{fill:#0d1117}.grid{stroke:#30363d}${darkRules}}
</style>
<rect class="back" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
<text class="title" x="${FRAME.left}" y="30">Time to count and report, start-up included</text>
${across.marks.map((value) => `<line class="grid" x1="${across.at(value)}" x2="${across.at(value)}" y1="${FRAME.top}" y2="${HEIGHT - FRAME.bottom}"/><text x="${across.at(value)}" y="${HEIGHT - FRAME.bottom + 20}" text-anchor="middle">${inWords(value)}</text>`).join("\n")}
${up.marks.map((value) => `<line class="grid" x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${up.at(value)}" y2="${up.at(value)}"/><text x="${FRAME.left - 10}" y="${up.at(value) + 4}" text-anchor="end">${value} s</text>`).join("\n")}
<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">names</text>
${lines.map((line, at) => `<polyline class="line l${at}" points="${line.points.map(({ names, seconds }) => `${across.at(names)},${up.at(seconds)}`).join(" ")}"/>`).join("\n")}
${labels(lines, up.at)
  .map(
    ({ name, y, at }) => `<text class="name t${at}" x="${labelStart(lines[at]!, across.at)}" y="${y}">${name}</text>`,
  )
  .join("\n")}
</svg>
`;
}

/** Powers of ten from the first at or below the least to the first at or above the greatest. */
function scale(values: readonly number[], start: number, end: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const at = (value: number) =>
    Math.round((start + ((Math.log10(value) - low) / (high - low)) * (end - start)) * 10) / 10;
  return { at, marks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)) };
}

function labelStart({ points }: Line, across: (names: number) => number): number {
  return across(points.at(-1)!.names) + 10;
}

/** Where the lines' names stand: beside their ends, none on another. */
function labels(lines: readonly Line[], up: (seconds: number) => number): { name: string; y: number; at: number }[] {
  const wanted = lines
    .map(({ name, points }, at) => ({ name, y: up(points.at(-1)!.seconds) + 4, at }))
    .sort((a, b) => a.y - b.y);
  wanted.forEach((label, index) => {
    const above = wanted[index - 1];
    if (above !== undefined) label.y = Math.max(label.y, above.y + 18);
  });
  return wanted;
}

function inWords(names: number): string {
  if (names < 1e6) return `${names / 1e3} thousand`;
  return `${names / 1e6} million`;
}
