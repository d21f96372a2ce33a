import type { Light } from "../drift/drift-result.ts";
import type { MonitorState, StateSlot } from "../drift/watch/monitor-state.ts";

/** Pixels. */
const WIDTH = 280;
const METRIC = { top: 4, height: 26 };
const LIGHTS = { bottom: 50, least: 4, most: 14 };
const GAP = 2;
/** Slots that are fewer do not fill the picture: bars as wide as these say nothing more. */
const WIDEST_BAR = 26;

/** Each is told from white and from black by a contrast of at least 3 to 1: a picture in a hover does not know the theme. */
const COLORS: Readonly<Record<Light, string>> = { green: "#2f9e58", yellow: "#b8860b", red: "#e0504a" };
const LINE = "#3d8fd1";
const LIMIT = "#858585";

const BLOCKS = "▁▂▃▄▅▆▇█";

/** The latest slots as SVG: a light for each, the taller the more of its features are red, and above them the metric, with its limit. */
export function driftPicture({ slots, metric }: Pick<MonitorState, "slots" | "metric">): string {
  const step = Math.min(WIDEST_BAR, WIDTH / Math.max(1, slots.length));
  const bars = slots.map((slot, index) => bar(slot, index * step, Math.max(1, step - GAP)));
  const line = metric === null ? "" : metricLine(slots, metric, step);
  const height = LIGHTS.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${line}${bars.join("")}</svg>`;
}

/** An SVG as the address of a picture. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/** The same in characters: a block for each slot, the taller the more of its features are red. */
export function driftBlocks(slots: readonly StateSlot[]): string {
  return slots.map((slot) => BLOCKS[Math.round(heightOf(slot) * (BLOCKS.length - 1))]).join("");
}

function bar(slot: StateSlot, x: number, width: number): string {
  const height = LIGHTS.least + (LIGHTS.most - LIGHTS.least) * heightOf(slot);
  return `<rect x="${round(x)}" y="${round(LIGHTS.bottom - height)}" width="${round(width)}" height="${round(height)}" rx="1" fill="${COLORS[slot.light]}"/>`;
}

/** 0 to 1. A slot that is not green is never as low as one that is. */
function heightOf({ light, driftedShare }: StateSlot): number {
  if (light === "green") return 0;
  return Math.max(light === "red" ? 0.5 : 0.3, driftedShare);
}

function metricLine(
  slots: readonly StateSlot[],
  { least, most }: NonNullable<MonitorState["metric"]>,
  step: number,
): string {
  const values = slots.flatMap(({ metric }) => metric ?? []);
  if (values.length < 2) return "";
  const limits = [least, most].filter((limit) => limit !== undefined);
  const [low, high] = [Math.min(...values, ...limits), Math.max(...values, ...limits)];
  const yOf = (value: number) => METRIC.top + (high === low ? 0.5 : (high - value) / (high - low)) * METRIC.height;
  const xOf = (index: number) => index * step + (step - GAP) / 2;
  const end = xOf(slots.length - 1);
  const limitLines = limits.map(
    (limit) => `<path d="M0 ${round(yOf(limit))}H${round(end)}" stroke="${LIMIT}" stroke-dasharray="3 3"/>`,
  );
  // A slot without a value breaks the line.
  const moves = slots.flatMap(({ metric }, index) => {
    if (metric === null) return [];
    const isBroken = (slots[index - 1]?.metric ?? null) === null;
    return [`${isBroken ? "M" : "L"}${round(xOf(index))} ${round(yOf(metric))}`];
  });
  const last = slots.findLastIndex(({ metric }) => metric !== null);
  const dot = `<circle cx="${round(xOf(last))}" cy="${round(yOf(slots[last]!.metric!))}" r="2.5" fill="${LINE}"/>`;
  const path = `<path d="${moves.join("")}" fill="none" stroke="${LINE}" stroke-width="1.75" stroke-linejoin="round"/>`;
  return `${limitLines.join("")}${path}${dot}`;
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}
