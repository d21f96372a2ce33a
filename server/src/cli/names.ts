import type { ModelName } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import { nameJson } from "../reports/name-json.ts";
import { nameText } from "../reports/name-text.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { lineBlocks } from "./name-lines.ts";
import { type ColorChoice, wantsColors, write } from "./terminal.ts";

/** Options of `modelver names`. */
export interface NamesOptions {
  format: "text" | "json";
  color: ColorChoice;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Says what each name says, in the order given; `-` stands for the lines of standard input, which are answered as they come. */
export async function names(given: readonly string[], options: NamesOptions): Promise<number> {
  const print = printer(options);
  for (const name of given) {
    if (name === "-") await printStandardInput(print);
    else await write(process.stdout, print(parseName(name)));
  }
  return EXIT_CODES.clean;
}

function printer({ format, color }: NamesOptions): (name: ModelName) => string {
  if (format === "json") return (name) => `${nameJson(name)}\n`;
  const colors = wantsColors(color, process.stdout);
  return (name) => nameText(name, { colors });
}

async function printStandardInput(print: (name: ModelName) => string): Promise<void> {
  let isFirst = true;
  for await (const lines of lineBlocks(process.stdin)) {
    if (isFirst && lines[0]?.startsWith(BYTE_ORDER_MARK)) lines[0] = lines[0].slice(BYTE_ORDER_MARK.length);
    isFirst = false;
    await write(process.stdout, lines.map((line) => print(parseName(line))).join(""));
  }
}
