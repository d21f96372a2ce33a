import { type MarkdownBlock, markdownBlocks } from "../markdown-blocks.ts";
import { html, Markup } from "./markup.ts";
import { prose } from "./parts.ts";

const LINK = /\[([^\]]+)\]\((https?:[^)\s]+)\)/;

/** Documentation of ModelVer's own as HTML: paragraphs, lists, code, links. */
export function documentation(markdown: string): Markup {
  const parts: Markup[] = [];
  let items: Markup[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(html`<ul class="items">${items}</ul>`);
    items = [];
  };
  for (const block of markdownBlocks(markdown)) {
    if (block.kind === "item") {
      items.push(html`<li>${withLinks(block.text)}</li>`);
    } else {
      endList();
      parts.push(blockMarkup(block));
    }
  }
  endList();
  return html`${parts}`;
}

/** Lines of code, as they are. */
export function codeBlock(code: string): Markup {
  const lines = code
    .trimEnd()
    .split("\n")
    .map((line, index) => html`${index > 0 ? new Markup("\n") : null}${line}`);
  return html`<pre><code>${lines}</code></pre>`;
}

function blockMarkup({ kind, text }: MarkdownBlock): Markup {
  return kind === "code" ? codeBlock(text) : html`<p>${withLinks(text)}</p>`;
}

function withLinks(text: string): Markup {
  const found = LINK.exec(text);
  if (found === null) return prose(text);
  const [whole, label = "", address = ""] = found;
  const after = text.slice(found.index + whole.length);
  return html`${prose(text.slice(0, found.index))}<a href="${address}">${label}</a>${withLinks(after)}`;
}
