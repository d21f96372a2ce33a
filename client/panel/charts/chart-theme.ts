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
  /** For what is beside it: never red and green alone, which are for lights. */
  series: string[];
  /** No motion where the reader asked for none. */
  animates: boolean;
}
