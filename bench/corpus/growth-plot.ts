/** One line of the plot. */
export interface Line {
  name: string;
  color: { light: string; dark: string };
  points: readonly { names: number; seconds: number }[];
  /** Where the name stands at the line's end. */
  nameStands: "above" | "beside";
}

const WIDTH = 760;
const HEIGHT = 440;
const FRAME = { left: 76, right: 64, top: 56, bottom: 58 };

/** A plot of processor time against the number of names, both by powers of ten, as SVG that follows the reader's light or dark. */
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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Processor time that modelver corpus takes, by the number of names">
<style>
text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#3d444d}.title{font-size:16px;font-weight:600;fill:#1f2328}
.back{fill:#ffffff}.grid{stroke:#d1d9e0;stroke-width:1}.line{fill:none;stroke-width:2.5;stroke-linejoin:round}.name{font-weight:600;paint-order:stroke;stroke:#ffffff;stroke-width:5px}${rules}
@media (prefers-color-scheme:dark){text{fill:#9198a1}.title{fill:#f0f6fc}.back{fill:#0d1117}.name{stroke:#0d1117}.grid{stroke:#30363d}${darkRules}}
</style>
<rect class="back" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
<text class="title" x="${FRAME.left}" y="30">Processor time to count and report, start-up included</text>
${across.marks.map((value) => `<line class="grid" x1="${across.at(value)}" x2="${across.at(value)}" y1="${FRAME.top}" y2="${HEIGHT - FRAME.bottom}"/><text x="${across.at(value)}" y="${HEIGHT - FRAME.bottom + 20}" text-anchor="middle">${inWords(value)}</text>`).join("\n")}
${up.marks.map((value) => `<line class="grid" x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${up.at(value)}" y2="${up.at(value)}"/><text x="${FRAME.left - 10}" y="${up.at(value) + 4}" text-anchor="end">${value} s</text>`).join("\n")}
<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">names</text>
${lines.map((line, at) => `<polyline class="line l${at}" points="${line.points.map(({ names, seconds }) => `${across.at(names)},${up.at(seconds)}`).join(" ")}"/>`).join("\n")}
${lines.map((line, at) => nameOf(line, at, across.at(line.points.at(-1)!.names), up.at(line.points.at(-1)!.seconds))).join("\n")}
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

function nameOf({ name, nameStands }: Line, line: number, x: number, y: number): string {
  const place = nameStands === "above" ? `x="${x}" y="${y - 10}" text-anchor="middle"` : `x="${x + 10}" y="${y + 4}"`;
  return `<text class="name t${line}" ${place}>${name}</text>`;
}

function inWords(names: number): string {
  if (names < 1e6) return `${names / 1e3} thousand`;
  return `${names / 1e6} million`;
}
