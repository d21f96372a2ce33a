import type { ChartTheme } from "./chart-theme.ts";
import { colorRamp, readableOn } from "./color-ramp.ts";

/** Chart colours that tell series apart, by VS Code's names. Red and green are kept for lights. */
const SERIES = ["blue", "orange", "purple", "yellow", "foreground"];

/** Where the theme names no colours for lights. */
const LIGHTS = { green: "#1a7f37", yellow: "#d4a72c", red: "#cf222e" };

/** Paper is light whatever the screen is. */
const DARK = "screen and (prefers-color-scheme: dark)";

/** The theme that the page has at this moment. */
export function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.body);
  const color = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  const foreground = color("--vscode-foreground", "#1f2328");
  const background = color("--vscode-editor-background", "#ffffff");
  const accent = color("--vscode-charts-blue", "#0969da");
  const light = (name: "green" | "yellow" | "red") => {
    const fill = color(`--vscode-charts-${name}`, LIGHTS[name]);
    return { fill, text: readableOn(toRgb(fill), ["#000000", "#ffffff"], toRgb) };
  };
  return {
    kind: themeKind(),
    // Pictures are saved with it between double quotes.
    fontFamily: style.fontFamily.replaceAll('"', "'"),
    fontSize: Number.parseFloat(style.fontSize),
    foreground,
    muted: computed(style, "--panel-muted"),
    background,
    grid: computed(style, "--panel-grid"),
    accent,
    ramp: colorRamp({ from: background, to: accent, texts: [foreground, background] }, toRgb),
    series: SERIES.map((name) => color(`--vscode-charts-${name}`, foreground)),
    lights: { green: light("green"), yellow: light("yellow"), red: light("red") },
  };
}

/** A colour that CSS itself works out: variables of variables and mixtures are no colours for a picture. */
function computed(style: CSSStyleDeclaration, name: string): string {
  const [red, green, blue] = toRgb(style.getPropertyValue(name).trim());
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Red, green and blue of any CSS colour, as it is painted. */
function toRgb(color: string): [number, number, number] {
  const probe = document.createElement("span");
  probe.style.setProperty("color", color);
  document.body.append(probe);
  const painted = getComputedStyle(probe).color;
  probe.remove();
  // `color(srgb 0.9 0.9 0.9)` is how mixtures are told.
  const isShare = painted.startsWith("color(");
  const [red = 0, green = 0, blue = 0] = (painted.match(/[\d.]+/g) ?? []).map(Number);
  const parts: [number, number, number] = [red, green, blue];
  return isShare ? [red * 255, green * 255, blue * 255] : parts;
}

function themeKind(): ChartTheme["kind"] {
  const { classList } = document.body;
  if (classList.contains("vscode-high-contrast-light")) return "highContrastLight";
  if (classList.contains("vscode-high-contrast")) return "highContrast";
  if (classList.contains("vscode-dark")) return "dark";
  if (classList.contains("vscode-light")) return "light";
  if (matchMedia("(prefers-contrast: more)").matches) return "highContrastLight";
  return matchMedia(DARK).matches ? "dark" : "light";
}

/** Calls back when the theme may have changed; gives a function that ends it. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.body, { attributes: true, attributeFilter: ["class"] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
  const media = [matchMedia(DARK), matchMedia("print")];
  for (const each of media) each.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    for (const each of media) each.removeEventListener("change", listener);
  };
}
