/** A fenced block that holds a file of the case's project. */
export interface FixtureSource {
  language: string;
  path: string;
  text: string;
}

/** One case of a fixture file: a small project, what is found in it, and what the fixes make of it. */
export interface FixtureCase {
  title: string;
  sources: FixtureSource[];
  /** `kind repository revision commit`, one a line: what the local Hugging Face cache holds. */
  cache: string[];
  /**
   * `model version [stage]`, `model version says description`, `model version tag key value`, `model version signed` (or `unsigned`) or `model @alias
   * version`, one a line: what an MLflow store in the project holds.
   */
  registry: string[];
  /** `kind repository branch name commit`, `kind repository tag name commit` or `kind repository disabled`, one a line: what the Hugging Face Hub says, where it may be asked. */
  hub: string[];
  /** The whole section as it stands in the file. */
  text: string;
}

const BLOCK = /^```(\S+)(?: (\S+))?( fixed)?\n([\s\S]*?)^```$/gm;

/** Marks where a block was taken out. */
const GONE = "\u0000";

/** The text before the first case, and the cases: each a section that begins with `## `. */
export function readFixture(text: string): { introduction: string; cases: FixtureCase[] } {
  const [introduction = "", ...sections] = text.split(/^(?=## )/m);
  return { introduction, cases: sections.map(readCase) };
}

function readCase(text: string): FixtureCase {
  const sources: FixtureSource[] = [];
  let cache: string[] = [];
  let registry: string[] = [];
  let hub: string[] = [];
  for (const [, language = "", path, fixed, content = ""] of text.matchAll(BLOCK)) {
    if (language === "cache") cache = content.trim().split("\n");
    else if (language === "registry") registry = content.trim().split("\n");
    else if (language === "hub") hub = content.trim().split("\n");
    else if (path !== undefined && fixed === undefined) sources.push({ language, path, text: content });
  }
  return { title: /^## (.*)$/m.exec(text)?.[1] ?? "", sources, cache, registry, hub, text };
}

/** The section of a case with what was found and mended in the place of what stood there. */
export function writeCase({ text, sources }: FixtureCase, findings: string[], fixed: Map<string, string>): string {
  const given = text
    .replace(BLOCK, (block, language: string, _path, isFixed) => (isFixed || language === "findings" ? GONE : block))
    .replace(new RegExp(`\\n*${GONE}\\n*`, "g"), "\n\n")
    .trimEnd();
  const said = findings.length === 0 ? ["nothing"] : findings;
  const mended = sources.flatMap(({ language, path }) => {
    const after = fixed.get(path);
    return after === undefined ? [] : [`\`\`\`${language} ${path} fixed\n${after}\`\`\``];
  });
  return `${[given, `\`\`\`findings\n${said.join("\n")}\n\`\`\``, ...mended].join("\n\n")}\n\n`;
}
