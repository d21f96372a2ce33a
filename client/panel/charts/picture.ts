import type { Chart } from "./chart.ts";
import type { ChartTheme } from "./chart-theme.ts";
import { echarts } from "./echarts.ts";

/** Pixels of a saved picture. */
const SAVED_WIDTH = 1100;

/** A chart as an SVG document of its own, with its title and caption. */
export function chartSvg(chart: Chart, theme: ChartTheme): string {
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width: SAVED_WIDTH, height: chart.height });
  drawing.setOption(chart.draw(theme, SAVED_WIDTH));
  const picture = drawing.renderToSVGString();
  drawing.dispose();
  const head = theme.fontSize * 3.6;
  const height = chart.height + head;
  const text = (content: string, y: number, weight: number, fill: string) =>
    `<text x="8" y="${y}" font-family="${escaped(theme.fontFamily)}" font-size="${theme.fontSize}" font-weight="${weight}" fill="${fill}">${escaped(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SAVED_WIDTH}" height="${height}" viewBox="0 0 ${SAVED_WIDTH} ${height}">`,
    `<rect width="100%" height="100%" fill="${theme.background}"/>`,
    text(chart.title, theme.fontSize * 1.4, 600, theme.foreground),
    text(chart.caption, theme.fontSize * 2.8, 400, theme.muted),
    `<svg x="0" y="${head}" width="${SAVED_WIDTH}" height="${chart.height}">${picture}</svg>`,
    "</svg>",
  ].join("\n");
}

/** A picture as pixels, twice as fine as it is large. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture is too large.")) : resolve(blob)),
      "image/png",
    );
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
