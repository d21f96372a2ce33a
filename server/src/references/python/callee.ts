import type { EcosystemTable, SavesFolderRow } from "../api-table.ts";
import type { ApiIndex, Matched } from "../code/api-index.ts";
import type { RecognisedCall } from "../code/call-reading.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import { basesOf } from "./members.ts";
import type { ModuleView, Scope } from "./scopes.ts";
import type { Alternative, CallSite, ClassValue, Value } from "./values.ts";

/** A recognised call, with what is known of its receiver. */
export interface RecognisedPythonCall extends RecognisedCall {
  /** The call that made the object whose method is called; null where that is not known, and for functions. */
  made: CallSite | null;
}

/** What the tables say about a value that is called; `calleeNode` is the expression that gives it. */
export function recognise(
  evaluation: Evaluation,
  calleeNode: SyntaxNode,
  callees: readonly Alternative[],
  module: ModuleView,
  importedLibraries: ReadonlySet<string>,
): RecognisedPythonCall[] {
  const byName = recogniseNames(evaluation, callees, (name) => evaluation.apis.callRows(name));
  if (byName.length > 0) return byName;
  const method = methodOn(evaluation, calleeNode, module);
  if (method === null) return [];
  const rows = [...evaluation.apis.methods(method.name), ...evaluation.apis.methods(`${method.owner}.${method.name}`)];
  return accepted(evaluation, rows, callees, method.receivers, importedLibraries).map(({ table, row }) => ({
    table,
    row,
    api: method.name,
    made: creationOf(method.receivers),
  }));
}

/** The rows that say into which folder the call saves. */
export function recogniseFolders(
  evaluation: Evaluation,
  calleeNode: SyntaxNode,
  callees: readonly Alternative[],
  module: ModuleView,
  importedLibraries: ReadonlySet<string>,
): SavesFolderRow[] {
  const byName = recogniseNames(evaluation, callees, (name) => evaluation.apis.folderRows(name));
  if (byName.length > 0) return byName.map((each) => each.row);
  const method = methodOn(evaluation, calleeNode, module);
  if (method === null) return [];
  const rows = evaluation.apis.folderMethods(method.name);
  return accepted(evaluation, rows, callees, method.receivers, importedLibraries).map((each) => each.row);
}

function recogniseNames<Row>(
  evaluation: Evaluation,
  callees: readonly Alternative[],
  rowsFor: (name: string) => readonly Matched<Row>[],
): { table: EcosystemTable; row: Row; api: string; made: CallSite | null }[] {
  for (const { value } of callees) {
    for (const name of qualifiedNames(evaluation, value)) {
      const made = value.kind === "method" ? creationOf([{ value: value.receiver, arms: [] }]) : null;
      const rows = rowsFor(name);
      if (rows.length === 0) continue;
      return rows.map(({ table, row }) => ({ table, row, api: evaluation.apis.canonical(name), made }));
    }
  }
  return [];
}

/** The one call that made an object. */
function creationOf(receivers: readonly Alternative[]): CallSite | null {
  const [only, ...others] = receivers;
  return others.length === 0 && only?.value.kind === "instance" ? only.value.creation : null;
}

/** The qualified names under which a value that is called may stand in a table. */
function qualifiedNames(evaluation: Evaluation, value: Value): string[] {
  if (value.kind === "symbol") return [value.name];
  if (value.kind === "class") return value.scope.bindings.has("__init__") ? [] : libraryBases(evaluation, value);
  if (value.kind !== "method" || value.function !== null || value.receiver.kind !== "instance") return [];
  const owner = value.receiver.of;
  return owner.kind === "symbol" ? [`${owner.name}.${value.name}`] : [];
}

/** The library classes that a class of the project descends from, by qualified name. */
export function libraryBases(evaluation: Evaluation, owner: ClassValue, depth = 0): string[] {
  if (depth > 10) return [];
  return basesOf(evaluation, owner).flatMap((base) => {
    if (base.kind === "symbol") return [base.name];
    return base.kind === "class" ? libraryBases(evaluation, base, depth + 1) : [];
  });
}

function methodOn(
  evaluation: Evaluation,
  calleeNode: SyntaxNode,
  module: ModuleView,
): { name: string; owner: string; receivers: readonly Alternative[] } | null {
  const object = calleeNode.type === "attribute" ? child(calleeNode, "object") : null;
  const attribute = calleeNode.type === "attribute" ? child(calleeNode, "attribute") : null;
  if (object === null || attribute === null) return null;
  const owner = (object.type === "attribute" ? child(object, "attribute") : null) ?? object;
  return {
    name: module.textOf(attribute),
    owner: module.textOf(owner),
    receivers: evaluation.evaluate(object, module),
  };
}

function accepted<Row extends object>(
  evaluation: Evaluation,
  rows: readonly Matched<Row>[],
  callees: readonly Alternative[],
  receivers: readonly Alternative[],
  importedLibraries: ReadonlySet<string>,
): readonly Matched<Row>[] {
  const isProjectsOwn = callees.some(({ value }) => isDefinedInProject(value));
  if (rows.length === 0 || isProjectsOwn) return [];
  return rows.filter(({ table, row }) => {
    const libraries = "libraries" in row ? (row.libraries as readonly string[]) : table.libraries;
    if (!libraries.some((each) => importedLibraries.has(each))) return false;
    return receivers.some(({ value }) => mayBeOf(evaluation, value, libraries));
  });
}

function isDefinedInProject(value: Value): boolean {
  return value.kind === "function" || (value.kind === "method" && value.function !== null);
}

/** Whether the receiver of a method may be an object of one of the libraries. */
function mayBeOf(evaluation: Evaluation, value: Value, libraries: readonly string[]): boolean {
  if (value.kind === "unknown") return !value.isPath;
  if (value.kind === "class") return classMayBeOf(evaluation, value, libraries);
  // An attribute of an object: `classifier.booster_`.
  if (value.kind === "method") return value.function === null && mayBeOf(evaluation, value.receiver, libraries);
  if (value.kind !== "instance") return false;
  if (value.of.kind === "class") return classMayBeOf(evaluation, value.of, libraries);
  return libraries.includes(topOf(value.of.name));
}

function classMayBeOf(evaluation: Evaluation, owner: ClassValue, libraries: readonly string[]): boolean {
  return basesOf(evaluation, owner).some((base) => {
    if (base.kind === "symbol") return libraries.includes(topOf(base.name));
    return base.kind === "class" ? base.node !== owner.node && classMayBeOf(evaluation, base, libraries) : true;
  });
}

function topOf(name: string): string {
  return name.split(".")[0]!;
}

/** The top-level packages that a module imports anywhere, of those that belong to an ecosystem. */
export function librariesImportedBy(scopes: Iterable<Scope>, apis: ApiIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (module: string, level: number) => {
    if (level === 0 && apis.isLibrary(topOf(module))) found.add(topOf(module));
  };
  for (const scope of scopes) {
    for (const star of scope.stars) note(star.module, star.level);
    for (const { source } of [...scope.bindings.values()].flat()) {
      if (source.kind === "import") note(source.module, source.level);
    }
  }
  return found;
}
