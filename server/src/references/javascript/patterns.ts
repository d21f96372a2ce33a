import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Step } from "./scopes.ts";

/**
 * Goes through the names that a target of a declaration or an assignment binds, each with the way into the value; null where
 * the way is not known (`...rest`).
 */
export function bindPattern(
  target: SyntaxNode,
  textOf: (node: SyntaxNode) => string,
  bind: (name: SyntaxNode, path: readonly Step[] | null) => void,
  path: readonly Step[] | null = [],
): void {
  switch (target.type) {
    case "identifier":
    case "shorthand_property_identifier_pattern":
      bind(target, path);
      break;
    case "rest_pattern":
      for (const each of target.children) bindPattern(each, textOf, bind, null);
      break;
    case "assignment_pattern":
      bindInside(child(target, "left"), child(target, "right"), textOf, bind, path);
      break;
    case "object_pattern":
      for (const each of target.children) bindProperty(each, textOf, bind, path);
      break;
    case "array_pattern":
      bindElements(target, textOf, bind, path);
      break;
  }
}

type Bind = (name: SyntaxNode, path: readonly Step[] | null) => void;
type TextOf = (node: SyntaxNode) => string;

function bindProperty(node: SyntaxNode, textOf: TextOf, bind: Bind, path: readonly Step[] | null): void {
  const step = (key: string): readonly Step[] | null => path && [...path, { key, fallback: null }];
  switch (node.type) {
    case "shorthand_property_identifier_pattern":
      bind(node, step(textOf(node)));
      break;
    case "object_assignment_pattern": {
      const name = child(node, "left");
      if (name !== null) bindInside(name, child(node, "right"), textOf, bind, step(textOf(name)));
      break;
    }
    case "pair_pattern": {
      const key = child(node, "key");
      const value = child(node, "value");
      const name = key && keyText(key, textOf);
      if (value !== null) bindPattern(value, textOf, bind, name === null ? null : step(name));
      break;
    }
    default:
      bindPattern(node, textOf, bind, null);
  }
}

/** Elements left out (`[, b]`) have no nodes: the commas before an element count. */
function bindElements(target: SyntaxNode, textOf: TextOf, bind: Bind, path: readonly Step[] | null): void {
  let from = target.start;
  let key = 0;
  for (const each of target.children) {
    key += textOf({ ...target, start: from, end: each.start }).split(",").length - 1;
    bindPattern(each, textOf, bind, path && [...path, { key, fallback: null }]);
    from = each.end;
  }
}

/** A target with a default: the last step of its path falls back to that. */
function bindInside(
  target: SyntaxNode | null,
  fallback: SyntaxNode | null,
  textOf: TextOf,
  bind: Bind,
  path: readonly Step[] | null,
): void {
  if (target === null) return;
  const last = path?.at(-1);
  const ending = last && path ? [...path.slice(0, -1), { ...last, fallback }] : null;
  bindPattern(target, textOf, bind, ending);
}

/** The text of a key of an object; null for one that is computed. */
export function keyText(key: SyntaxNode, textOf: TextOf): string | null {
  if (key.type === "string") return textOf(key).slice(1, -1);
  if (key.type !== "computed_property_name") return textOf(key);
  const inner = key.children[0];
  return inner?.type === "string" ? textOf(inner).slice(1, -1) : null;
}

/** The key of `object.key` and `object["key"]`; null where it is computed. */
export function propertyName(node: SyntaxNode, textOf: TextOf): string | null {
  const property = child(node, "property");
  if (property !== null) return textOf(property);
  const index = child(node, "index");
  return index?.type === "string" ? textOf(index).slice(1, -1) : null;
}
