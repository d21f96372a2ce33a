import { flatMapValues, NOTHING_KNOWN, only } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, Value } from "./values.ts";

/** Generic types that say nothing but what stands inside them. */
const WRAPPERS = new Set(["Promise", "Readonly", "NonNullable", "Awaited", "Partial", "Required"]);

/** An instance of the class that a type annotation names: `: OpenAI`, `: OpenAI | null`, `: Promise<OpenAI>`. */
export function instanceFromAnnotation(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const classes = classNodes(node, module).flatMap((each) => namedClass(evaluation, each, module));
  const instances = classes.flatMap(({ value }) => instanceOf(value) ?? []);
  return instances.length === 1 ? only(instances[0]!) : NOTHING_KNOWN;
}

function namedClass(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const [first = node, ...rest] = node.type === "nested_type_identifier" ? node.children : [node];
  const found = evaluation.evaluateNamed(module.textOf(first), node, module);
  return rest.reduce<Alternative[]>(
    (values, part) => flatMapValues(values, (value) => evaluation.member(value, module.textOf(part))),
    found,
  );
}

function instanceOf(value: Value): Value | null {
  const isClass = value.kind === "class" || (value.kind === "symbol" && !value.name.startsWith("global."));
  return isClass ? { kind: "instance", of: value, creation: null } : null;
}

/** The nodes in an annotation that may name a class. */
function classNodes(node: SyntaxNode, module: ModuleView): SyntaxNode[] {
  switch (node.type) {
    case "type_identifier":
    case "nested_type_identifier":
      return [node];
    case "type_annotation":
    case "union_type":
    case "parenthesized_type":
    case "type_arguments":
      return node.children.flatMap((each) => classNodes(each, module));
    case "generic_type": {
      const [name, given] = node.children;
      return name !== undefined && given !== undefined && WRAPPERS.has(module.textOf(name))
        ? classNodes(given, module)
        : [];
    }
    default:
      return [];
  }
}
