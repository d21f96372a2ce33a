import { flatMapValues, NOTHING_KNOWN, only, UNKNOWN, withArms } from "../code/alternatives.ts";
import { exportedOnce } from "../code/exported-values.ts";
import { heldBy } from "../code/holders.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import { elementsOf, itemAt, mutatedMapping } from "./containers.ts";
import type { Evaluation } from "./evaluation.ts";
import { armsAround, type Definition, reachingEnd, reachingUse } from "./flow.ts";
import { nameIn } from "./holders.ts";
import { isLibrarySource, moduleFile, projectModule } from "./modules.ts";
import { evaluateParameter } from "./parameters.ts";
import { type Binding, bindingName, type ModuleView, type Scope } from "./scopes.ts";
import { binary } from "./texts.ts";
import { isExcluded, type TypeGuard, typeGuards } from "./type-guards.ts";
import type { Alternative } from "./values.ts";

/** What a name may be where it is used. */
export function evaluateName(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  return evaluateNamed(evaluation, module.textOf(node), node, module);
}

/** What a name would be at a node. */
export function evaluateNamed(
  evaluation: Evaluation,
  name: string,
  node: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const definitions = definitionsOf(name, node, module);
  if (definitions === null) return evaluateUnbound(evaluation, name, module);
  const values = valuesOf(evaluation, definitions, module, typeGuards(name, node, module));
  return mutatedMapping(evaluation, values, name, node, module.scopeOf(node));
}

/** The expressions that a name may have been given where it is used, as far as it was simply assigned. */
export function assignedExpressions(node: SyntaxNode, module: ModuleView): SyntaxNode[] {
  const definitions = definitionsOf(module.textOf(node), node, module) ?? [];
  return definitions.flatMap(({ binding: { source } }) =>
    source.kind === "value" && source.how === "assigned" && source.path.length === 0 ? [source.value] : [],
  );
}

/** The bindings that a use may see; null where no scope binds the name. */
function definitionsOf(name: string, node: SyntaxNode, module: ModuleView): Definition[] | null {
  let use = node;
  let runsInline = true;
  const first = module.scopeOf(node);
  for (let scope: Scope | null = first; scope !== null; scope = scope.parent) {
    const isVisible = scope.kind !== "class" || runsInline;
    const definitions = isVisible && !scope.outerNames.has(name) ? visibleIn(scope, name, use, runsInline) : [];
    if (definitions.length > 0) return definitions;
    if (scope.kind === "function" && scope.bindings.has(name)) return [];
    if (scope.kind === "function") runsInline = false;
    use = scope.node;
  }
  return null;
}

function visibleIn(scope: Scope, name: string, use: SyntaxNode, runsInline: boolean): Definition[] {
  const inner = (scope.innerBindings.get(name) ?? []).map((binding) => ({ binding, arms: [] }));
  const before = reachingUse(scope, name, use).definitions;
  if (runsInline) return [...before, ...inner];
  // A function runs later: it may see what stood before it, and what the whole scope has left at last.
  const seen = new Set(before.map((each) => each.binding));
  const later = reachingEnd(scope, name).definitions.filter((each) => !seen.has(each.binding));
  return [...before, ...later, ...inner];
}

/** The values of the bindings, without those that delete the name and those that a test of their type turns away. */
function valuesOf(
  evaluation: Evaluation,
  definitions: Definition[],
  module: ModuleView,
  guards: readonly TypeGuard[] = [],
): Alternative[] {
  const bound = definitions.filter((each) => each.binding.source.kind !== "deleted");
  const values = bound.flatMap(({ binding, arms }) => {
    const tested = guards.filter((each) => each.start > binding.node.start);
    const possible = bindingValues(evaluation, binding, module).filter(
      ({ value }) => !tested.some((guard) => isExcluded(value, guard)),
    );
    return withArms(possible, arms);
  });
  return values.length === 0 ? NOTHING_KNOWN : values;
}

/** What one binding gives to its name. */
export function bindingValues(evaluation: Evaluation, binding: Binding, module: ModuleView): Alternative[] {
  const values = sourceValues(evaluation, binding, module);
  const isUnknown = values.every((each) => each.value.kind === "unknown");
  if (isUnknown && binding.type !== null) return instanceFromAnnotation(evaluation, binding.type, module);
  return heldBy(values, () => module.source.placeOf(nameIn(binding.node)));
}

function sourceValues(evaluation: Evaluation, binding: Binding, module: ModuleView): Alternative[] {
  const { source } = binding;
  switch (source.kind) {
    case "value":
      return unpackedValues(evaluation, source, module);
    case "augmented":
      return augmentedValues(evaluation, source.statement, module);
    case "import":
      return importedValues(evaluation, source, module);
    case "function":
      return only({ kind: "function", node: source.node, scope: module.scopeOpenedBy(source.node)! });
    case "class":
      return only({ kind: "class", node: source.node, scope: module.scopeOpenedBy(source.node)! });
    case "parameter":
      return evaluateParameter(evaluation, source.function, source.node, module);
    case "declared":
      return instanceFromAnnotation(evaluation, source.type, module);
    default:
      return NOTHING_KNOWN;
  }
}

function unpackedValues(
  evaluation: Evaluation,
  source: Extract<Binding["source"], { kind: "value" }>,
  module: ModuleView,
): Alternative[] {
  const values = evaluation.evaluate(source.value, module);
  const held = source.how === "each" ? elementsOf(values, source.value) : values;
  return source.path.reduce((result, index) => flatMapValues(result, (value) => itemAt(value, index)), held);
}

