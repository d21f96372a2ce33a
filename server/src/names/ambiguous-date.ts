import { isDate, isoDate, monthNumber } from "./dates.ts";

/** The days a date text can mean. `iso` is the one way to write it when there is but one reading. */
export interface AmbiguousDate {
  /** ISO dates, the likeliest first. */
  readings: string[];
  iso: string | null;
}

/**
 * What a date that is not in ISO 8601 form (`06-08-2024`, `2024_08_06`, `060824`, `6aug2024`) can mean.
 * Null for an ISO date, extended (`2024-08-06`) or basic (`20240806`), and for texts that are no full date.
 */
export function ambiguousDate(text: string): AmbiguousDate | null {
  const fields = dateFields(text);
  if (fields === null || isIso(text, fields)) return null;
  const readings = [...new Set(readFields(fields))];
  if (readings.length === 0) return null;
  return { readings, iso: readings.length === 1 ? (readings[0] ?? null) : null };
}

interface Field {
  text: string;
  /** The month this word names, null for a number. */
  month: number | null;
}

/** Splits into three fields by separators, by changes between letters and digits, or by the width of a run of digits. */
function dateFields(text: string): Field[] | null {
  const fields: Field[] = [];
  for (const run of text.match(/\d+|[A-Za-z]+/g) ?? []) {
    const month = monthNumber(run);
    if (month === null && !/^\d/.test(run)) return null;
    fields.push({ text: run, month });
  }
  const only = fields[0];
  if (fields.length === 1 && only) return splitDigits(only.text);
  return fields.length === 3 ? fields : null;
}

function cut(digits: string, widths: readonly number[]): Field[] {
  let at = 0;
  return widths.map((width) => {
    at += width;
    return { text: digits.slice(at - width, at), month: null };
  });
}

function splitDigits(digits: string): Field[] | null {
  if (digits.length === 6) return cut(digits, [2, 2, 2]);
  if (digits.length !== 8) return null;
  const yearFirst = cut(digits, [4, 2, 2]);
  return readFields(yearFirst).length > 0 ? yearFirst : cut(digits, [2, 2, 4]);
}

function isIso(text: string, fields: Field[]): boolean {
  const [year, month, day] = fields.map((field) => field.text);
  return text === `${year}-${month}-${day}` || text === `${year}${month}${day}`
    ? year?.length === 4 && month?.length === 2 && day?.length === 2 && readFields(fields).length > 0
    : false;
}

type Part = "year" | "month" | "day";

/** Orders in which people write dates. A year of two digits may stand first or last. */
const ORDERS: readonly (readonly Part[])[] = [
  ["year", "month", "day"],
  ["day", "month", "year"],
  ["month", "day", "year"],
];

function readFields(fields: Field[]): string[] {
  const readings: string[] = [];
  for (const order of ORDERS) {
    const reading = readInOrder(fields, order);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

function readInOrder(fields: Field[], order: readonly Part[]): string | null {
  const values: Record<Part, number> = { year: 0, month: 0, day: 0 };
  for (const [index, part] of order.entries()) {
    const field = fields[index];
    const value = field ? readPart(field, part) : null;
    if (value === null) return null;
    values[part] = value;
  }
  return isDate(values.year, values.month, values.day) ? isoDate(values.year, values.month, values.day) : null;
}

function readPart(field: Field, part: Part): number | null {
  if (field.month !== null) return part === "month" ? field.month : null;
  const width = field.text.length;
  if (part === "year") return width === 4 ? Number(field.text) : width === 2 ? 2000 + Number(field.text) : null;
  return width <= 2 ? Number(field.text) : null;
}
