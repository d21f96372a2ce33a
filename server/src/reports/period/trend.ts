import type { SlotDrift } from "../../drift/drift-result.ts";
import { html, type Markup } from "../html/markup.ts";
import { dayOf, figure } from "./words.ts";

const WIDTH = 600;
const HEIGHT = 90;
const MARGIN = 16;

/** A metric over the slots as a line from zero, with a mark where another version began to serve; null where a line says nothing. */
export function trend(
  row: { name: string; values: readonly (number | null)[] },
  slots: readonly SlotDrift[],
): Markup | null {
  const present = row.values.flatMap((value) => value ?? []);
  if (present.length < 2) return null;
  const top = Math.max(...present, 0) || 1;
  const x = (index: number) => MARGIN + (index * (WIDTH - 2 * MARGIN)) / Math.max(1, slots.length - 1);
  const y = (value: number) => HEIGHT - MARGIN - (Math.max(0, value) * (HEIGHT - 2 * MARGIN)) / top;
  const points = row.values.flatMap((value, index) =>
    value === null ? [] : [`${x(index).toFixed(1)},${y(value).toFixed(1)}`],
  );
  const marks = slots.flatMap(({ modelVersions }, index) => {
    const before = slots[index - 1]?.modelVersions;
    const fresh = before === undefined ? [] : modelVersions.filter((version) => !before.includes(version));
    return fresh.length === 0 ? [] : [versionMark(x(index).toFixed(1), fresh.join(", "))];
  });
  const last = present.at(-1) ?? null;
  const words = `${row.name} from ${dayOf(slots[0]!.start)} to ${dayOf(slots.at(-1)!.start)}: last ${figure(last)}, largest ${figure(top)}`;
  return html`<figure><figcaption class="muted">${words}</figcaption>
<svg class="trend" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${words}">${marks}<polyline points="${points.join(" ")}"/></svg></figure>`;
}

function versionMark(x: string, versions: string): Markup {
  const end = String(HEIGHT);
  return html`<line class="change" x1="${x}" x2="${x}" y1="12" y2="${end}"/><text x="${x}" y="10">version ${versions}</text>`;
}
