/** A field of a treemap, in pixels. */
export interface Field {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Fields whose areas are as values are to each other, in the order of the values, which fill a rectangle and are nearly square
 * (Bruls, Huizing and van Wijk: Squarified Treemaps, 2000). The largest lies at the top left.
 * @param values the largest first, all above zero
 */
export function treemapFields(values: readonly number[], whole: Field): Field[] {
  const sum = values.reduce((total, value) => total + value, 0);
  const areas = values.map((value) => (value / sum) * whole.width * whole.height);
  const fields: Field[] = [];
  let rest = whole;
  while (fields.length < areas.length) {
    const strip = nextStrip(areas.slice(fields.length), Math.min(rest.width, rest.height));
    const laid = layStrip(strip, rest);
    fields.push(...laid.fields);
    rest = laid.rest;
  }
  return fields;
}

/** The first areas that, side by side along a side, are nearer to squares than with the next one. */
function nextStrip(areas: readonly number[], side: number): readonly number[] {
  let length = 1;
  while (
    length < areas.length &&
    flattest(areas.slice(0, length + 1), side) <= flattest(areas.slice(0, length), side)
  ) {
    length++;
  }
  return areas.slice(0, length);
}

/** How many times longer than wide the flattest field of a strip is. */
function flattest(areas: readonly number[], side: number): number {
  const sum = areas.reduce((total, area) => total + area, 0);
  return Math.max((side ** 2 * areas[0]!) / sum ** 2, sum ** 2 / (side ** 2 * areas.at(-1)!));
}

/** Lays a strip along the shorter side of what is free; gives its fields and what is left. */
function layStrip(areas: readonly number[], { x, y, width, height }: Field): { fields: Field[]; rest: Field } {
  const sum = areas.reduce((total, area) => total + area, 0);
  const isColumn = width >= height;
  const depth = sum / (isColumn ? height : width);
  let along = 0;
  const fields = areas.map((area) => {
    const length = area / depth;
    const field = isColumn
      ? { x, y: y + along, width: depth, height: length }
      : { x: x + along, y, width: length, height: depth };
    along += length;
    return field;
  });
  const rest = isColumn
    ? { x: x + depth, y, width: width - depth, height }
    : { x, y: y + depth, width, height: height - depth };
  return { fields, rest };
}
