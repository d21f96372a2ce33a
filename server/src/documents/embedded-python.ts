import { TEMPLATE_HOLE } from "./configuration-tree.ts";
import { decodedFragment, type Fragment, hostSpan } from "./shell/fragment.ts";
import type { SourceText } from "./source-text.ts";

/** Python that stands in a file of another language, as Python gets it. */
export interface EmbeddedPython {
  source: SourceText;
  /** It stands in quotes of the shell, so that nothing with quotes can be put into it. */
  isQuoted: boolean;
}

/** `python - <<'EOF'`, also with `cat > app.py <<'EOF'`: the word that ends the document, and whether the shell leaves it as it is. */
const DOCUMENT = /(?:\bpython[\d.]*(?:[ \t][^\n<]*)?|\bcat[ \t][^\n]*?)<<(-?)[ \t]*(["']?)(\w+)\2([^\n]*)\n/g;

/** `python -c` up to the quote. */
const COMMAND = /\bpython[\d.]*(?:[ \t]+-[A-Zbdsuv]+)*[ \t]+-c[ \t]*(["'])/g;

/** What the shell puts into a text in double quotes or into a document. */
const EXPANSION = /^\$(?:\w+|\{[^}\n]*\}|\([^)\n]*\))/;

/** The Python in the commands of a text with shell in it. */
export function pythonInShell(source: SourceText): EmbeddedPython[] {
  if (!/\bpython|\.py\b/.test(source.text)) return [];
  return [...documents(source), ...commands(source)];
}

/** What stands before a command that is not run: a comment, or a program that only says it. */
const UNSAID = /^[ \t]*(?:-[ \t]+)?#|\b(?:echo|printf)\b[^\n;&|]*$/;

function isRun(text: string, at: number): boolean {
  return !UNSAID.test(text.slice(text.lastIndexOf("\n", at) + 1, at));
}

function documents(source: SourceText): EmbeddedPython[] {
  const { text } = source;
  return [...text.matchAll(DOCUMENT)].flatMap((match): EmbeddedPython[] => {
    const [whole, , quote, word = "", behind = ""] = match;
    if (/^cat\b/.test(whole) && !/>[ \t]*["']?[^\s"']+\.py\b/.test(whole.slice(3) + behind)) return [];
    if (!isRun(text, match.index)) return [];
    const start = match.index + whole.length;
    const end = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, "m").exec(text.slice(start))?.index;
    if (end === undefined) return [];
    const characters = quote === "" ? expanded(text, start, start + end) : verbatim(start, start + end, text);
    return [{ source: sourceOf(source, dedented(characters, true)), isQuoted: false }];
  });
}

function commands(source: SourceText): EmbeddedPython[] {
  const { text } = source;
  return [...text.matchAll(COMMAND)].flatMap((match): EmbeddedPython[] => {
    const start = match.index + match[0].length;
    const end = closingQuote(text, start, match[1]!);
    if (end === null || !isRun(text, match.index)) return [];
    const characters = match[1] === "'" ? verbatim(start, end, text) : expanded(text, start, end);
    return [{ source: sourceOf(source, dedented(characters, /^\s*\n/.test(text.slice(start, end)))), isQuoted: true }];
  });
}

function closingQuote(text: string, start: number, quote: string): number | null {
  for (let at = start; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === "\\" && quote === '"') at++;
  }
  return null;
}

/** A character as Python gets it, and where it stands in the file. */
interface Character {
  text: string;
  offset: number;
}

function verbatim(start: number, end: number, text: string): Character[] {
  return Array.from({ length: end - start }, (_, index) => ({ text: text[start + index]!, offset: start + index }));
}

/** The characters that a shell hands on: without its own backslashes, and with holes for what it puts in. */
function expanded(text: string, start: number, end: number): Character[] {
  const characters: Character[] = [];
  for (let at = start; at < end; at++) {
    const expansion = EXPANSION.exec(text.slice(at, Math.min(end, at + 200)))?.[0];
    if (expansion !== undefined) {
      for (let part = 0; part < expansion.length; part++) characters.push({ text: TEMPLATE_HOLE, offset: at + part });
      at += expansion.length - 1;
      continue;
    }
    if (text[at] === "\\" && /["\\$`]/.test(text[at + 1] ?? "")) at++;
    characters.push({ text: text[at]!, offset: at });
  }
  return characters;
}

/** Code that is indented as a whole, as in a file of YAML, begins at the margin. @param whole the first line counts too */
function dedented(characters: readonly Character[], whole: boolean): Character[] {
  const lines = linesOf(characters);
  const counted = lines.slice(whole ? 0 : 1).filter((line) => line.some(({ text }) => /\S/.test(text)));
  const indents = counted.map((line) => line.findIndex(({ text }) => !/[ \t]/.test(text)));
  const indent = whole && indents.length > 0 ? Math.min(...indents) : 0;
  return lines.flatMap((line) =>
    line.slice(
      Math.min(
        indent,
        line.findIndex(({ text }) => !/[ \t]/.test(text)),
      ),
    ),
  );
}

function linesOf(characters: readonly Character[]): Character[][] {
  const lines: Character[][] = [[]];
  for (const character of characters) {
    lines.at(-1)!.push(character);
    if (character.text === "\n") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function sourceOf(source: SourceText, characters: readonly Character[]): SourceText {
  const offsets = characters.map(({ offset }) => offset);
  const fragment: Fragment = decodedFragment(source.text, characters.map(({ text }) => text).join(""), [
    ...offsets,
    (offsets.at(-1) ?? 0) + 1,
  ]);
  return { path: source.path, text: fragment.text, placeOf: (span) => source.placeOf(hostSpan(fragment, span)) };
}
