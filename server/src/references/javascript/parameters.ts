import { flatMapValues, NOTHING_KNOWN, only, openDefault, withArms } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import type { BindingSource, ModuleView } from "./scopes.ts";
import { argumentsOf, calleeOf, isClass } from "./syntax.ts";
import type { Alternative, CallSite } from "./values.ts";

/** A function with more calls than this in its file is a tool for anything: its callers say nothing. */
const MAXIMUM_CALLERS = 30;

/** Methods of lists that call what they are given with each element. */
const EACH = new Set(["map", "forEach", "flatMap", "filter", "find", "some", "every"]);

type Parameter = Extract<BindingSource, { kind: "parameter" }>;

/** What a parameter may be: what each call of the function in its own file passes, and for a call from elsewhere its default. */
export function evaluateParameter(evaluation: Evaluation, parameter: Parameter, module: ModuleView): Alternative[] {
  const functionNode = parameter.function;
  const given = (site: CallSite) => passedTo(evaluation, parameter, site, module);
  const inCall = evaluation.fromCaller(functionNode, given);
  if (inCall !== null) return inCall;
  const elements = elementsGivenTo(evaluation, parameter, module);
  if (elements !== null) return elements;
  const fromCallers = callersOf(evaluation, functionNode, module).flatMap((site) =>
    withArms(given(site), [{ of: functionNode, which: site.call }]),
  );
  const elsewhere = withArms(
    flatMapValues(defaultOf(evaluation, parameter, module), (value) => only(openDefault(value))),
    [{ of: functionNode, which: "elsewhere" }],
  );
  return [...fromCallers, ...elsewhere];
}

function passedTo(evaluation: Evaluation, parameter: Parameter, site: CallSite, module: ModuleView): Alternative[] {
  const list = argumentsOf(site.call)?.children ?? [];
  const spread = list.findIndex((each) => each.type === "spread_element");
  if (spread >= 0 && spread <= parameter.index) return NOTHING_KNOWN;
  const argument = list[parameter.index];
  if (argument === undefined) return absent(evaluation, parameter, module);
  return flatMapValues(evaluation.evaluate(argument, site.module), (value) =>
    value.kind === "none" ? absent(evaluation, parameter, module) : only(value),
  );
}

/** What a parameter is that the caller leaves out. */
function absent(evaluation: Evaluation, { fallback }: Parameter, module: ModuleView): Alternative[] {
  return fallback === null ? only({ kind: "none", isOpen: false }) : evaluation.evaluate(fallback, module);
}

/** What a call from elsewhere may pass. */
function defaultOf(evaluation: Evaluation, { fallback, path }: Parameter, module: ModuleView): Alternative[] {
  // A default of `{}` for options says nothing of what callers put into them.
  if (fallback === null || path.length > 0) return NOTHING_KNOWN;
  return evaluation.evaluate(fallback, module);
}

/** The elements of a known list whose `map` or `forEach` the function is given to. */
function elementsGivenTo(evaluation: Evaluation, parameter: Parameter, module: ModuleView): Alternative[] | null {
  const list = parameter.function.parent;
  const call = list?.type === "arguments" ? list.parent : null;
  const callee = call === null || call === undefined ? null : calleeOf(call);
  if (callee?.type !== "member_expression" || parameter.index > 0) return null;
  const method = child(callee, "property");
  const object = child(callee, "object");
  if (method === null || object === null || !EACH.has(module.textOf(method))) return null;
  return flatMapValues(evaluation.evaluate(object, module), (value): Alternative[] =>
    value.kind === "sequence"
      ? value.items.flatMap((item, which) => withArms(item, [{ of: parameter.function, which }]))
      : NOTHING_KNOWN,
  );
}

/** The calls of a function, or of the class whose constructor it is, in its own file. */
function callersOf(evaluation: Evaluation, functionNode: SyntaxNode, module: ModuleView): CallSite[] {
  const known = evaluation.callers.get(functionNode);
  if (known !== undefined) return known;
  evaluation.callers.set(functionNode, []);
  const target = calledNode(functionNode, module);
  const name = target && nameOf(target);
  const calls = name === null ? [] : module.callsNamed(module.textOf(name).replace(/^#/, ""));
  const own = calls.length > MAXIMUM_CALLERS ? [] : calls.filter((call) => isCallOf(evaluation, call, target!, module));
  const sites = own.map((call) => ({ call, module }));
  evaluation.callers.set(functionNode, sites);
  return sites;
}

/** What is called where the function runs: the function, or the class of a constructor. */
function calledNode(functionNode: SyntaxNode, module: ModuleView): SyntaxNode | null {
  const name = functionNode.type === "method_definition" ? child(functionNode, "name") : null;
  if (name === null || module.textOf(name) !== "constructor") return functionNode;
  const owner = functionNode.parent?.parent ?? null;
  return owner !== null && isClass(owner) ? owner : null;
}

/** The name of a function or class: its own, that of the variable, or of the field. */
function nameOf(node: SyntaxNode): SyntaxNode | null {
  const own = child(node, "name");
  if (own !== null) return own;
  const { parent } = node;
  if (node.field !== "value" || parent === null) return null;
  return child(parent, parent.type === "pair" ? "key" : "name");
}

function isCallOf(evaluation: Evaluation, call: SyntaxNode, target: SyntaxNode, module: ModuleView): boolean {
  const callee = calleeOf(call);
  if (callee === null) return false;
  return evaluation.evaluate(callee, module).some(({ value }) => {
    if (value.kind === "method") return value.function?.node === target;
    return (value.kind === "function" || value.kind === "class") && value.node === target;
  });
}
