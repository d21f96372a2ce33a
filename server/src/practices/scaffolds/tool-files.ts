import type { ProjectShape } from "../scaffold.ts";
import { mentionsTable } from "./toml-table.ts";

/** Files beside pyproject.toml that configure a tool: where one is, tables of pyproject.toml are not read. */
const FILES = {
  ruff: ["ruff.toml", ".ruff.toml"],
  mypy: ["mypy.ini", ".mypy.ini"],
  pytest: ["pytest.ini", ".pytest.ini", "pytest.toml"],
} as const;

/** Sections of setup.cfg and tox.ini that do the same. */
const SECTIONS: Readonly<Record<keyof typeof FILES, RegExp | null>> = {
  ruff: null,
  mypy: /^\[mypy\]/m,
  pytest: /^\[(?:tool:)?pytest\]/m,
};

/**
 * Whether a project configures a tool, somewhere; what a team chose is never added to.
 * @param part a table of the tool's own that is meant in its configuration in pyproject.toml; without it any is
 */
export function isConfigured(shape: ProjectShape, tool: keyof typeof FILES, part?: "format"): boolean {
  if (FILES[tool].some((file) => shape.files.has(file))) return true;
  const section = SECTIONS[tool];
  if (section !== null && ["setup.cfg", "tox.ini"].some((file) => section.test(shape.textOf(file) ?? ""))) return true;
  const text = shape.textOf("pyproject.toml") ?? "";
  return mentionsTable(text, ["tool", tool, ...(part === undefined ? [] : [part])].join("."));
}
