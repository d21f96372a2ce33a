import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { leaves } from "./flow.ts";
import type { ModuleView } from "./scopes.ts";
import { unwrapped } from "./syntax.ts";
import type { Value } from "./values.ts";

/** A branch that is only taken where a name is, or is not, of one of some types. */
export interface TypeGuard {
  /** Where the test stands: what is bound behind it was not tested. */
  start: number;
  types: readonly string[];
  isOfThem: boolean;
}

/** The tests `isinstance(name, …)` that must have come out one way for a use of the name to run. */
export function typeGuards(name: string, use: SyntaxNode, module: ModuleView): TypeGuard[] {
  const scope = module.scopeOf(use);
  if (scope.kind !== "function" || !module.source.text.includes("isinstance")) return [];
  const tests: Test[] = [];
  for (let node = use; node !== scope.node && node.parent !== null; node = node.parent) {
    tests.push(...testsBefore(node, node.parent));
  }
  return tests.flatMap(({ condition, holds }) => guardFrom(condition, holds, name, module));
}

/** Whether a value cannot be what a branch runs for. */
export function isExcluded(value: Value, { types, isOfThem }: TypeGuard): boolean {
  const own = typesOf(value);
  if (own === null) return false;
  const matches = types.some((type) => own.includes(type));
  return isOfThem ? !matches && types.every((type) => BUILTIN_TYPES.has(type)) : matches;
}

const BUILTIN_TYPES = new Set(["str", "int", "float", "bool", "bytes", "list", "tuple", "set", "dict"]);

/** The builtin types that a value may have; null where it may have others. */
function typesOf(value: Value): string[] | null {
  switch (value.kind) {
    case "text":
      return value.isPath ? null : ["str"];
    case "number":
      return ["int"];
    case "boolean":
      return ["bool", "int"];
    case "none":
      return value.isOpen ? null : [];
    case "mapping":
      return ["dict"];
    default:
      return null;
  }
}

interface Test {
  condition: SyntaxNode;
  holds: boolean;
}

/** The tests that decide whether one part of a statement, or one statement of a block, is reached. */
function testsBefore(node: SyntaxNode, parent: SyntaxNode): Test[] {
  if (parent.type === "if_statement") return testsOfArm(parent, node);
  if (parent.type !== "block") return [];
  const earlier = parent.children.filter((each) => each.start < node.start && each.type === "if_statement");
  return earlier.flatMap((each) => (isWayOut(each) ? conditionOf(each, false) : []));
}

/** Of an if statement's arms, one is taken where its own condition holds and those before it do not. */
function testsOfArm(statement: SyntaxNode, arm: SyntaxNode): Test[] {
  if (arm.field === "condition") return [];
  const earlier = statement.children.filter((each) => each.type === "elif_clause" && each.start < arm.start);
  if (arm.field === "consequence") return conditionOf(statement, true);
  return [
    ...[statement, ...earlier].flatMap((each) => conditionOf(each, false)),
    ...(arm.type === "elif_clause" ? conditionOf(arm, true) : []),
  ];
}

/** `if …: return …`, without more arms. */
function isWayOut(statement: SyntaxNode): boolean {
  const consequence = child(statement, "consequence");
  const hasMore = statement.children.some((each) => each.type.endsWith("_clause"));
  return consequence !== null && !hasMore && leaves(consequence);
}

function conditionOf(clause: SyntaxNode, holds: boolean): Test[] {
  const condition = child(clause, "condition");
  return condition === null ? [] : [{ condition, holds }];
}

function guardFrom(condition: SyntaxNode, holds: boolean, name: string, module: ModuleView): TypeGuard[] {
  const test = unwrapped(condition);
  if (test.type === "not_operator") {
    const inner = child(test, "argument");
    return inner === null ? [] : guardFrom(inner, !holds, name, module);
  }
  const callee = test.type === "call" ? child(test, "function") : null;
  if (callee === null || module.textOf(callee) !== "isinstance") return [];
  const [tested, type] = child(test, "arguments")?.children ?? [];
  if (tested === undefined || type === undefined || module.textOf(tested) !== name) return [];
  const types = module.textOf(type).match(/[\w.]+/g) ?? [];
  return [{ start: test.start, types, isOfThem: holds }];
}
