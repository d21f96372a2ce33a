import { flatMapValues, NOTHING_KNOWN, only, type UnknownValue, withArms } from "../code/alternatives.ts";
import { exportedOnce } from "../code/exported-values.ts";
import { heldBy } from "../code/holders.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import type { Evaluation } from "./evaluation.ts";
import { reachingValues } from "./flow.ts";
import { projectFile } from "./modules.ts";
import { changed, evaluateEnum } from "./objects.ts";
import { evaluateParameter } from "./parameters.ts";
import type { Binding, ModuleView, Step } from "./scopes.ts";
import type { Alternative, Value } from "./values.ts";

/** What a name may be where it is used. */
export function evaluateNamed(
  evaluation: Evaluation,
  name: string,
  use: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const binding = module.lookUp(name, use);
  if (binding === null) return only({ kind: "symbol", name: `global.${name}` });
  return bindingValues(evaluation, binding, use, module);
}

/** What a binding may hold at a node; at the end of its scope where the node is null. */
function bindingValues(
  evaluation: Evaluation,
  binding: Binding,
  use: SyntaxNode | null,
  module: ModuleView,
): Alternative[] {
  const reaching = reachingValues(binding, use);
  const later = reaching.assignments.flatMap(({ value, arms }) =>
    withArms(value === null ? NOTHING_KNOWN : evaluation.evaluate(value, module), arms),
  );
  const first = reaching.isInitial ? initialValues(evaluation, binding, module) : [];
  const values = changed([...first, ...later], changesOf(evaluation, binding, module));
  return heldBy<Value>(values, () => module.source.placeOf(binding.node));
}

function changesOf(evaluation: Evaluation, binding: Binding, module: ModuleView): Map<string | null, Alternative[]> {
  const changes = [...binding.changes].map(
    ([key, nodes]) => [key, nodes.flatMap((node) => evaluation.evaluate(node, module))] as const,
  );
  return new Map(changes);
}

function initialValues(evaluation: Evaluation, binding: Binding, module: ModuleView): Alternative[] {
  const { source, type } = binding;
  const values = sourceValues(evaluation, binding, module);
  const isSilent = values.every(({ value }) => value.kind === "unknown" || value.kind === "none");
  if (!isSilent || type === null || (source.kind === "value" && values.some(({ value }) => value.kind === "none")))
    return values;
  const typed = instanceFromAnnotation(evaluation, type, module);
  return typed.some(({ value }) => value.kind !== "unknown") ? typed : values;
}

function sourceValues(evaluation: Evaluation, { source, node }: Binding, module: ModuleView): Alternative[] {
  switch (source.kind) {
    case "value": {
      const whole = evaluation.evaluate(source.value, module);
      const values = source.how === "each" ? eachOf(whole, node) : whole;
      return followPath(evaluation, values, source.path, module);
    }
    case "import":
      return importedValues(evaluation, source.module, source.name, module);
    case "function":
    case "class":
      return only({ kind: source.kind, node: source.node, module });
    case "enum":
      return evaluateEnum(evaluation, source.node, module);
    case "parameter":
      return followPath(evaluation, evaluateParameter(evaluation, source, module), source.path, module);
    default:
      return NOTHING_KNOWN;
  }
}

/** One element a round. */
function eachOf(values: Alternative[], of: SyntaxNode): Alternative[] {
  return flatMapValues(values, (value): Alternative[] =>
    value.kind === "sequence" ? value.items.flatMap((item, which) => withArms(item, [{ of, which }])) : NOTHING_KNOWN,
  );
}

/** What destructuring finds; where nothing is there, or nobody knows, what stands in. */
function followPath(
  evaluation: Evaluation,
  values: Alternative[],
  path: readonly Step[],
  module: ModuleView,
): Alternative[] {
  let found = values;
  for (const { key, fallback } of path) {
    const inside = flatMapValues(found, (value): Alternative[] =>
      typeof key === "number" ? elementOf(value, key) : evaluation.member(value, key),
    );
    found = fallback === null ? inside : withFallback(inside, () => evaluation.evaluate(fallback, module));
  }
  return found;
}

