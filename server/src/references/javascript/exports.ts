import { child, childrenIn, type SyntaxNode } from "../code/syntax-node.ts";
import { bindPattern } from "./patterns.ts";
import type { Exports } from "./scopes.ts";

type TextOf = (node: SyntaxNode) => string;

/** What a file exports: by `export`, and by `module.exports` and `exports.name`. */
export function readExports(root: SyntaxNode, textOf: TextOf): Exports {
  const exports: Exports = { named: new Map(), stars: [], whole: null };
  for (const statement of root.children) {
    if (statement.type === "export_statement") readStatement(statement, exports, textOf);
    if (statement.type === "expression_statement") readAssignment(statement.children[0], exports, textOf);
  }
  return exports;
}

function readStatement(node: SyntaxNode, exports: Exports, textOf: TextOf): void {
  const from = child(node, "source");
  const module = from === null ? null : textOf(from).slice(1, -1);
  const clause = node.children.find((each) => each.type === "export_clause");
  const namespace = node.children.find((each) => each.type === "namespace_export");
  if (clause !== undefined) readClause(clause, module, exports, textOf);
  else if (namespace?.children[0] !== undefined && module !== null)
    exports.named.set(textOf(namespace.children[0]), { kind: "from", module, name: null });
  else if (module !== null) exports.stars.push(module);
  else readDeclaration(node, exports, textOf);
}

function readClause(clause: SyntaxNode, module: string | null, exports: Exports, textOf: TextOf): void {
  for (const each of clause.children) {
    const local = child(each, "name");
    if (local === null) continue;
    const name = textOf(local);
    const given = textOf(child(each, "alias") ?? local);
    exports.named.set(given, module === null ? { kind: "local", name } : { kind: "from", module, name });
  }
}

function readDeclaration(node: SyntaxNode, exports: Exports, textOf: TextOf): void {
  const isDefault = /^export\s+default\b/.test(textOf(node).slice(0, 40));
  const value = child(node, "value");
  if (value !== null && isDefault) exports.named.set("default", { kind: "expression", node: value });
  const declaration = child(node, "declaration");
  if (declaration === null) return;
  for (const name of declaredNames(declaration, textOf)) {
    exports.named.set(isDefault ? "default" : name, { kind: "local", name });
  }
}

function declaredNames(declaration: SyntaxNode, textOf: TextOf): string[] {
  const own = child(declaration, "name");
  if (own !== null) return [textOf(own)];
  const names: string[] = [];
  for (const each of declaration.children) {
    const target = each.type === "variable_declarator" ? child(each, "name") : null;
    if (target !== null) bindPattern(target, textOf, (name) => names.push(textOf(name)));
  }
  return names;
}

/** `module.exports = value`, `module.exports.name = value`, `exports.name = value`. */
function readAssignment(node: SyntaxNode | undefined, exports: Exports, textOf: TextOf): void {
  if (node?.type !== "assignment_expression") return;
  const [target] = childrenIn(node, "left");
  const value = child(node, "right");
  if (target?.type !== "member_expression" || value === null) return;
  const written = textOf(target).replace(/^module\./, "");
  if (written === "exports") exports.whole = value;
  const name = /^exports\.([\w$]+)$/.exec(written)?.[1];
  if (name !== undefined) exports.named.set(name, { kind: "expression", node: value });
}
