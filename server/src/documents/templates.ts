import { TEMPLATE_HOLE } from "./configuration-tree.ts";

/** Beginnings of Helm, Go, Jinja and GitHub templates, each with what ends it. */
const OPENING = /\$?\{\{|\{%|\{#/g;

/** Characters. Longer ones are taken for something else, except comments. */
const LONGEST_TEMPLATE = 2000;

/** Templates that steer and print nothing: `{{- if … }}`, `{{ $x := … }}`, `{% … %}`, comments. */
const CONTROL = /^(?:\{%|\{#|\{\{-?\s*(?:\/\*|\$\w+\s*:?=|(?:if|else|end|range|with|define|block|break|continue)\b))/;

/**
 * Hides templates at equal length, so that what is left can be read as YAML: an inline template becomes a run of
 * {@link TEMPLATE_HOLE}; what prints nothing and lines of templates alone become blank. Line breaks stay.
 */
export function maskTemplates(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of templatesOf(text)) {
    parts.push(text.slice(copied, start), mask(text.slice(start, end)));
    copied = end;
  }
  if (copied === 0) return text;
  parts.push(text.slice(copied));
  return parts.join("").replace(/^[ \t\uFFFC]+$/gm, (line) => " ".repeat(line.length));
}

function mask(template: string): string {
  if (CONTROL.test(template)) return template.replace(/[^\r\n]/g, " ");
  const firstBreak = template.search(/[\r\n]/);
  if (firstBreak < 0) return TEMPLATE_HOLE.repeat(template.length);
  return TEMPLATE_HOLE.repeat(firstBreak) + template.slice(firstBreak).replace(/[^\r\n]/g, " ");
}

function* templatesOf(text: string): Generator<{ start: number; end: number }> {
  const closings = new Map<string, number>();
  OPENING.lastIndex = 0;
  for (let from = 0; ; ) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(text);
    if (opening === null) return;
    const start = opening.index;
    const end = endOf(text, start, start + opening[0].length, closings);
    if (end !== null) yield { start, end };
    from = end ?? start + opening[0].length;
  }
}

/** The end of a template, or null where it is none. `closings` remembers what was found, so that no text is searched twice. */
function endOf(text: string, start: number, inside: number, closings: Map<string, number>): number | null {
  const kind = text[inside - 1]!;
  const isGoComment = kind === "{" && /^-?\s?\/\*/.test(text.slice(inside, inside + 4));
  if (isGoComment) {
    const comment = next(text, "*/", inside, closings);
    return comment < 0 ? null : closingAfter(text, "}}", comment, closings);
  }
  const end = closingAfter(text, kind === "{" ? "}}" : `${kind}}`, inside, closings);
  return end !== null && (kind === "#" || end - start <= LONGEST_TEMPLATE) ? end : null;
}

function closingAfter(text: string, closing: string, from: number, closings: Map<string, number>): number | null {
  const at = next(text, closing, from, closings);
  return at < 0 ? null : at + closing.length;
}

function next(text: string, closing: string, from: number, closings: Map<string, number>): number {
  const known = closings.get(closing);
  if (known !== undefined && (known < 0 || known >= from)) return known;
  const found = text.indexOf(closing, from);
  closings.set(closing, found);
  return found;
}
