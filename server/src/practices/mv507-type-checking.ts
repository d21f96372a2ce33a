import { PRACTICE_SEVERITY, type Practice } from "./practice.ts";
import { checkTool } from "./tools/tool-practice.ts";
import { TYPE_CHECKERS } from "./tools/type-checkers.ts";

export const typeChecking: Practice = {
  code: "MV507",
  name: "type-checking",
  summary: "No type checker reads the code, or nothing runs it",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a type checker (mypy, Pyright, basedpyright, ty, Pyrefly, pytype): its configuration, a dependency, and what runs it: a hook before each commit, the pipeline, a Makefile or its kind.",
    whyIsThisBad:
      "Between preprocessing, model and service, values change hands as arrays, frames and dictionaries. A type checker sees where one side gives what the other does not take, before a request does.",
    example: {
      language: "toml",
      before: '[project]\nname = "churn"',
      after: '[project]\nname = "churn"\n\n[tool.mypy]\npackages = ["churn"]\ncheck_untyped_defs = true',
    },
    fixes: [{ title: "Configure mypy", safe: true }],
    fixSafety: "The scaffold adds a table to pyproject.toml; the code stays as it is.",
    sources: ["[mypy: using it with an existing codebase](https://mypy.readthedocs.io/en/stable/existing_code.html)"],
  },
  check: (project) =>
    checkTool(project, {
      kind: "type checker",
      tools: TYPE_CHECKERS,
      advice: "Set up a type checker: mypy's configuration is one table in pyproject.toml.",
    }),
};
