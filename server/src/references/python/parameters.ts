import { mapValues, NOTHING_KNOWN, only, openDefault, withArms } from "../code/alternatives.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import { passedArguments } from "./arguments.ts";
import { mappingOf } from "./containers.ts";
import { decoratedDefault } from "./decorators.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ModuleView, Scope } from "./scopes.ts";
import type { Alternative, CallSite } from "./values.ts";

/** A function with more calls than this in its file is a tool for anything: its callers say nothing. */
const MAXIMUM_CALLERS = 30;

/**
 * What a parameter may be: what each call of the function in its own file passes, and for a call from elsewhere its default. A
 * default of None stands for whatever the caller wants.
 */
export function evaluateParameter(
  evaluation: Evaluation,
  functionNode: SyntaxNode,
  parameter: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const owner = owningClass(functionNode, module);
  if (owner !== null && isReceiver(functionNode, parameter, module)) return receiverOf(functionNode, owner, module);
  const given = (site: CallSite) => passedTo(evaluation, functionNode, parameter, site, module);
  const inCall = evaluation.fromCaller(functionNode, given);
  if (inCall !== null) return inCall;
  const sites = callersOf(evaluation, functionNode, module);
  const fromCallers = sites.flatMap((site) => withArms(given(site), [{ of: functionNode, which: site.call }]));
  const elsewhere = withArms(fromElsewhere(evaluation, functionNode, parameter, module), [
    { of: functionNode, which: "elsewhere" },
  ]);
  return [...fromCallers, ...elsewhere];
}

/** The scope of the class in whose body a function stands. */
function owningClass(functionNode: SyntaxNode, module: ModuleView): Scope | null {
  if (functionNode.type === "lambda") return null;
  const scope = module.scopeOf(functionNode);
  return scope.kind === "class" ? scope : null;
}

