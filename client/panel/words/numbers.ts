/** `21.1 %`, `0.04 %`; `20.9 to 21.3 %`. As reports say them. */
export { intervalText as interval, percent } from "../../../server/src/reports/corpus-words.ts";

const counts = new Intl.NumberFormat("en-US");
const precise = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `239,091` */
export function count(value: number): string {
  return counts.format(value);
}

/** `1 name`, `239,091 names` */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : plural}`;
}

/** `0.64` */
export function decimal(value: number): string {
  return precise.format(value);
}

/** `12 s`, `5 min`, `3 h`, `2 days`: how long something takes or was ago, in milliseconds. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} h`;
  return counted(Math.round(seconds / 86_400), "day");
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
