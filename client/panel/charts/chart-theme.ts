/** The colours and type that charts are drawn in: VS Code's theme, or on a page by itself the reader's light or dark. */
export interface ChartTheme {
  kind: "light" | "dark" | "highContrast" | "highContrastLight";
  fontFamily: string;
  /** Pixels. */
  fontSize: number;
  foreground: string;
  /** Of axes, captions and whatever is not selected. */
  muted: string;
  background: string;
  grid: string;
  /** For the thing that is looked at. */
  accent: string;
  /** From the background to the accent in even steps, and the colour of text that can be read on each. */
  ramp: { fill: string; text: string }[];
  /** For what is beside it: never red and green alone, which are for lights. */
  series: string[];
  /** For lights alone, each beside a letter. */
  lights: Record<"green" | "yellow" | "red", { fill: string; text: string }>;
}

/** The step of the ramp for a strength from 0 to 1. */
export function rampAt({ ramp }: ChartTheme, strength: number): { fill: string; text: string } {
  const at = Math.round(Math.min(1, Math.max(0, strength)) * (ramp.length - 1));
  return ramp[at]!;
}
