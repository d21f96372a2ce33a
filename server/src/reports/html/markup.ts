import { visibleText } from "../visible-text.ts";

/** HTML that is safe to insert as it is. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is taken as it is, nothing is left out. */
export type Insertion = Markup | readonly Markup[] | string | number | null;

/** A template for HTML: everything inserted is escaped unless it is {@link Markup}. Attributes must be in double quotes. */
export function html(literals: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  return new Markup(literals.map((literal, index) => literal + sourceOf(insertions[index] ?? null)).join(""));
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function sourceOf(insertion: Insertion): string {
  if (insertion === null) return "";
  if (insertion instanceof Markup) return insertion.source;
  if (typeof insertion === "string") return visibleText(insertion).replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each);
  if (typeof insertion === "number") return insertion.toLocaleString("en");
  return insertion.map((each) => each.source).join("");
}

/** As many parts as fit into a budget of UTF-8 bytes, and how many were left out. At least one part is taken. */
export function withinBudget<Part>(
  parts: readonly Part[],
  budget: number,
  render: (part: Part) => Markup,
): { shown: Markup[]; leftOut: number } {
  const shown: Markup[] = [];
  let used = 0;
  for (const part of parts) {
    const markup = render(part);
    used += Buffer.byteLength(markup.source);
    if (used > budget && shown.length > 0) break;
    shown.push(markup);
  }
  return { shown, leftOut: parts.length - shown.length };
}
