import type { ConfigurationTree } from "./configuration-tree.ts";
import { parseYaml } from "./yaml.ts";

/** Metadata between `---` at the very beginning of a Markdown file. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m;

/** Reads the metadata at the head of a Markdown file, as the Hub's model cards have it; none where there is none. Offsets are the file's. */
export function parseFrontMatter(text: string): ConfigurationTree {
  const matter = FRONT_MATTER.exec(text);
  if (matter?.[1] === undefined || matter.index > 0) return { format: "yaml", roots: [], comments: [], problems: [] };
  const start = matter[0].indexOf("\n") + 1;
  // The Hub fills in no templates.
  return parseYaml(blank(text.slice(0, start)) + matter[1]);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