function augmentedValues(evaluation: Evaluation, statement: SyntaxNode, module: ModuleView): Alternative[] {
  const left = child(statement, "left");
  const right = child(statement, "right");
  if (left === null || right === null) return NOTHING_KNOWN;
  const operator = module.source.text.slice(left.end, right.start).trim().replace(/=.*$/s, "");
  return binary(evaluation, operator, left, right, module);
}

function importedValues(
  evaluation: Evaluation,
  source: Extract<Binding["source"], { kind: "import" }>,
  module: ModuleView,
): Alternative[] {
  if (source.name !== null) return importFrom(evaluation, source.module, source.level, source.name, module);
  const whole = importModule(evaluation, source.module, 0, [], module);
  if (!source.bindsTop || whole.kind === "unknown") return only(whole);
  const parts = source.module.split(".");
  if (whole.kind === "symbol") return only({ kind: "symbol", name: parts[0]! });
  const path = whole.kind === "projectModule" ? whole.path.split("/") : [];
  return only({ kind: "projectModule", path: path.slice(0, path.length - parts.length + 1).join("/") });
}

/** `from module import name`. */
function importFrom(
  evaluation: Evaluation,
  path: string,
  level: number,
  name: string,
  module: ModuleView,
): Alternative[] {
  return evaluation.member(importModule(evaluation, path, level, [name], module), name);
}

/** The module an import means: the project's where it has one, else a library's. */
function importModule(evaluation: Evaluation, path: string, level: number, members: string[], module: ModuleView) {
  const found = projectModule(evaluation.imported, path, level, module.source.path, members);
  const isLibrary = level === 0 && evaluation.apis.isLibrary(path.split(".")[0]!);
  if (found !== null && !(isLibrary && ownsLibrary(evaluation, found, path))) {
    return { kind: "projectModule" as const, path: found };
  }
  return level > 0 ? UNKNOWN : { kind: "symbol" as const, name: path };
}

/** Whether the project that holds the module is the library itself: its examples use it as everybody does. */
function ownsLibrary(evaluation: Evaluation, found: string, path: string): boolean {
  const depth = path.split(".").length;
  const parts = found.split("/");
  return isLibrarySource(evaluation, parts.slice(0, parts.length - depth + 1).join("/"));
}

/** A name that no scope binds: a star import's or a builtin. */
function evaluateUnbound(evaluation: Evaluation, name: string, module: ModuleView): Alternative[] {
  if (BUILTINS.has(name)) return only({ kind: "symbol", name: `builtins.${name}` });
  for (const star of module.scope.stars.toReversed()) {
    const source = importModule(evaluation, star.module, star.level, [], module);
    if (source.kind === "projectModule") {
      const values = exportedValues(evaluation, source.path, name);
      if (values !== null) return values;
    }
    const isLibrary = source.kind === "symbol" && evaluation.apis.isLibrary(source.name.split(".")[0]!);
    if (isLibrary) return only({ kind: "symbol", name: `${source.name}.${name}` });
  }
  return NOTHING_KNOWN;
}

/** What a module of the project gives to those who import the name; null where it has no such name. */
export function exportedValues(evaluation: Evaluation, path: string, name: string): Alternative[] | null {
  return exportedOnce(evaluation.exported, path, name, () => findExported(evaluation, path, name));
}

function findExported(evaluation: Evaluation, path: string, name: string): Alternative[] | null {
  const exists = (each: string) => evaluation.imported.exists(each);
  const file = moduleFile(path, exists);
  const module = file === null ? null : evaluation.moduleAt(file);
  if (module !== null) {
    const { definitions } = reachingEnd(module.scope, name);
    const inner = (module.scope.innerBindings.get(name) ?? []).map((binding) => ({ binding, arms: [] }));
    if (definitions.length > 0) return valuesOf(evaluation, [...definitions, ...inner], module);
    if (module.scope.stars.length > 0 && !BUILTINS.has(name)) {
      const values = evaluateUnbound(evaluation, name, module);
      if (values.some((each) => each.value.kind !== "unknown")) return values;
    }
  }
  const inside = path === "" ? name : `${path}/${name}`;
  return moduleFile(inside, exists) === null ? null : only({ kind: "projectModule", path: inside });
}

/** `self.x` or `config["x"]` where the same scope assigns it before: what the assignment gave. Null: it does not. */
export function evaluateAssignedPlace(
  evaluation: Evaluation,
  node: SyntaxNode,
  module: ModuleView,
): { values: Alternative[]; isComplete: boolean } | null {
  const scope = module.scopeOf(node);
  const name = bindingName(module.textOf(node), node);
  const reaching = scope.bindings.has(name) ? reachingUse(scope, name, node) : null;
  if (reaching === null || reaching.definitions.length === 0) return null;
  return { values: valuesOf(evaluation, reaching.definitions, module), isComplete: reaching.isComplete };
}

/** What the methods of a class assign to `self.name`, each under the branches around the assignment. */
export function assignedInMethods(evaluation: Evaluation, classScope: Scope, name: string): Alternative[] {
  return (classScope.selfAssignments.get(name) ?? []).flatMap(({ binding, method }) =>
    withArms(bindingValues(evaluation, binding, classScope.module), armsAround(binding.node, method)),
  );
}

const BUILTINS = new Set(
  (
    "abs all any bool bytes callable classmethod dict dir enumerate eval exec filter float format frozenset getattr globals hasattr " +
    "hash id input int isinstance issubclass iter len list locals map max min next object open ord pow print property range repr " +
    "reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __file__ __name__"
  ).split(" "),
);
