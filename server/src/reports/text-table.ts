import stringWidth from "string-width";

/** A column of a text table; numbers stand to the right. */
export interface TextColumn {
  title: string;
  align: "left" | "right";
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Rows under their titles, in columns as wide as their widest cell, two spaces apart. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => stringWidth(line[at] ?? ""))));
  return lines.map((line) =>
    `  ${columns.map((column, at) => pad(line[at] ?? "", widths[at]!, column.align)).join("  ")}`.trimEnd(),
  );
}

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(width - stringWidth(text));
  return align === "left" ? text + space : space + text;
}

/**
 * A bar of block characters.
 * @param part from 0 to 1, of the whole width
 * @param width in characters
 */
export function textBar(part: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, part)) * width * 8);
  if (eighths === 0 && part > 0) return EIGHTHS[1]!;
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

/** The text, cut in its middle where it is wider than so many columns. */
export function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const characters = [...text];
  const half = Math.floor((width - 1) / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}

/** The text in lines of at most so many columns, cut at spaces. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
