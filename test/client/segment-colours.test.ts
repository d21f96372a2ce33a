import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { SHAPES, STYLE_OF_KIND } from "../../client/src/segments/segment-styles.ts";
import { SEGMENT_WORDS } from "../../server/src/reports/name-words.ts";

interface Colour {
  id: string;
  defaults: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const colours: Colour[] = manifest.contributes.colors;

/** Editor backgrounds of VS Code's own themes, and the contrast that text needs on them (WCAG 2.2: AA 4.5, AAA 7). */
const THEMES: Record<string, [background: string, contrast: number]> = {
  dark: ["#1f1f1f", 4.5],
  light: ["#ffffff", 4.5],
  highContrast: ["#000000", 7],
  highContrastLight: ["#ffffff", 7],
};

describe("segments of names", () => {
  it("have a colour for each style, that is read on every theme", () => {
    assert.deepEqual(
      colours.map(({ id }) => id).sort(),
      Object.keys(SHAPES)
        .map((style) => `modelver.segment.${style}`)
        .sort(),
    );
    for (const { id, defaults } of colours) {
      for (const [theme, [background, least]] of Object.entries(THEMES)) {
        const ratio = contrast(defaults[theme] ?? "", background);
        assert.ok(ratio >= least, `${id} in ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  });

  it("are told apart without colours", () => {
    const shapes = Object.values(SHAPES).map((shape) => JSON.stringify(shape));
    assert.equal(new Set(shapes).size, shapes.length);
  });

  it("are drawn whatever their kind, but for the name's own words", () => {
    const drawn = Object.keys(SEGMENT_WORDS).filter((kind) => kind !== "identifier");
    assert.deepEqual(Object.keys(STYLE_OF_KIND).sort(), drawn.sort());
  });
});

/** WCAG's contrast ratio of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  assert.match(colour, /^#[0-9a-f]{6}$/);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