/** The names of the decorators of a function, without arguments: `staticmethod`, `functools.cached_property`. */
export function decoratorNames(functionNode: SyntaxNode, module: ModuleView): string[] {
  return decorators(functionNode).map((each) => module.textOf(each.children[0] ?? each).replace(/\(.*$/s, ""));
}

/** The decorators of a function. */
function decorators(functionNode: SyntaxNode): SyntaxNode[] {
  const definition = functionNode.parent;
  return definition?.type === "decorated_definition"
    ? definition.children.filter((each) => each.type === "decorator")
    : [];
}

function parametersOf(functionNode: SyntaxNode): SyntaxNode[] {
  return child(functionNode, "parameters")?.children ?? [];
}

function isStatic(functionNode: SyntaxNode, module: ModuleView): boolean {
  return decoratorNames(functionNode, module).includes("staticmethod");
}

function isReceiver(functionNode: SyntaxNode, parameter: SyntaxNode, module: ModuleView): boolean {
  return parametersOf(functionNode)[0] === parameter && !isStatic(functionNode, module);
}

function receiverOf(functionNode: SyntaxNode, owner: Scope, module: ModuleView): Alternative[] {
  const self = { kind: "class" as const, node: owner.node, scope: owner };
  if (decoratorNames(functionNode, module).includes("classmethod")) return only(self);
  return only({ kind: "instance", of: self, creation: null, isOpen: true });
}

function passedTo(
  evaluation: Evaluation,
  functionNode: SyntaxNode,
  parameter: SyntaxNode,
  site: CallSite,
  module: ModuleView,
): Alternative[] {
  const passed = passedArguments(evaluation, site);
  if (parameter.type === "dictionary_splat_pattern") return restOf(passed, functionNode, module);
  if (parameter.type === "list_splat_pattern") return NOTHING_KNOWN;
  const found = findArgument(passed, {
    ...positionOf(functionNode, parameter, module),
    keywords: [nameOf(parameter, module)],
  });
  if (found === "open") return NOTHING_KNOWN;
  return found === "absent" ? defaultOf(evaluation, parameter, module) : found.values();
}

/** What `**kwargs` holds: the keywords that no parameter takes. */
function restOf(
  passed: ReturnType<typeof passedArguments>,
  functionNode: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const taken = new Set(parametersOf(functionNode).map((each) => nameOf(each, module)));
  const rest = [...passed.keywords].filter(([keyword]) => !taken.has(keyword));
  return only(
    mappingOf(
      rest.map(([keyword, argument]) => [keyword, argument.values()]),
      passed.openKeywords.length > 0,
    ),
  );
}

function nameOf(parameter: SyntaxNode, module: ModuleView): string {
  const name = child(parameter, "name") ?? parameter.children[0] ?? parameter;
  return module.textOf(name).replace(/^\*+/, "");
}

/** The position of a parameter, for those that can be passed by position; `self` is not counted. */
function positionOf(functionNode: SyntaxNode, parameter: SyntaxNode, module: ModuleView): { position?: number } {
  const all = parametersOf(functionNode);
  const star = all.findIndex((each) => each.type === "list_splat_pattern" || each.type === "keyword_separator");
  const index = all.indexOf(parameter);
  if (star >= 0 && index > star) return {};
  const isMethod = owningClass(functionNode, module) !== null && !isStatic(functionNode, module);
  const separators = all.slice(0, index).filter((each) => each.type === "positional_separator").length;
  return { position: index - separators - (isMethod ? 1 : 0) };
}

function defaultOf(evaluation: Evaluation, parameter: SyntaxNode, module: ModuleView): Alternative[] {
  const value = child(parameter, "value");
  return value === null ? NOTHING_KNOWN : evaluation.evaluate(value, module);
}

function fromElsewhere(
  evaluation: Evaluation,
  functionNode: SyntaxNode,
  parameter: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  if (parameter.type.endsWith("splat_pattern")) return NOTHING_KNOWN;
  const owner = owningClass(functionNode, module);
  const around = [...decorators(functionNode), ...(owner === null ? [] : decorators(owner.node))];
  const byDecorator = decoratedDefault(evaluation, around, nameOf(parameter, module), module);
  if (byDecorator !== null) return byDecorator;
  const values = defaultOf(evaluation, parameter, module);
  const type = child(parameter, "type");
  const isSilent = values.every((each) => each.value.kind === "unknown" || each.value.kind === "none");
  if (isSilent && type !== null) {
    const typed = instanceFromAnnotation(evaluation, type, module);
    if (typed[0]!.value.kind !== "unknown") return typed;
  }
  return mapValues(values, openDefault);
}

/** The calls of a function, or of the class whose `__init__` it is and of that by `super()`, in its own file. */
function callersOf(evaluation: Evaluation, functionNode: SyntaxNode, module: ModuleView): CallSite[] {
  const known = evaluation.callers.get(functionNode);
  if (known !== undefined) return known;
  evaluation.callers.set(functionNode, []);
  const name = child(functionNode, "name");
  const owner = owningClass(functionNode, module);
  const isInitializer = name !== null && module.textOf(name) === "__init__" && owner !== null;
  const called = isInitializer ? child(owner.node, "name") : name;
  const calls = called === null ? [] : module.callsNamed(module.textOf(called));
  const target = isInitializer ? owner.node : functionNode;
  const sites =
    calls.length > MAXIMUM_CALLERS ? [] : calls.filter((call) => isCallOf(evaluation, call, target, module));
  if (isInitializer) sites.push(...callsThroughSuper(evaluation, functionNode, module));
  sites.push(...deferredCalls(evaluation, target, module));
  const found = sites.map((call) => ({ call, module }));
  evaluation.callers.set(functionNode, found);
  return found;
}

/** `super().__init__(…)` of the classes that inherit this `__init__`. */
function callsThroughSuper(evaluation: Evaluation, initializer: SyntaxNode, module: ModuleView): SyntaxNode[] {
  const calls = module.callsNamed("__init__").filter((call) => /^super\s*\(/.test(module.textOf(call)));
  if (calls.length > MAXIMUM_CALLERS) return [];
  return calls.filter((call) => isCallOf(evaluation, call, initializer, module));
}

/** Methods by which decorated functions are called elsewhere, with their own arguments: Ray's and Modal's `remote`, Celery's `delay`, Prefect's `submit`. */
const DEFERRING = ["remote", "delay", "submit"];

/** `answer.remote(…)`. */
function deferredCalls(evaluation: Evaluation, target: SyntaxNode, module: ModuleView): SyntaxNode[] {
  const calls = DEFERRING.flatMap((name) => module.callsNamed(name));
  if (calls.length > MAXIMUM_CALLERS) return [];
  return calls.filter((call) => {
    const callee = child(call, "function");
    const deferred = callee?.type === "attribute" ? child(callee, "object") : null;
    return deferred !== null && leadsTo(evaluation, deferred, target, module);
  });
}

function isCallOf(evaluation: Evaluation, call: SyntaxNode, target: SyntaxNode, module: ModuleView): boolean {
  const callee = child(call, "function");
  return callee !== null && leadsTo(evaluation, callee, target, module);
}

function leadsTo(evaluation: Evaluation, callee: SyntaxNode, target: SyntaxNode, module: ModuleView): boolean {
  return evaluation.evaluate(callee, module).some(({ value }) => {
    if (value.kind === "method") return value.function?.node === target;
    return (value.kind === "function" || value.kind === "class") && value.node === target;
  });
}
