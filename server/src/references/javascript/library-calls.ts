import { mapValues, NOTHING_KNOWN, only } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import { joinPaths } from "../code/texts.ts";
import type { Evaluation } from "./evaluation.ts";
import { moduleValue } from "./names.ts";
import { argumentsOf } from "./syntax.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

/** Functions of Node and the language that give back what they are given. */
const IDENTITIES =
  /^(?:global\.(?:String|Object\.freeze|Object\.seal|JSON\.stringify|structuredClone|Promise\.resolve|encodeURI)|url(?:\.default)?\.fileURLToPath)$/;

const PATHS = /^path(?:\/posix)?(?:\.default)?\.(?:join|resolve|normalize)$|^global\.URL$|^url\.URL$/;

/** What a call of a library's function or class returns. */
export function callLibrary(evaluation: Evaluation, name: string, site: CallSite): Alternative[] {
  const list = argumentsOf(site.call)?.children ?? [];
  const [first] = list;
  if (name === "global.require" && first !== undefined) return requiredModule(evaluation, first, site);
  if (IDENTITIES.test(name) && first !== undefined) return evaluation.evaluate(first, site.module);
  if (PATHS.test(name)) return pathOf(evaluation, name, list, site);
  const returned = evaluation.apis.returned(name);
  if (returned !== null)
    return instance(returned === "receiver" ? name.slice(0, name.lastIndexOf(".")) : returned, site);
  return site.call.type === "new_expression" ? instance(name, site) : NOTHING_KNOWN;
}

function instance(name: string, creation: CallSite): Alternative[] {
  return only({ kind: "instance", of: { kind: "symbol", name }, creation });
}

/** `require("module")`, `import("module")`. */
export function requiredModule(evaluation: Evaluation, argument: SyntaxNode, site: CallSite): Alternative[] {
  return mapValues(evaluation.evaluate(argument, site.module), (value): Value => {
    if (value.kind !== "text") return { kind: "unknown", isPath: false };
    return moduleValue(evaluation, value.written.text, site.module);
  });
}

/** `path.join(…)` and its kind; of `new URL(path, base)` the path. */
function pathOf(evaluation: Evaluation, name: string, list: readonly SyntaxNode[], site: CallSite): Alternative[] {
  const isAddress = name.endsWith("URL");
  const parts = (isAddress ? list.slice(0, 1) : list).map((node) => ({
    values: evaluation.evaluate(node, site.module),
    node,
  }));
  const isKnown = parts.length > 0 && list.every((each) => each.type !== "spread_element");
  if (!isKnown || (isAddress && list.length < 2))
    return isAddress ? (parts[0]?.values ?? NOTHING_KNOWN) : only({ kind: "unknown", isPath: true });
  return joinPaths(parts, site.module.source);
}

/** What a method of a library's object or of a text returns. */
export function callMethod(evaluation: Evaluation, method: Value & { kind: "method" }, site: CallSite): Alternative[] {
  const { receiver, name } = method;
  if (receiver.kind === "text") return name === "trim" || name === "toString" ? only(receiver) : NOTHING_KNOWN;
  if (receiver.kind !== "instance" || receiver.of.kind !== "symbol") return NOTHING_KNOWN;
  return callLibrary(evaluation, `${receiver.of.name}.${name}`, site);
}
