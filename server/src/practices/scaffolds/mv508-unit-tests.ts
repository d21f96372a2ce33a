import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newFiles } from "./file-edits.ts";
import { importRoot, testFile } from "./python-package.ts";
import { newTable } from "./toml-table.ts";
import { isConfigured } from "./tool-files.ts";

/** pytest, told where tests and modules lie, and a first test. Modules of other scaffolds bring tests of their own. */
export const unitTests: Scaffold = (shape) => [
  ...withDependencies(shape, "development", ["pytest"]),
  ...(isConfigured(shape, "pytest")
    ? []
    : newTable(shape, "pyproject.toml", "tool.pytest.ini_options", settings(shape))),
  ...newFiles(shape, hasTests(shape) ? [] : [testFile(shape, "modules")]),
];

function settings(shape: ProjectShape): string {
  return `testpaths = [${JSON.stringify(shape.testFolder)}]\npythonpath = [${JSON.stringify(importRoot(shape))}]`;
}

function hasTests({ files }: ProjectShape): boolean {
  return [...files].some((file) => /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(file));
}
