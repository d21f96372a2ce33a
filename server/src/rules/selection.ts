/** A code, the beginning of one (`MV2`), or `ALL`. */
export function isSelector(text: string): boolean {
  return /^(MV\d{0,3}|ALL)$/.test(text);
}

/** Whether a selector covers a rule's code. */
export function covers(selector: string, code: string): boolean {
  return selector === "ALL" || code.startsWith(selector.toUpperCase());
}

/**
 * Whether a rule is in force: the longest selector that covers it decides, so `select = ["MV2"], ignore = ["MV202"]` leaves MV202
 * out, and `select = ["MV202"], ignore = ["MV2"]` keeps it alone of its kind. Of two equally long ones, `ignore` decides.
 * @param select empty: every rule
 */
export function isSelected(code: string, select: readonly string[], ignore: readonly string[]): boolean {
  const selected = select.length === 0 ? 0 : longest(code, select);
  return selected > longest(code, ignore);
}

/** The length of the longest selector that covers a code, 0 for `ALL`; -1 where none does. */
function longest(code: string, selectors: readonly string[]): number {
  return Math.max(
    -1,
    ...selectors.filter((each) => covers(each, code)).map((each) => (each === "ALL" ? 0 : each.length)),
  );
}
