import { flatMapValues, mapValues, NOTHING_KNOWN, only, settled, withArms } from "../code/alternatives.ts";
import { CodeEvaluation } from "../code/code-evaluation.ts";
import { isFalsy } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { evaluateCall } from "./calls.ts";
import { evaluateDictionary, evaluateSequence, evaluateSubscript } from "./containers.ts";
import { memberOf } from "./members.ts";
import { evaluateAssignedPlace, evaluateName, evaluateNamed } from "./names.ts";
import { CURRENT_CONFIGURATION, currentConfiguration } from "./run-configuration.ts";
import type { ModuleView } from "./scopes.ts";
import { evaluateBinary, evaluateConcatenated, evaluateString } from "./texts.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

/** Evaluates expressions of one file, and what they lead to in others; every result is kept. */
export class Evaluator extends CodeEvaluation<ModuleView, CallSite, Value> {
  /** What each `add_argument` sets, as far as it was asked for. */
  readonly destinations = new Map<SyntaxNode, string>();

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
    switch (node.type) {
      case "identifier":
        return evaluateName(this, node, module);
      case "attribute":
        return this.evaluateAttribute(node, module);
      case "call":
        return this.evaluateCallNode(node, module);
      case "string":
        return evaluateString(this, node, module);
      case "concatenated_string":
        return evaluateConcatenated(this, node, module);
      case "binary_operator":
        return evaluateBinary(this, node, module);
      case "boolean_operator":
        return this.evaluateBoolean(node, module);
      case "conditional_expression":
        return this.evaluateConditional(node, module);
      case "list":
      case "tuple":
      case "set":
      case "expression_list":
        return evaluateSequence(this, node, module);
      case "dictionary":
        return evaluateDictionary(this, node, module);
      case "subscript":
        return this.evaluatePlace(node, module, () => evaluateSubscript(this, node, module));
      case "integer":
        return only({
          kind: "number",
          written: {
            text: module.textOf(node),
            pieces: [{ text: module.textOf(node), place: module.source.placeOf(node), verbatim: true }],
          },
        });
      case "unary_operator":
        return this.evaluateUnary(node, module);
      case "true":
      case "false":
        return only({ kind: "boolean", value: node.type === "true" });
      case "none":
        return only({ kind: "none", isOpen: false });
      case "lambda":
        return only({ kind: "function", node, scope: module.scopeOpenedBy(node) ?? module.scope });
      case "parenthesized_expression":
      case "await":
      case "type":
        return node.children[0] === undefined ? NOTHING_KNOWN : this.evaluate(node.children[0], module);
      case "named_expression": {
        const value = child(node, "value");
        return value === null ? NOTHING_KNOWN : this.evaluate(value, module);
      }
      case "list_comprehension":
        return this.evaluateComprehension(node, module);
      default:
        return NOTHING_KNOWN;
    }
  }

  private evaluateAttribute(node: SyntaxNode, module: ModuleView): Alternative[] {
    const object = child(node, "object");
    const attribute = child(node, "attribute");
    if (object === null || attribute === null) return NOTHING_KNOWN;
    const name = module.textOf(attribute);
    return this.evaluatePlace(node, module, () =>
      flatMapValues(this.evaluate(object, module), (value) => this.memberSeenFrom(module, value, name)),
    );
  }

  /** A member, which some libraries know by what the file did before. */
  private memberSeenFrom(module: ModuleView, value: Value, name: string): Alternative[] {
    const isCurrent = value.kind === "symbol" && `${value.name}.${name}` === CURRENT_CONFIGURATION;
    const configured = isCurrent ? currentConfiguration(this, module) : [];
    return configured.length > 0 ? configured : this.member(value, name);
  }

  /** `x.y` and `x["y"]`: what the same scope assigned to that very place, else what the object holds. */
  private evaluatePlace(node: SyntaxNode, module: ModuleView, held: () => Alternative[]): Alternative[] {
    const assigned = evaluateAssignedPlace(this, node, module);
    if (assigned === null) return held();
    return assigned.isComplete ? assigned.values : [...assigned.values, ...held()];
  }

  private evaluateCallNode(node: SyntaxNode, module: ModuleView): Alternative[] {
    const callee = child(node, "function");
    if (callee === null) return NOTHING_KNOWN;
    return flatMapValues(this.evaluate(callee, module), (value) => this.call(value, { call: node, module }));
  }

  /** `a or b`: b where a may be empty. `a and b`: b. */
  private evaluateBoolean(node: SyntaxNode, module: ModuleView): Alternative[] {
    const left = child(node, "left");
    const right = child(node, "right");
    if (left === null || right === null) return NOTHING_KNOWN;
    const isOr = /^[\s)\\]*or\b/.test(module.source.text.slice(left.end, right.start));
    const rightValues = this.evaluate(right, module);
    if (!isOr) return [...rightValues, ...NOTHING_KNOWN];
    const leftValues = mapValues(this.evaluate(left, module), settled).filter((each) => !isFalsy(each.value));
    const isCertain = leftValues.length > 0 && leftValues.every((each) => each.value.kind !== "unknown");
    return isCertain && leftValues.length === this.evaluate(left, module).length
      ? leftValues
      : [...leftValues, ...rightValues];
  }

  private evaluateConditional(node: SyntaxNode, module: ModuleView): Alternative[] {
    const [whenTrue, , whenFalse] = node.children;
    if (whenTrue === undefined || whenFalse === undefined) return NOTHING_KNOWN;
    return [whenTrue, whenFalse].flatMap((each) => withArms(this.evaluate(each, module), [{ of: node, which: each }]));
  }

  private evaluateUnary(node: SyntaxNode, module: ModuleView): Alternative[] {
    const written = module.textOf(node);
    if (!/^-\d+$/.test(written)) return NOTHING_KNOWN;
    const place = module.source.placeOf(node);
    return only({ kind: "number", written: { text: written, pieces: [{ text: written, place, verbatim: true }] } });
  }

  /** `[f(x) for x in (…)]` over a known list, without a condition: one element a round. */
  private evaluateComprehension(node: SyntaxNode, module: ModuleView): Alternative[] {
    const body = child(node, "body");
    if (body === null || node.children.length !== 2) return NOTHING_KNOWN;
    return only({ kind: "sequence", items: this.evaluate(body, module).map((each) => [each]) });
  }
}
