import type { Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newTable } from "./toml-table.ts";
import { isConfigured } from "./tool-files.ts";

/** Ruff as formatter, examples in docstrings too. */
export const formatter: Scaffold = (shape) => [
  ...withDependencies(shape, "development", ["ruff"]),
  ...(isConfigured(shape, "ruff", "format")
    ? []
    : newTable(shape, "pyproject.toml", "tool.ruff.format", "docstring-code-format = true")),
];
