import type { Tool } from "./tool.ts";

/** Programs that find errors and bad form in Python code. */
export const LINTERS: readonly Tool[] = [
  {
    name: "Ruff",
    distributions: ["ruff"],
    files: /(?:^|\/)\.?ruff\.toml$/,
    section: /^\[tool\.ruff(?:\]|\.(?!format\b))/,
    command: /(?<![\w-])(?<!(?<!bin)\/)ruff(?![\w-]|\s+format\b)|\bruff-(?:check|pre-commit|action|lint)\b/,
  },
  {
    name: "Flake8",
    distributions: ["flake8", "wemake-python-styleguide", "flake8-black", "pyproject-flake8", "flake8-pyproject"],
    files: /(?:^|\/)\.flake8$/,
    section: /^\[(?:tool:?\.?)?flake8\]/,
    command: /(?<!\w)(?<!(?<!bin)\/)(?:p?flake8|flakeheaven)\b/,
  },
  {
    name: "Pylint",
    distributions: ["pylint"],
    files: /(?:^|\/)\.?pylintrc(?:\.toml)?$/,
    section: /^\[(?:tool\.)?pylint[.\]]|^\[(?:MASTER|MESSAGES CONTROL)\]/,
    command: /(?<!\w)(?<!(?<!bin)\/)pylint\b/,
  },
  {
    name: "Pyflakes, pycodestyle or pydocstyle",
    distributions: ["pyflakes", "pycodestyle", "pydocstyle", "pep8", "pylama", "prospector", "vulture", "autoflake"],
    files: /(?:^|\/)(?:pylama\.ini|\.prospector\.ya?ml|\.?pycodestyle|\.pydocstyle)$/,
    section: /^\[(?:tool\.)?(?:pycodestyle|pydocstyle|pylama)\b/,
    command: /(?<!\w)(?<!(?<!bin)\/)(?:pyflakes|pycodestyle|pydocstyle|pylama|prospector|pep8)\b/,
  },
  {
    name: "a collection of linters",
    distributions: [],
    files:
      /(?:^|\/)(?:\.mega-?linter\.ya?ml|\.trunk\/trunk\.ya?ml|\.deepsource\.toml|\.?sonar-project\.properties|\.codeclimate\.ya?ml|\.codacy\.ya?ml)$/,
    section: null,
    command: /\b(?:super-linter|mega-?linter|trunk-action|sonar(?:cloud|qube|-scanner)[\w-]*|sonarsource)\b/i,
  },
];
