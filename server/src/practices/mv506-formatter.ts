import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { linesLike } from "./evidence/search.ts";
import { type Evidence, PRACTICE_SEVERITY, type Practice } from "./practice.ts";
import { FORMATTERS } from "./tools/formatters.ts";
import { checkTool } from "./tools/tool-practice.ts";

export const formatter: Practice = {
  code: "MV506",
  name: "formatter",
  summary: "No formatter keeps the code in one form, or nothing runs it",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a formatter (Black, Ruff's, YAPF, autopep8): its configuration, a dependency, and what runs it: a hook before each commit, the pipeline, a Makefile or its kind. Sorting imports alone is no formatting.",
    whyIsThisBad:
      "Where everybody's editor writes its own form, differences between two versions show line breaks instead of what changed in the model.",
    example: {
      language: "yaml",
      before: "repos: []",
      after:
        "repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: v0.9.6\n    hooks:\n      - id: ruff-format",
    },
    fixes: [{ title: "Run Ruff's formatter before each commit", safe: true }],
    fixSafety: "The scaffold adds a hook; the code is formatted when you run it.",
    sources: [
      "[Ruff: the formatter](https://docs.astral.sh/ruff/formatter/)",
      "[Black](https://black.readthedocs.io/)",
    ],
  },
  check: (project) =>
    checkTool(project, {
      kind: "formatter",
      tools: FORMATTERS,
      also: badges,
      byName: /code[-_ ]?(?:style|format)|\bformatt?(?:er|ing)?\b(?:\.ya?ml)?$|check[-_ ]format/i,
      advice: "Set up a formatter: `ruff format` or Black.",
    }),
};

function badges(project: ProjectEvidence): Iterable<Evidence> {
  return linesLike(
    project,
    ["documentation"],
    /code[ _%20-]*style.*(?:black|ruff|yapf)/i,
    "the documentation names the code's style",
  );
}