/** A default takes the place of nothing; of what is not known it is what most callers get. */
function withFallback(values: Alternative[], fallback: () => Alternative[]): Alternative[] {
  return flatMapValues(values, (value) =>
    value.kind === "none" || value.kind === "unknown" ? fallback() : only(value),
  );
}

function elementOf(value: Value, index: number): Alternative[] {
  return (value.kind === "sequence" ? value.items[index] : undefined) ?? NOTHING_KNOWN;
}

/** `import name from "module"`; `name` null: the module as a whole. */
function importedValues(
  evaluation: Evaluation,
  specifier: string,
  name: string | null,
  module: ModuleView,
): Alternative[] {
  const found = moduleValue(evaluation, specifier, module);
  return name === null ? only(found) : evaluation.member(found, name);
}

/** The module that a specifier means: a file of the project, else a package. */
export function moduleValue(
  evaluation: Evaluation,
  specifier: string,
  module: ModuleView,
): Extract<Value, { kind: "projectModule" | "symbol" }> | UnknownValue {
  const file = projectFile(specifier, module.source.path, (path) => evaluation.imported.exists(path));
  if (file !== null) return { kind: "projectModule", path: file };
  if (/^[./]/.test(specifier)) return { kind: "unknown", isPath: false };
  // A URL of a content delivery network names the package, and perhaps its version.
  const package_ = /^https?:\/\/[^/]+\/(?:npm\/)?((?:@[\w.-]+\/)?[\w.-]+?)(?:@[\w.^~-]+)?(?:\/|$)/.exec(specifier)?.[1];
  return {
    kind: "symbol",
    name: package_ ?? specifier.replace(/^(?:node|npm|jsr):/, "").replace(/(?<=\w)@[\d^~][\w.-]*/, ""),
  };
}

/** What a file of the project gives to those who import the name; null where it has no such name. */
export function exportedValues(evaluation: Evaluation, path: string, name: string): Alternative[] | null {
  return exportedOnce(evaluation.exported, path, name, () => findExported(evaluation, path, name));
}

function findExported(evaluation: Evaluation, path: string, name: string): Alternative[] | null {
  const module = evaluation.moduleAt(path);
  if (module === null) return null;
  const { named, stars, whole } = module.exports;
  const source = named.get(name);
  if (source?.kind === "expression") return evaluation.evaluate(source.node, module);
  if (source?.kind === "from") return importedValues(evaluation, source.module, source.name, module);
  if (source?.kind === "local") return localValues(evaluation, source.name, module);
  if (whole !== null) return wholeValues(evaluation, whole, name, module);
  // `export *` leaves out the default.
  for (const star of name === "default" ? [] : stars) {
    const value = moduleValue(evaluation, star, module);
    const values = value.kind === "projectModule" ? exportedValues(evaluation, value.path, name) : null;
    if (values !== null) return values;
  }
  return null;
}

function localValues(evaluation: Evaluation, name: string, module: ModuleView): Alternative[] {
  const binding = module.lookUp(name, module.root);
  return binding === null ? NOTHING_KNOWN : bindingValues(evaluation, binding, null, module);
}

/** `module.exports = …`: the default is the whole. */
function wholeValues(evaluation: Evaluation, whole: SyntaxNode, name: string, module: ModuleView): Alternative[] {
  const values = evaluation.evaluate(whole, module);
  return name === "default" ? values : flatMapValues(values, (value) => evaluation.member(value, name));
}

/** `this` in a class. */
export function evaluateThis(owner: SyntaxNode | null, module: ModuleView): Alternative[] {
  if (owner === null) return NOTHING_KNOWN;
  return only({ kind: "instance", of: { kind: "class", node: owner, module }, creation: null });
}

/** What a class extends. */
export function superclassOf(evaluation: Evaluation, classNode: SyntaxNode, module: ModuleView): Alternative[] {
  const heritage = classNode.children.find((each) => each.type === "class_heritage");
  const clause = heritage?.children.find((each) => each.type === "extends_clause") ?? heritage;
  const base = clause && (child(clause, "value") ?? clause.children[0]);
  return base === undefined ? [] : evaluation.evaluate(base, module);
}
