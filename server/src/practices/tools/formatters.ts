import type { Tool } from "./tool.ts";

/** Programs that write Python code in one form. */
export const FORMATTERS: readonly Tool[] = [
  {
    name: "Ruff's formatter",
    distributions: [],
    files: null,
    section: /^\[(?:tool\.ruff\.)?format\]|"editor\.defaultFormatter"\s*:\s*"charliermarsh\.ruff"/,
    command: /\bruff\s+format\b|\bruff-format\b|\bargs:\s*["']?format\b/,
  },
  {
    name: "Black",
    distributions: ["black", "blue", "darker", "pyink", "flake8-black", "nbqa", "black-jupyter", "blacken-docs"],
    files: /(?:^|\/)\.?black\.toml$/,
    section: /^\[tool\.(?:black|blue|darker|pyink)\]|"python\.formatting\.provider"|"ms-python\.black-formatter"/,
    command:
      /(?<![\w.-])(?<!(?<!bin)\/)(?:black(?:-jupyter|en-docs)?|darker|pyink|blue(?=\s+(?:--|\.|src)))(?![\w/=.])|psf\/black/,
  },
  {
    name: "YAPF or autopep8",
    distributions: ["yapf", "autopep8", "docformatter"],
    files: /(?:^|\/)\.style\.yapf$/,
    section: /^\[(?:tool\.)?(?:yapf|autopep8|style)\]|"ms-python\.autopep8"/,
    command: /(?<!\w)(?<!(?<!bin)\/)(?:yapf|autopep8)\b/,
  },
];
