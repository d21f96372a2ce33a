import type { Evaluation, ImportedModules } from "./evaluation.ts";

/** Folders that hold a project's packages without being packages. */
const SOURCE_ROOTS = ["src/", "lib/", "python/"];

/**
 * Where an import seen from a file may lead: module paths without `.py` or `/__init__.py`, nearest first. A relative import
 * (`level` dots) has one candidate. For an absolute one the roots are the file's folders from the inside out, without those that
 * are packages themselves (Python does not look there), and the usual source folders.
 */
export function candidateModules(
  module: string,
  level: number,
  fromPath: string,
  exists: (path: string) => boolean,
): string[] {
  const folders = fromPath.split("/").slice(0, -1);
  const path = module.replaceAll(".", "/");
  if (level > 0) {
    if (level - 1 > folders.length) return [];
    const base = folders.slice(0, folders.length - (level - 1));
    return [[...base, ...(path === "" ? [] : [path])].join("/")];
  }
  const roots = folders.map((_, index) => `${folders.slice(0, folders.length - index).join("/")}/`);
  const withoutPackages = roots.filter((root) => !exists(`${root}__init__.py`));
  return [...withoutPackages, "", ...SOURCE_ROOTS].map((root) => root + path);
}

/** The file of a module path: `x.py` or `x/__init__.py`; null where there is neither. */
export function moduleFile(path: string, exists: (path: string) => boolean): string | null {
  if (path !== "" && exists(`${path}.py`)) return `${path}.py`;
  const initial = path === "" ? "__init__.py" : `${path}/__init__.py`;
  return exists(initial) ? initial : null;
}

/**
 * The module of the project that an import means, as a path without `.py`; null where it is none of the project's. A package that needs no
 * `__init__.py` is found by the module inside it that is asked for.
 */
export function projectModule(
  imported: ImportedModules,
  module: string,
  level: number,
  fromPath: string,
  members: readonly string[],
): string | null {
  const exists = (path: string) => imported.exists(path);
  for (const candidate of candidateModules(module, level, fromPath, exists)) {
    const isModule = moduleFile(candidate, exists) !== null;
    if (isModule || members.some((member) => moduleFile(joined(candidate, member), exists) !== null)) return candidate;
  }
  return null;
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

/** Whether a project file that carries a library's name is the library's own source: its package states a version. */
export function isLibrarySource(evaluation: Evaluation, path: string): boolean {
  const file = moduleFile(path, (each) => evaluation.imported.exists(each));
  if (file === null || !file.endsWith("__init__.py")) return false;
  return evaluation.imported.module(file)?.source.text.includes("__version__") ?? false;
}
