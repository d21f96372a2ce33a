import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape } from "../scaffold.ts";
import { appended, insertion, newFile } from "./file-edits.ts";
import { pinned } from "./pins.ts";
import { itemsInList, keysInTable, mentionsTable, tableLines, valueOfKey } from "./toml-table.ts";

/** What a distribution is wanted for. */
export type Use = "runtime" | "development";

const PYPROJECT = "pyproject.toml";
const LISTS =
  /^(?:pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment\.ya?ml|(?:requirements\/)?[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in))$/;
const DEVELOPMENT_LIST =
  /^(?:requirements[-_.](?:dev|development|test|tests)|(?:dev|test)[-_]requirements|requirements\/(?:dev|development|test|tests))\.(?:txt|in)$/;
const ENVIRONMENT = /^environment\.ya?ml$/;

/** The files that list a project's dependencies, in path order. */
export function dependencyLists({ files }: Pick<ProjectShape, "files">): string[] {
  return [...files].filter((file) => LISTS.test(file)).sort();
}

/** Whether any list of a project names a distribution. */
export function dependsOn(shape: ProjectShape, distribution: string): boolean {
  const form = new RegExp(`(?:^|[\\s"'\\[,])${distribution}\\s*(?:$|["'\\[;=<>~!@(,])`, "im");
  return dependencyLists(shape).some((file) => form.test((shape.textOf(file) ?? "").replace(/#.*$/gm, "")));
}

/** An edit that adds distributions, pinned, to the list that a project's package manager reads; those that any list names are left out. */
export function withDependencies(shape: ProjectShape, use: Use, distributions: readonly string[]): TextEdit[] {
  const wanted = distributions.filter((each) => !dependsOn(shape, each)).map((each) => pinned(shape, each));
  if (wanted.length === 0) return [];
  switch (shape.packageManager) {
    case "uv":
      return inPyproject(shape, use, wanted);
    case "poetry":
      return inPoetry(shape, use, wanted);
    case "conda":
      return inEnvironment(shape, wanted);
    case "pip":
      return inRequirements(shape, use, wanted);
  }
}

function inPyproject(shape: ProjectShape, use: Use, wanted: readonly string[]): TextEdit[] {
  const [table, key] = use === "runtime" ? ["project", "dependencies"] : ["dependency-groups", "dev"];
  const inList = itemsInList(shape, PYPROJECT, table, key, wanted);
  return inList ?? keysInTable(shape, PYPROJECT, table, listOf(key, wanted));
}

/** A list of TOML, an item a line. */
export function listOf(key: string, items: readonly string[]): string {
  return `${key} = [\n${items.map((item) => `    ${JSON.stringify(item)},\n`).join("")}]`;
}

function inPoetry(shape: ProjectShape, use: Use, wanted: readonly string[]): TextEdit[] {
  const text = shape.textOf(PYPROJECT) ?? "";
  const table = use === "runtime" ? "tool.poetry.dependencies" : "tool.poetry.group.dev.dependencies";
  const isStandard = use === "runtime" ? tableLines(text, table) === null : mentionsTable(text, "dependency-groups");
  if (isStandard) return inPyproject(shape, use, wanted);
  const keys = wanted.map((each) => {
    const [name, version] = each.split("==");
    return `${name} = "${version ?? "*"}"`;
  });
  return keysInTable(shape, PYPROJECT, table, keys.join("\n"));
}

/** Behind the line `dependencies:`, indented like the item that follows it. */
function inEnvironment(shape: ProjectShape, wanted: readonly string[]): TextEdit[] {
  const path = dependencyLists(shape).find((file) => ENVIRONMENT.test(file));
  const lines = (path === undefined ? null : shape.textOf(path))?.split("\n") ?? [];
  const line = lines.findIndex((each) => /^dependencies:\s*(?:#.*)?$/.test(each));
  if (path === undefined || line < 0) return [];
  const indentation = /^(\s*)-/.exec(lines[line + 1] ?? "")?.[1] ?? "  ";
  const items = wanted.map((each) => `${indentation}- ${each.replace("==", "=")}\n`).join("");
  return [insertion(path, { line: line + 1, character: 0 }, items)];
}

function inRequirements(shape: ProjectShape, use: Use, wanted: readonly string[]): TextEdit[] {
  const lines = wanted.map((each) => `${each}\n`).join("");
  const lists = dependencyLists(shape);
  const present = lists.find((file) => (use === "runtime" ? file === "requirements.txt" : DEVELOPMENT_LIST.test(file)));
  if (present !== undefined) return appended(shape, present, lines, false);
  const [table, key] = use === "runtime" ? ["project", "dependencies"] : ["dependency-groups", "dev"];
  const inList = itemsInList(shape, PYPROJECT, table, key, wanted);
  if (inList !== null) return inList;
  // A second list beside one that is written in Python or for another tool would hold a part of it.
  if (use === "runtime" && hasList(shape)) return [];
  return newFile(shape, use === "runtime" ? "requirements.txt" : "requirements-dev.txt", lines);
}

/** Whether a project lists what it runs on, in whichever form. */
export function hasList(shape: ProjectShape): boolean {
  const text = shape.textOf(PYPROJECT) ?? "";
  const inPyproject =
    valueOfKey(text, "project", "dependencies") !== null || mentionsTable(text, "tool.poetry.dependencies");
  return inPyproject || dependencyLists(shape).some((file) => file !== PYPROJECT && listsRuntime(shape, file));
}

function listsRuntime(shape: ProjectShape, file: string): boolean {
  if (DEVELOPMENT_LIST.test(file)) return false;
  return !/^setup\./.test(file) || /^\s*install_requires\s*=/m.test(shape.textOf(file) ?? "");
}

/** The list of a pip project's tools for development, relative to the root; null where there is none. */
export function developmentList(shape: Pick<ProjectShape, "files">): string | null {
  return dependencyLists(shape).find((file) => DEVELOPMENT_LIST.test(file)) ?? null;
}
