import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { developmentList } from "./dependencies.ts";
import { newFile } from "./file-edits.ts";
import { slugOf } from "./python-package.ts";
import { filled, template } from "./template.ts";
import { keysInTable, mentionsTable, newTable, valueOfKey } from "./toml-table.ts";

/** Python's version for the tools that read it, and for pip a script that makes the environment. */
export const isolatedEnvironment: Scaffold = (shape) => [
  ...newFile(shape, ".python-version", `${shape.pythonVersion}\n`),
  ...requiredPython(shape),
  ...environmentScript(shape),
];

function requiredPython(shape: ProjectShape): TextEdit[] {
  const path = "pyproject.toml";
  const text = shape.textOf(path) ?? "";
  const required = `requires-python = ">=${shape.pythonVersion}"`;
  if (mentionsTable(text, "project")) {
    return valueOfKey(text, "project", "requires-python") === null ? keysInTable(shape, path, "project", required) : [];
  }
  // Poetry has a table of its own, and setuptools files: a second description would contradict them.
  if (shape.packageManager === "poetry" || shape.files.has("setup.py") || shape.files.has("setup.cfg")) return [];
  return newTable(shape, path, "project", `name = "${slugOf(shape.name)}"\nversion = "0.1.0"\n${required}`);
}

function environmentScript(shape: ProjectShape): TextEdit[] {
  if (shape.packageManager !== "pip") return [];
  const lists = [shape.files.has("requirements.txt") ? "requirements.txt" : null, developmentList(shape)];
  const options = lists.flatMap((file) => (file === null ? [] : `-r ${file}`)).join(" ");
  const words = {
    PYTHON_COMMAND: `python${shape.pythonVersion}`,
    REQUIREMENT_OPTIONS: options === "" ? "-r requirements.txt -r requirements-dev.txt" : options,
  };
  return newFile(shape, "scripts/environment.sh", filled(template("containers/environment.sh"), words));
}
