import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { importRoot } from "./python-package.ts";
import { scaffoldedCode } from "./scaffolded-code.ts";
import { newTable } from "./toml-table.ts";
import { isConfigured } from "./tool-files.ts";

/** mypy: strict where all code comes from scaffolds, else gently, as code without types would only be complained of. */
export const typeChecking: Scaffold = (shape) => [
  ...withDependencies(shape, "development", ["mypy"]),
  ...(isConfigured(shape, "mypy") ? [] : newTable(shape, "pyproject.toml", "tool.mypy", settings(shape))),
];

function settings(shape: ProjectShape): string {
  const files = [shape.codeFolder === "" ? "." : shape.codeFolder, shape.testFolder];
  const strictness = hasOwnCode(shape)
    ? "check_untyped_defs = true\nwarn_redundant_casts = true\nwarn_unreachable = true"
    : "strict = true";
  return [
    `files = [${files.map((each) => JSON.stringify(each)).join(", ")}]`,
    `mypy_path = ${JSON.stringify(importRoot(shape))}`,
    "explicit_package_bases = true",
    strictness,
    "# Libraries without types are borne with; modules that are not there are not.",
    'disable_error_code = ["import-untyped"]',
  ].join("\n");
}

function hasOwnCode(shape: ProjectShape): boolean {
  const scaffolded = scaffoldedCode(shape);
  return [...shape.files].some((file) => file.endsWith(".py") && !scaffolded.has(file));
}
