/** Steps of a ramp: more can hardly be told apart. */
const STEPS = 11;

type Color = readonly [red: number, green: number, blue: number];

/**
 * Colours in even steps from near one colour to another, and of two text colours the one that reads better on each
 * (contrast ratio of WCAG 2.2).
 * @param toColor turns a CSS colour into red, green and blue from 0 to 255
 */
export function colorRamp(
  { from, to, texts }: { from: string; to: string; texts: readonly [string, string] },
  toColor: (color: string) => Color,
): { fill: string; text: string }[] {
  const [start, end] = [toColor(from), toColor(to)];
  return Array.from({ length: STEPS }, (_, step) => {
    const strength = 0.06 + (0.94 * step) / (STEPS - 1);
    const fill = [0, 1, 2].map((part) => Math.round(start[part]! + (end[part]! - start[part]!) * strength));
    const text = readableOn(fill as unknown as Color, texts, toColor);
    return { fill: `rgb(${fill.join(", ")})`, text };
  });
}

/** Of two text colours the one that reads better on a third. */
export function readableOn(
  background: Color,
  [one, other]: readonly [string, string],
  toColor: (color: string) => Color,
): string {
  return contrast(background, toColor(one)) >= contrast(background, toColor(other)) ? one : other;
}

function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
