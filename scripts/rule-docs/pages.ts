import type { Practice } from "../../server/src/practices/practice.ts";
import type { Context, FixNote, Rule } from "../../server/src/rules/rule.ts";

const CONTEXTS: readonly { context: Context; title: string; holds: string }[] = [
  { context: "serving", title: "serving", holds: "serving and deployment code and configuration, Dockerfiles, CI" },
  { context: "pipeline", title: "pipeline", holds: "training, evaluation and data pipelines" },
  { context: "other", title: "other", holds: "all other code and configuration" },
  { context: "notebook", title: "notebook", holds: "notebooks" },
  { context: "test", title: "test", holds: "tests and their fixtures" },
  { context: "example", title: "example", holds: "examples, demos and tutorials" },
  { context: "documentation", title: "docs", holds: "documentation and model cards" },
];

const GENERATED =
  "<!-- Made by `npm run docs:rules` from the rule's own file in server/src/rules or server/src/practices. Change it there. -->";

/** What a page is made from. */
type Documented = Pick<Rule, "code" | "name" | "summary" | "severity" | "documentation">;

/** The pages of docs/rules by file name: one for each rule and practice, and README.md, the index. */
export function rulePages(rules: readonly Rule[], practices: readonly Practice[]): Map<string, string> {
  const pages = new Map([
    ...rules.map((rule): [string, string] => [
      `${rule.code}.md`,
      rulePage(rule, severityByContext(rule), switchOffRule(rule)),
    ]),
    ...practices.map((each): [string, string] => [
      `${each.code}.md`,
      rulePage(each, [severityOfPractice(each)], setAside(each)),
    ]),
  ]);
  return pages.set("README.md", indexPage(rules, practices));
}

function severityByContext({ severity }: Documented): string[] {
  return [
    `Under \`strict\`: ${severity.strict} everywhere. Under \`recommended\` (the default) it depends on where the code stands:`,
    table(
      CONTEXTS.map(({ title }) => title),
      [CONTEXTS.map(({ context }) => severity.recommended[context])],
    ),
  ];
}

function severityOfPractice({ severity }: Documented): string {
  return (
    `Under \`strict\`: ${severity.strict}. Under \`recommended\` (the default): ${severity.recommended.other}. \`modelver practices\` always looks for it; ` +
    "`modelver check` only where `select` names it."
  );
}

function switchOffRule({ code }: Documented): string {
  return (
    `For one statement, with a comment on it: \`# modelver: ignore[${code}]\`. For a file: \`# modelver: ignore-file[${code}]\`. ` +
    `For the project, in \`pyproject.toml\`: \`[tool.modelver]\` with \`ignore = ["${code}"]\`, or a severity of its own: ` +
    `\`[tool.modelver.severity]\` with \`${code} = "hint"\`.`
  );
}

function setAside({ code }: Documented): string {
  return (
    `Set it aside with a reason, in \`pyproject.toml\`: \`[tool.modelver.practices]\` with \`set-aside = { ${code} = "why the project does without it" }\`. ` +
    `A severity of its own: \`[tool.modelver.severity]\` with \`${code} = "hint"\`.`
  );
}

function rulePage(
  { code, name, summary, documentation }: Documented,
  severity: readonly string[],
  switchOff: string,
): string {
  const { whatItDoes, whyIsThisBad, example, fixes, fixSafety, sources } = documentation;
  const parts = [
    GENERATED,
    `# ${code} ${name}`,
    `${summary}.`,
    "## What it does",
    whatItDoes,
    "## Why is this bad?",
    whyIsThisBad,
    "## Example",
    fenced(example.language, example.before),
    "Use instead:",
    fenced(example.language, example.after),
    "## Fixes",
    ...(fixes.length === 0 ? [] : [list(fixes.map((fix) => `${safetyOf(fix)}: ${lowerFirst(fix.title)}`))]),
    fixSafety,
    "## Severity",
    ...severity,
    "## How to switch it off",
    switchOff,
    ...(sources.length === 0 ? [] : ["## Sources", list(sources)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function indexPage(rules: readonly Rule[], practices: readonly Practice[]): string {
  const parts = [
    GENERATED,
    "# Rules",
    "What ModelVer reports. 1xx speak of names that your code publishes, 2xx of versions that it loads, 3xx of MLflow's ways, 4xx of the " +
      "project as a whole, 5xx of the practices that keep it healthy. `modelver explain CODE` prints a page on the terminal.",
    "## Severities",
    "Under the profile `strict` a rule has one severity everywhere. Under `recommended`, the default, it depends on where the code stands, " +
      "and each file has one finding per model, with the rest folded into it.",
    list(CONTEXTS.map(({ title, holds }) => `**${title}**: ${holds}`)),
    table(
      ["rule", "says", "strict", ...CONTEXTS.map(({ title }) => title)],
      rules.map(({ code, name, summary, severity }) => [
        `[${code}](${code}.md) ${name}`,
        summary,
        severity.strict,
        ...CONTEXTS.map(({ context }) => severity.recommended[context]),
      ]),
    ),
    "## Practices",
    "What [`modelver practices`](../practices.md) looks for. What a project lacks is a warning under `strict` and information under `recommended`.",
    table(
      ["practice", "says"],
      practices.map(({ code, name, summary }) => [`[${code}](${code}.md) ${name}`, summary]),
    ),
    "## Fixes",
    "A **safe** fix keeps the behaviour, and above all the model that is loaded; `modelver check --fix` applies it. An **unsafe** one may " +
      "change which model is loaded or found; `--unsafe-fixes` applies it too. One that **needs you** asks for something only you know; " +
      "the editor offers it and nothing applies it by itself.",
    table(
      ["rule", "fix", "safety"],
      rules.flatMap(({ code, name, documentation }) =>
        documentation.fixes.length === 0
          ? [[`[${code}](${code}.md) ${name}`, "none", ""]]
          : documentation.fixes.map((fix) => [`[${code}](${code}.md) ${name}`, fix.title, safetyOf(fix)]),
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function safetyOf({ safe, needsInput }: FixNote): string {
  if (needsInput === true) return "needs you";
  return safe ? "safe" : "unsafe";
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
