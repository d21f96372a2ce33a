import { flatMapValues, NOTHING_KNOWN, only } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, Value } from "./values.ts";

/** Generic types that say nothing but what stands inside them. */
const WRAPPERS = new Set(["Optional", "Union", "Annotated", "Final", "ClassVar", "Required", "NotRequired", "Type"]);

/**
 * An instance of the class that an annotation names: `MlflowClient`, `Optional[X]`, `X | None`, `"X"`. Of a project's class it is open:
 * its fields may have been set by whoever made it.
 */
export function instanceFromAnnotation(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const named = classNodes(node, module);
  const classes = named.flatMap((each) =>
    each.type === "string" ? quotedClass(evaluation, each, module) : evaluation.evaluate(each, module),
  );
  const values = classes.map((each) => instanceOf(each.value));
  const instances = values.filter((each) => each !== null);
  return instances.length === 1 ? only(instances[0]!) : NOTHING_KNOWN;
}

function instanceOf(value: Value): Value | null {
  if (value.kind === "class") return { kind: "instance", of: value, creation: null, isOpen: true };
  // What typing offers is no class: an `Any` may be anything.
  const isClass = value.kind === "symbol" && /^(?!typing\b|typing_extensions\b)(?:.*\.)?[A-Z]\w*$/.test(value.name);
  return isClass ? { kind: "instance", of: value, creation: null, isOpen: true } : null;
}

/** `"mlflow.MlflowClient"`: a class that is named before it can be imported. */
function quotedClass(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const dotted = /^["']([A-Za-z_][\w.]*)["']$/.exec(module.textOf(node))?.[1];
  if (dotted === undefined) return NOTHING_KNOWN;
  const [first, ...rest] = dotted.split(".");
  return rest.reduce(
    (values, part) => flatMapValues(values, (value) => evaluation.member(value, part)),
    evaluation.evaluateNamed(first!, node, module),
  );
}

/** The nodes in an annotation that may name a class. */
function classNodes(node: SyntaxNode, module: ModuleView): SyntaxNode[] {
  switch (node.type) {
    case "identifier":
    case "attribute":
    case "string":
      return [node];
    case "type":
    case "union_type":
    case "type_parameter":
      return node.children.flatMap((each) => classNodes(each, module));
    case "binary_operator":
      return node.children.flatMap((each) => classNodes(each, module));
    case "generic_type":
    case "subscript":
      return WRAPPERS.has(lastName(node.children[0], module))
        ? node.children.slice(1).flatMap((each) => classNodes(each, module))
        : [];
    default:
      return [];
  }
}

function lastName(node: SyntaxNode | undefined, module: ModuleView): string {
  return node === undefined ? "" : module.textOf(node).split(".").at(-1)!;
}
