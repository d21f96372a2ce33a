import { lineAt, type TextFile, type TextLine } from "../evidence/text-file.ts";
import type { PipelineJob } from "./pipeline-job.ts";
import { STEPS } from "./steps.ts";

/** Comments, which are left out, and texts, in which brackets count for nothing. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|("""|''')[\s\S]*?(?:\1|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|[{}]/g;
const STAGE = /\bstage\s*\(\s*(["'])(.*?)\1\s*\)\s*\{|\bparallel\b(?=\s*[{('"\w])/g;

/** A stage, or what runs others beside each other; offsets of its block. */
interface Block {
  /** Null: `parallel`. */
  name: string | null;
  start: number;
  end: number;
}

/**
 * The stages of a Jenkinsfile that hold no others. They run one after another, but for those that `parallel` holds: a stage waits where one
 * before it tests. Null where there are none.
 */
export function jenkinsStages(file: TextFile): PipelineJob[] | null {
  const code = file.text.replace(TOKEN, (token) => (token.startsWith("/") ? token.replace(/[^\n]/g, " ") : token));
  const blocks = blocksOf(code);
  const stages = blocks.filter(
    (block) => block.name !== null && !blocks.some((other) => other.name !== null && isInside(other, block)),
  );
  if (stages.length === 0) return null;
  const lines = code.split(/\r?\n/).map((text, line): TextLine => ({ path: file.path, line, text }));
  const linesOf = ({ start, end }: Block) => lines.slice(lineAt(code, start), lineAt(code, end) + 1);
  const testing = stages.filter((stage) => linesOf(stage).some(({ text }) => STEPS.tests.test(text.trim())));
  return stages.map((stage) => ({
    name: stage.name ?? file.path,
    path: file.path,
    lines: linesOf(stage),
    waits: testing.some((other) => runsBefore(other, stage, blocks)),
    onPush: !linesOf(stage).some(({ text }) => /\binput\b\s*[({'"m]|\bbuildingTag\b|\btag\s+["']/.test(text)),
  }));
}

function blocksOf(code: string): Block[] {
  const ends = blockEnds(code);
  return [...code.matchAll(STAGE)].map(({ 0: opening, 2: name = null, index }) => {
    const brace = opening.endsWith("{") ? index + opening.length - 1 : code.indexOf("{", index);
    return { name, start: index, end: ends.get(brace) ?? code.length };
  });
}

/** Where each opened brace is closed, by its offset. */
function blockEnds(code: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: token, index } of code.matchAll(TOKEN)) {
    if (token === "{") open.push(index);
    const begin = token === "}" ? open.pop() : undefined;
    if (begin !== undefined) ends.set(begin, index);
  }
  return ends;
}

function isInside(inner: Block, outer: Block): boolean {
  return inner !== outer && inner.start > outer.start && inner.end <= outer.end;
}

/** Whether one stage has ended when the other begins: the smallest block around both runs its stages one after another. */
function runsBefore(one: Block, other: Block, blocks: readonly Block[]): boolean {
  if (one.end >= other.start) return false;
  const around = blocks.filter((block) => isInside(one, block) && isInside(other, block));
  const [nearest] = around.sort((left, right) => left.end - left.start - (right.end - right.start));
  return nearest === undefined || nearest.name !== null;
}
