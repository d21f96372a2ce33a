const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years in which models are versioned; numbers outside are no years (`2048` is a context length, `1024` an image size). */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2039;

/** Whether the number can be the year of a model. */
export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the month (1 to 12) has that day. Years are left out of it: 29 February always passes. */
export function isDayOfMonth(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether year, month and day name a day in {@link isYear}'s years. */
export function isDate(year: number, month: number, day: number): boolean {
  return isYear(year) && isDayOfMonth(month, day);
}

/** `2024-08-06`: ISO 8601 extended form. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The month's number from its English name or three-letter short form in any case; null for other words. */
export function monthNumber(word: string): number | null {
  const index = MONTHS.findIndex((month) => month === word.toLowerCase() || month.slice(0, 3) === word.toLowerCase());
  return index < 0 ? null : index + 1;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
