import type { DocumentFilter } from "vscode";
import type { DocumentSelector } from "vscode-languageclient";

const LANGUAGES = ["python", "yaml", "json", "jsonc", "toml"];
const NOTEBOOK = "jupyter-notebook";

/** Where a file may lie: on this machine, nowhere yet, or in a repository opened without a checkout. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

const files = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));

/** What is analysed: files of the languages that name models, and the Python cells of notebooks. */
export const documentSelector: DocumentSelector = [
  ...files,
  ...SCHEMES.map((scheme) => ({ notebook: { notebookType: NOTEBOOK, scheme }, language: "python" })),
];

/** The same, as VS Code's own interface wants it. */
export const statusSelector: DocumentFilter[] = [...files, { notebookType: NOTEBOOK, language: "python" }];
