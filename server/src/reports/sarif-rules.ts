import type { Severity } from "../rules/finding.ts";
import type { RuleDocumentation } from "../rules/rule.ts";
import type { RuleNote } from "./check-result.ts";

/** SARIF's levels; what is quieter than a warning is a note. */
export const SARIF_LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** GitHub shows no more of a description. */
const MOST_DESCRIPTION = 1024;

/** The rules as SARIF's reporting descriptors, and where each stands among them; -1 where it does not. */
export function sarifRules(rules: readonly RuleNote[]): { rules: object[]; indexOf(code: string): number } {
  const indices = new Map(rules.map(({ code }, index) => [code, index]));
  return { rules: rules.map(descriptor), indexOf: (code) => indices.get(code) ?? -1 };
}

function descriptor({ code, name, summary, severity, documentation, url }: RuleNote): object {
  const level = SARIF_LEVELS[severity.strict];
  const text = plain(summary);
  return {
    id: code,
    name,
    shortDescription: { text: `${text}.` },
    fullDescription: { text: documentation === undefined ? `${text}.` : cut(plain(documentation.whatItDoes)) },
    help: documentation === undefined ? { text: `${text}.` } : help(documentation),
    ...(url === null ? {} : { helpUri: url }),
    defaultConfiguration: { level },
    properties: {
      tags: ["machine-learning", "model-versioning"],
      precision: "high",
      "problem.severity": level === "note" ? "recommendation" : level,
    },
  };
}

function help({ whatItDoes, whyIsThisBad, example, fixSafety, sources }: RuleDocumentation): object {
  const parts = [
    ["What it does", whatItDoes],
    ["Why is this bad?", whyIsThisBad],
    ["Example", fenced(example.language, example.before)],
    ["Use instead", fenced(example.language, example.after)],
    ["Fixes", fixSafety],
    ["Sources", sources.map((source) => `- ${source}`).join("\n")],
  ].filter(([, text]) => text !== "");
  return {
    text: parts.map(([title, text]) => `${title}\n${text}`).join("\n\n"),
    markdown: parts.map(([title, text]) => `## ${title}\n\n${text}`).join("\n\n"),
  };
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** Markdown's marks of code and links taken away: descriptions are shown as they are. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll("`", "")
    .trim();
}

function cut(text: string): string {
  return text.length <= MOST_DESCRIPTION ? text : `${text.slice(0, MOST_DESCRIPTION - 1)}…`;
}
