import pc from "picocolors";
import stringWidth from "string-width";
import type { FixNote, Rule, RuleSeverity } from "../rules/rule.ts";
import { type MarkdownBlock, markdownBlocks } from "./markdown-blocks.ts";
import { inWords } from "./summary.ts";

/** What the page of a rule shows. */
export type DocumentedRule = Pick<Rule, "code" | "name" | "summary" | "severity" | "documentation">;

/** How to write a rule's page. */
export interface RulePageOptions {
  colors: boolean;
  /** Columns to fill. */
  width: number;
}

type Colors = ReturnType<typeof pc.createColors>;

const INDENT = "  ";

/** A rule's documentation for the terminal. */
export function rulePage(rule: DocumentedRule, { colors: wanted, width }: RulePageOptions): string {
  const colors = pc.createColors(wanted);
  const { whatItDoes, whyIsThisBad, example, fixes, fixSafety, sources } = rule.documentation;
  const section = (title: string, markdown: string) => {
    const lines = blockLines(markdownBlocks(withPlainLinks(markdown)), width).map((line) => withCode(line, colors));
    return lines.length === 0 ? [] : [colors.bold(title), ...lines, ""];
  };
  const lines = [
    `${colors.bold(colors.cyan(rule.code))} ${colors.bold(rule.name)}`,
    ...filled(`${rule.summary}.`, width, "", "").map((line) => withCode(line, colors)),
    "",
    ...section("What it does", whatItDoes),
    ...section("Why is this bad?", whyIsThisBad),
    colors.bold("Example"),
    ...codeLines(example.before, colors.red),
    "",
    colors.bold("Use instead"),
    ...codeLines(example.after, colors.green),
    "",
    ...section("Fixes", fixes.map(fixInWords).join("\n")),
    ...section("Fix safety", fixSafety),
    ...section("Severity", severityInWords(rule.severity)),
    ...section("Sources", sources.map((source) => `- ${source}`).join("\n")),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function fixInWords({ title, safe, needsInput }: FixNote): string {
  return `- ${title} (${safe ? "safe" : "unsafe"}${needsInput === true ? ", in the editor only" : ""})`;
}

function severityInWords({ strict, recommended }: RuleSeverity): string {
  const severities = [...new Set(Object.values(recommended))];
  const parts = severities.map((severity) => {
    const contexts = Object.entries(recommended).filter(([, each]) => each === severity);
    const where = contexts.map(([context]) => (context === "other" ? "other code" : context));
    return `${severity === "off" ? "silent" : severity} in ${inWords(where)}`;
  });
  const single = severities.length === 1 ? severities[0] : undefined;
  const everywhere = single === undefined ? parts.join("; ") : `${single === "off" ? "silent" : single} everywhere`;
  return `- strict: ${strict} everywhere\n- recommended: ${everywhere}`;
}

function codeLines(code: string, color: (text: string) => string): string[] {
  const lines = code.trimEnd().split("\n");
  return lines.map((line) => (line === "" ? "" : `${INDENT}${INDENT}${color(line)}`));
}

function blockLines(blocks: readonly MarkdownBlock[], width: number): string[] {
  return blocks.flatMap(({ kind, text }, index) => {
    const isNext = index > 0 && !(kind === "item" && blocks[index - 1]?.kind === "item");
    return [...(isNext ? [""] : []), ...linesOf(kind, text, width)];
  });
}

function linesOf(kind: MarkdownBlock["kind"], text: string, width: number): string[] {
  if (kind === "code") return codeLines(text, String);
  return kind === "item" ? filled(text, width, `${INDENT}- `, `${INDENT}  `) : filled(text, width, INDENT, INDENT);
}

/** Words on lines of at most `width` columns. */
function filled(text: string, width: number, first: string, following: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && stringWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = following;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Terminals make links of addresses by themselves. */
function withPlainLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, "$1: $2");
}

/** Code between backticks in colour; without colours the backticks stay. */
function withCode(line: string, colors: Colors): string {
  if (!colors.isColorSupported) return line;
  return line.replace(/`([^`]+)`/g, (_, code: string) => colors.cyan(code));
}
