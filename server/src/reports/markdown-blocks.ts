/** A block of the simple Markdown that rules are documented in. */
export interface MarkdownBlock {
  kind: "paragraph" | "item" | "code";
  text: string;
}

/** Splits Markdown into paragraphs, list items and fenced code; the lines of a paragraph or an item are joined by spaces. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open = null as MarkdownBlock | null;
  for (const line of markdown.trim().split("\n")) {
    if (line.startsWith("```")) {
      open = open?.kind === "code" ? null : started(blocks, "code", "");
    } else if (open?.kind === "code") {
      open.text += open.text === "" ? line : `\n${line}`;
    } else if (line.trim() === "") {
      open = null;
    } else if (/^\s*[-*] /.test(line)) {
      open = started(blocks, "item", line.replace(/^\s*[-*] /, "").trim());
    } else if (open === null) {
      open = started(blocks, "paragraph", line.trim());
    } else {
      open.text += ` ${line.trim()}`;
    }
  }
  return blocks;
}

function started(blocks: MarkdownBlock[], kind: MarkdownBlock["kind"], text: string): MarkdownBlock {
  const block = { kind, text };
  blocks.push(block);
  return block;
}
