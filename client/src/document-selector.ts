import type { DocumentFilter } from "vscode";
import type { DocumentSelector } from "vscode-languageclient";

/** By what the editor calls them; an extension for Compose, GitHub Actions or Ollama may give these files names of its own. */
const LANGUAGES = [
  ..."python javascript javascriptreact typescript typescriptreact".split(" "),
  ..."yaml json jsonc toml shellscript dockerfile".split(" "),
  ..."dockercompose github-actions-workflow modelfile dotenv pip-requirements".split(" "),
];

/** Files that editors know by no language of their own, or by one that holds mostly other files. */
const PATTERNS = [
  "**/*{README,readme,CARD,[Cc]ard}*.md",
  "**/model{_,-}cards/*.md",
  "**/Modelfile*",
  "**/.env*",
  "**/*.env",
  "**/*requirements*.{txt,in}",
  "**/constraints*.{txt,in}",
  "**/requirements/*.{txt,in}",
  "**/MLmodel",
];
const NOTEBOOK = "jupyter-notebook";

/** Where a file may lie: on this machine, nowhere yet, or in a repository opened without a checkout. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

const files = SCHEMES.flatMap((scheme) => [
  ...LANGUAGES.map((language) => ({ scheme, language })),
  ...PATTERNS.map((pattern) => ({ scheme, pattern })),
]);

/** What is analysed: files of the languages that name models, and the Python cells of notebooks. */
export const documentSelector: DocumentSelector = [
  ...files,
  ...SCHEMES.map((scheme) => ({ notebook: { notebookType: NOTEBOOK, scheme }, language: "python" })),
];

/** The same, as VS Code's own interface wants it. */
export const statusSelector: DocumentFilter[] = [...files, { notebookType: NOTEBOOK, language: "python" }];
