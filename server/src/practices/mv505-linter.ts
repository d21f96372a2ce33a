import { PRACTICE_SEVERITY, type Practice } from "./practice.ts";
import { LINTERS } from "./tools/linters.ts";
import { checkTool } from "./tools/tool-practice.ts";

export const linter: Practice = {
  code: "MV505",
  name: "linter",
  summary: "No linter reads the code, or nothing runs it",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a linter (Ruff, Flake8, Pylint, Pyflakes, pycodestyle, Prospector, and collections such as MegaLinter or SonarQube): its configuration, a dependency, and what runs it: a hook before each commit, the pipeline, a Makefile or its kind.",
    whyIsThisBad:
      "A name that is misspelt in the last line of a training script is found after the training. A linter finds it in a second.",
    example: {
      language: "toml",
      before: '[project]\nname = "churn"',
      after: '[project]\nname = "churn"\n\n[tool.ruff.lint]\nselect = ["E", "F", "I", "B"]',
    },
    fixes: [{ title: "Configure Ruff, and run it before each commit", safe: true }],
    fixSafety: "The scaffold adds a table to pyproject.toml and a hook; the code stays as it is.",
    sources: ["[Ruff: the linter](https://docs.astral.sh/ruff/linter/)"],
  },
  check: (project) =>
    checkTool(project, {
      kind: "linter",
      tools: LINTERS,
      byName: /\blint(?:er|ing|s)?\b|code[-_ ]?quality|format\.ya?ml/i,
      advice: "Set up a linter: Ruff's needs one table in pyproject.toml.",
    }),
};
