import { flatMapValues, mapValues, NOTHING_KNOWN, only, settled, withArms } from "../code/alternatives.ts";
import { CodeEvaluation } from "../code/code-evaluation.ts";
import { isFalsy } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { evaluateCall } from "./calls.ts";
import { requiredModule } from "./library-calls.ts";
import { elementOf, memberOf, membersOf } from "./members.ts";
import { evaluateNamed, evaluateThis } from "./names.ts";
import { anyEntry, evaluateArray, evaluateObject } from "./objects.ts";
import { classAround } from "./scope-reading.ts";
import type { ModuleView } from "./scopes.ts";
import { argumentsOf, calleeOf, isClass, isFunction } from "./syntax.ts";
import { evaluateString, evaluateSum, evaluateTemplate } from "./texts.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

/** Expressions that are what stands inside them. */
const WRAPPERS = new Set([
  "parenthesized_expression",
  "await_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "instantiation_expression",
]);

/** Evaluates expressions of one file, and what they lead to in others; every result is kept. */
export class Evaluator extends CodeEvaluation<ModuleView, CallSite, Value> {
  evaluateNamed(name: string, use: SyntaxNode, module: ModuleView): Alternative[] {
    return evaluateNamed(this, name, use, module);
  }

  member(value: Value, name: string): Alternative[] {
    return memberOf(this, value, name);
  }

  call(callee: Value, site: CallSite): Alternative[] {
    return evaluateCall(this, callee, site);
  }

  protected evaluateFresh(node: SyntaxNode, module: ModuleView): Alternative[] {
    if (isFunction(node)) return only({ kind: "function", node, module });
    if (isClass(node)) return only({ kind: "class", node, module });
    if (WRAPPERS.has(node.type)) return this.evaluateInner(node.children[0], module);
    switch (node.type) {
      case "identifier":
      case "shorthand_property_identifier":
        return evaluateNamed(this, module.textOf(node), node, module);
      case "string":
        return evaluateString(node, module);
      case "template_string":
        return evaluateTemplate(this, node, module);
      case "number":
        return this.evaluateNumber(node, module);
      case "true":
      case "false":
        return only({ kind: "boolean", value: node.type === "true" });
      case "null":
      case "undefined":
        return only({ kind: "none", isOpen: false });
      case "this":
        return evaluateThis(classAround(node), module);
      case "object":
        return evaluateObject(this, node, module);
      case "array":
        return evaluateArray(this, node, module);
      case "member_expression":
        return this.evaluateMember(node, module);
      case "subscript_expression":
        return this.evaluateSubscript(node, module);
      case "binary_expression":
        return this.evaluateBinary(node, module);
      case "ternary_expression":
        return this.evaluateTernary(node, module);
      case "call_expression":
      case "new_expression":
        return this.evaluateCallNode(node, module);
      case "type_assertion":
        return this.evaluateInner(node.children.at(-1), module);
      case "assignment_expression":
        return this.evaluateInner(child(node, "right") ?? undefined, module);
      default:
        return NOTHING_KNOWN;
    }
  }

  private evaluateInner(node: SyntaxNode | undefined, module: ModuleView): Alternative[] {
    return node === undefined ? NOTHING_KNOWN : this.evaluate(node, module);
  }

  private evaluateNumber(node: SyntaxNode, module: ModuleView): Alternative[] {
    const text = module.textOf(node);
    const written = { text, pieces: [{ text, place: module.source.placeOf(node), verbatim: true }] };
    return only({ kind: "number", written });
  }

  private evaluateMember(node: SyntaxNode, module: ModuleView): Alternative[] {
    const object = child(node, "object");
    const property = child(node, "property");
    if (object === null || property === null) return NOTHING_KNOWN;
    return membersOf(this, this.evaluate(object, module), module.textOf(property));
  }

  private evaluateSubscript(node: SyntaxNode, module: ModuleView): Alternative[] {
    const object = child(node, "object");
    const index = child(node, "index");
    if (object === null || index === null) return NOTHING_KNOWN;
    const keys = this.evaluate(index, module);
    const isKnown = keys.every(({ value }) => value.kind === "text" || value.kind === "number");
    return flatMapValues(this.evaluate(object, module), (value) =>
      isKnown ? flatMapValues(keys, (key) => elementOf(this, value, key)) : anyEntry(value, node),
    );
  }

  private evaluateBinary(node: SyntaxNode, module: ModuleView): Alternative[] {
    const left = child(node, "left");
    const right = child(node, "right");
    if (left === null || right === null) return NOTHING_KNOWN;
    const between = module.source.text.slice(left.end, right.start).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
    switch (between.trim()) {
      case "+":
        return evaluateSum(this, left, right, module);
      case "||":
      case "??":
        return this.evaluateEither(left, right, module);
      case "&&":
        return [...this.evaluate(right, module), ...NOTHING_KNOWN];
      default:
        return NOTHING_KNOWN;
    }
  }

  /** `a || b`, `a ?? b`: b where a may be empty. */
  private evaluateEither(left: SyntaxNode, right: SyntaxNode, module: ModuleView): Alternative[] {
    const all = this.evaluate(left, module);
    const kept = mapValues(all, settled).filter((each) => !isFalsy(each.value));
    const isCertain = kept.length === all.length && kept.every(({ value }) => value.kind !== "unknown");
    return isCertain ? kept : [...kept, ...this.evaluate(right, module)];
  }

  private evaluateTernary(node: SyntaxNode, module: ModuleView): Alternative[] {
    return ["consequence", "alternative"].flatMap((field) => {
      const branch = child(node, field);
      return branch === null ? [] : withArms(this.evaluate(branch, module), [{ of: node, which: field }]);
    });
  }

  private evaluateCallNode(node: SyntaxNode, module: ModuleView): Alternative[] {
    const callee = calleeOf(node);
    if (callee === null) return NOTHING_KNOWN;
    const site = { call: node, module };
    const first = argumentsOf(node)?.children[0];
    if (callee.type === "import") return first === undefined ? NOTHING_KNOWN : requiredModule(this, first, site);
    return flatMapValues(this.evaluate(callee, module), (value) => this.call(value, site));
  }
}
