import type { Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newTable } from "./toml-table.ts";
import { isConfigured } from "./tool-files.ts";

/** Ruff as linter: what it finds by itself, and imports in order, old syntax, likely mistakes. */
export const linter: Scaffold = (shape) => [
  ...withDependencies(shape, "development", ["ruff"]),
  ...(isConfigured(shape, "ruff")
    ? []
    : newTable(shape, "pyproject.toml", "tool.ruff.lint", 'extend-select = ["B", "I", "RUF", "SIM", "UP"]')),
];
