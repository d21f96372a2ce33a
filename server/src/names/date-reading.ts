import { isDate, isDayOfMonth, isYear } from "./dates.ts";
import { Trait } from "./lexicon/trait.ts";
import { APART, DOT, emit, has, lowerAt, type Reading, separator } from "./reading.ts";

/** Reads a date that begins with the number at `index`; gives `index` itself where there is none. */
export function readDate(reading: Reading, index: number): number {
  const digits = lowerAt(reading, index);
  const wide = digits.length;
  if (reading.previous === "date" || wide === 3 || wide === 5 || wide === 7 || wide > 14) return index;
  if (wide === 4 && isYear(Number(digits)) && isQuarter(reading, index + 1))
    return emit(reading, "date", index, index + 1);
  const last = endOfSplitDate(reading, index);
  if (last > index) return emit(reading, isCalendarVersion(reading, index) ? "version" : "date", index, last);
  return (isJoinedDate(reading, digits) || isShortDateAtEnd(reading, index)) && !hasDecimals(reading, index)
    ? emit(reading, "date", index, index)
    : index;
}

/** The `Q3` of `2024-Q3`, which elsewhere begins a type of quantization. */
function isQuarter(reading: Reading, index: number): boolean {
  return separator(reading, index) !== APART && /^q[1-4]$/.test(lowerAt(reading, index));
}

/** Whether a full date, or a year and a month, begins at `index` with its fields apart. */
export function startsDate(reading: Reading, index: number): boolean {
  return endOfSplitDate(reading, index) > index;
}

/** Index of the last lexeme of a date whose fields stand apart: `2024-08-06`, `06_08_2024`, `2024-08`, `08-2024`. */
function endOfSplitDate(reading: Reading, index: number): number {
  if (!isField(reading, index, index + 1)) return index;
  const a = lowerAt(reading, index);
  const b = lowerAt(reading, index + 1);
  const c =
    isField(reading, index + 1, index + 2) && separator(reading, index + 2) === separator(reading, index + 1)
      ? lowerAt(reading, index + 2)
      : "";
  if (c !== "" && isSplitDate(a, b, c)) return index + 2;
  if (isYearAndMonth(a, b)) return index + 1;
  const isMonthAndYear =
    isYearAndMonth(b, a) && separator(reading, index + 1) !== DOT && !isField(reading, index + 1, index + 2);
  return isMonthAndYear ? index + 1 : index;
}

function isField(reading: Reading, before: number, index: number): boolean {
  return has(reading, index, Trait.Number) && separator(reading, index) !== APART && index === before + 1;
}

function isSplitDate(a: string, b: string, c: string): boolean {
  if (a.length === 4) return b.length <= 2 && c.length <= 2 && isDate(Number(a), Number(b), Number(c));
  if (b.length !== 2 || a.length !== 2) return false;
  if (c.length === 4) return isYear(Number(c)) && isDayAndMonth(a, b);
  return (
    c.length === 2 &&
    ((isRecentYear(a) && isDayOfMonth(Number(b), Number(c))) || (isRecentYear(c) && isDayAndMonth(a, b)))
  );
}

function isDayAndMonth(a: string, b: string): boolean {
  return isDayOfMonth(Number(a), Number(b)) || isDayOfMonth(Number(b), Number(a));
}

/** Two digits that can be a year of machine-learning models. */
function isRecentYear(digits: string): boolean {
  const year = Number(digits);
  return year >= 18 && year <= 29;
}

function isYearAndMonth(year: string, month: string): boolean {
  return year.length === 4 && month.length === 2 && isYear(Number(year)) && isDayOfMonth(Number(month), 1);
}

/** Years and months with dots between: `2024.08`, `2024.8.6`. */
function isCalendarVersion(reading: Reading, index: number): boolean {
  return lowerAt(reading, index).length === 4 && separator(reading, index + 1) === DOT;
}

/** `20240806`, `240806`, and behind a family `2407` (year and month) and `0613` (month and day). */
function isJoinedDate(reading: Reading, digits: string): boolean {
  const pair = (at: number): number => Number(digits.slice(at, at + 2));
  if (digits.length === 8 || digits.length === 12 || digits.length === 14) {
    return (
      isDate(Number(digits.slice(0, 4)), pair(4), pair(6)) ||
      (digits.length === 8 && isDate(Number(digits.slice(4)), pair(2), pair(0)))
    );
  }
  if (digits.length === 6) return isRecentYear(digits.slice(0, 2)) && isDayOfMonth(pair(2), pair(4));
  if (digits.length !== 4 || !reading.hasFamily || digits === "1024") return false;
  return (pair(0) >= 22 && pair(0) <= 29 && isDayOfMonth(pair(2), 1)) || isDayOfMonth(pair(0), pair(2));
}

/** `060824` at the end of a name: day, month and year in some order. */
function isShortDateAtEnd(reading: Reading, index: number): boolean {
  const digits = lowerAt(reading, index);
  if (digits.length !== 6 || index === 0 || index + 1 !== reading.bodyEnd) return false;
  const year = Number(digits.slice(4));
  return year >= 20 && year <= 29 && isDayAndMonth(digits.slice(0, 2), digits.slice(2, 4));
}

function hasDecimals(reading: Reading, index: number): boolean {
  return separator(reading, index + 1) === DOT && has(reading, index + 1, Trait.Number | Trait.Measure);
}
