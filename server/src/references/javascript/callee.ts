import type { MethodRow } from "../api-table.ts";
import type { Matched } from "../code/api-index.ts";
import type { RecognisedCall } from "../code/call-reading.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import { libraryBases } from "./members.ts";
import type { Binding, ModuleView } from "./scopes.ts";
import { memberIn } from "./syntax.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

/** A recognised call, with what is known of its receiver. */
export interface RecognisedJavaScriptCall extends RecognisedCall {
  /** The call that made the object that is called, or whose method is; null where that is not known. */
  made: CallSite | null;
}

/** What the tables say about a value that is called; `calleeNode` is the expression that gives it. */
export function recognise(
  evaluation: Evaluation,
  calleeNode: SyntaxNode,
  callees: readonly Alternative[],
  module: ModuleView,
  importedLibraries: ReadonlySet<string>,
): RecognisedJavaScriptCall[] {
  for (const { value } of callees) {
    for (const name of qualifiedNames(evaluation, value)) {
      const rows = evaluation.apis.callRows(name);
      const api = evaluation.apis.canonical(name);
      if (rows.length > 0) return rows.map(({ table, row }) => ({ table, row, api, made: creationOf(value) }));
    }
  }
  return recogniseMethod(evaluation, calleeNode, callees, module, importedLibraries);
}

function creationOf(value: Value): CallSite | null {
  const object = value.kind === "method" ? value.receiver : value;
  return object.kind === "instance" ? object.creation : null;
}

/** The qualified names under which a value that is called may stand in a table. */
function qualifiedNames(evaluation: Evaluation, value: Value): string[] {
  if (value.kind === "symbol") return [value.name];
  if (value.kind === "class") return hasConstructor(value.node, value.module) ? [] : libraryBases(evaluation, value);
  if (value.kind === "instance") return value.of.kind === "symbol" ? [value.of.name] : [];
  if (value.kind !== "method" || value.function !== null || value.receiver.kind !== "instance") return [];
  const owner = value.receiver.of;
  return owner.kind === "symbol" ? [`${owner.name}.${value.name}`] : [];
}

function hasConstructor(classNode: SyntaxNode, module: ModuleView): boolean {
  return (child(classNode, "body")?.children ?? []).some((member) => {
    const name = member.type === "method_definition" ? child(member, "name") : null;
    return name !== null && module.textOf(name) === "constructor";
  });
}

/** A method of an object that cannot be resolved, by its name and that of what it is looked up on: `completions.create`. */
function recogniseMethod(
  evaluation: Evaluation,
  calleeNode: SyntaxNode,
  callees: readonly Alternative[],
  module: ModuleView,
  importedLibraries: ReadonlySet<string>,
): RecognisedJavaScriptCall[] {
  const member = memberIn(calleeNode);
  const object = child(calleeNode, "object");
  if (member === null || object === null) return [];
  const name = module.textOf(member);
  const owner = memberIn(object);
  const dotted = owner === null ? name : `${module.textOf(owner)}.${name}`;
  const rows = [...evaluation.apis.methods(dotted), ...(dotted === name ? [] : evaluation.apis.methods(name))];
  if (rows.length === 0 || !callees.every(({ value }) => mayBeLibrary(value))) return [];
  return rows
    .filter((each) => librariesOf(each).some((library) => importedLibraries.has(library)))
    .map(({ table, row }) => ({ table, row, api: dotted, made: null }));
}

function librariesOf({ table, row }: Matched<MethodRow>): readonly string[] {
  return row.libraries ?? table.libraries;
}

/** What is known to be the project's own, or another library's, is left alone. */
function mayBeLibrary(value: Value): boolean {
  return value.kind === "unknown" && !value.isPath;
}

/** The packages that a file imports, of those that belong to an ecosystem. */
export function librariesImportedBy(bindings: readonly Binding[], evaluation: Evaluation): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { source } of bindings) {
    if (source.kind !== "import") continue;
    const name = packageOf(source.module);
    if (evaluation.apis.isLibrary(name)) found.add(name);
  }
  return found;
}

/** The package of a module: `@scope/name` of `@scope/name/inner`. */
function packageOf(specifier: string): string {
  return /^(?:npm:|jsr:)?((?:@[^/]+\/)?[^/@]+)/.exec(specifier)?.[1] ?? specifier;
}
