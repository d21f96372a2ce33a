import { flatMapValues, NOTHING_KNOWN, only } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import type { Evaluation } from "./evaluation.ts";
import { exportedValues, superclassOf } from "./names.ts";
import { isGetter } from "./objects.ts";
import { parametersOf } from "./syntax.ts";
import type { Alternative, ClassValue, InstanceValue, Value } from "./values.ts";

/** What `value.name` may be. */
export function memberOf(evaluation: Evaluation, value: Value, name: string): Alternative[] {
  switch (value.kind) {
    case "symbol":
      return memberOfSymbol(value.name, name);
    case "projectModule":
      return exportedValues(evaluation, value.path, name) ?? only(ownSymbol(value.path, name));
    case "class":
      return classMember(evaluation, value, name, value) ?? NOTHING_KNOWN;
    case "instance":
      return instanceMember(evaluation, value, name);
    case "mapping":
      return value.entries.get(name) ?? (value.isOpen ? NOTHING_KNOWN : missing(value, name));
    case "text":
    case "sequence":
      return only(method(value, name));
    case "method":
      return attributeMember(value, name);
    default:
      return NOTHING_KNOWN;
  }
}

/** `process.env.X` and `import.meta.env.X` are set from outside. */
function memberOfSymbol(owner: string, name: string): Alternative[] {
  return owner === "global.process" ? NOTHING_KNOWN : only({ kind: "symbol", name: `${owner}.${name}` });
}

/** Something of a project's file that is not seen there: not known, but no library's. */
function ownSymbol(path: string, name: string): Value {
  return { kind: "symbol", name: `./${path.replaceAll(".", "_")}.${name}` };
}

/** A known object has nothing under another key, but the methods that all objects have. */
function missing(value: Value, name: string): Alternative[] {
  return /^(?:hasOwnProperty|toString|valueOf)$/.test(name)
    ? only(method(value, name))
    : only({ kind: "none", isOpen: false });
}

function method(receiver: Value, name: string): Value {
  return { kind: "method", receiver, name, function: null };
}

/** A member of an attribute of a library's object: `client.chat.completions` has its name from the class of the client. */
function attributeMember(
  { receiver, name: own, function: defined }: Value & { kind: "method" },
  name: string,
): Alternative[] {
  if (defined !== null || receiver.kind !== "instance" || receiver.of.kind !== "symbol") return NOTHING_KNOWN;
  const of = { kind: "symbol", name: `${receiver.of.name}.${own}` } as const;
  return only(method({ ...receiver, of }, name));
}

function instanceMember(evaluation: Evaluation, instance: InstanceValue, name: string): Alternative[] {
  const { of } = instance;
  if (of.kind === "symbol") return only(method(instance, name));
  return classMember(evaluation, of, name, instance) ?? NOTHING_KNOWN;
}

/** A member found on a class or what it extends; null where all are known and none has it. */
function classMember(
  evaluation: Evaluation,
  owner: ClassValue,
  name: string,
  receiver: Value,
  depth = 0,
): Alternative[] | null {
  const own = [...declaredMember(evaluation, owner, name, receiver), ...assignedMember(evaluation, owner, name)];
  if (own.length > 0) return own;
  if (depth > 10) return NOTHING_KNOWN;
  const bases = superclassOf(evaluation, owner.node, owner.module);
  const inherited = bases.flatMap(({ value }): Alternative[] => {
    if (value.kind === "class") return classMember(evaluation, value, name, receiver, depth + 1) ?? [];
    if (value.kind !== "symbol") return NOTHING_KNOWN;
    if (receiver.kind !== "instance") return only({ kind: "symbol", name: `${value.name}.${name}` });
    return only(method({ ...receiver, of: value }, name));
  });
  return inherited.length > 0 ? inherited : null;
}

/** What the body of a class says of a name: a field, a method, a getter, a parameter of the constructor that is a field too. */
function declaredMember(evaluation: Evaluation, owner: ClassValue, name: string, receiver: Value): Alternative[] {
  const { module } = owner;
  return (child(owner.node, "body")?.children ?? []).flatMap((member): Alternative[] => {
    const key = child(member, "name");
    const written = key === null ? "" : module.textOf(key);
    if (member.type === "method_definition" && written === "constructor")
      return parameterField(evaluation, member, owner, name);
    if (written !== name) return [];
    if (member.type === "method_definition") return methodValue(evaluation, member, owner, receiver, name);
    return fieldValue(evaluation, member, owner);
  });
}

function methodValue(
  evaluation: Evaluation,
  node: SyntaxNode,
  { module }: ClassValue,
  receiver: Value,
  name: string,
): Alternative[] {
  const function_ = { kind: "function", node, module } as const;
  if (isGetter(node, module)) return evaluation.call(function_, { call: node, module });
  return only({ kind: "method", receiver, name, function: function_ });
}

function fieldValue(evaluation: Evaluation, field: SyntaxNode, owner: ClassValue): Alternative[] {
  const value = child(field, "value");
  if (value !== null) return evaluation.evaluate(value, owner.module);
  return typedValue(evaluation, field, owner);
}

/** `constructor(private readonly client: OpenAI)` */
function parameterField(evaluation: Evaluation, creator: SyntaxNode, owner: ClassValue, name: string): Alternative[] {
  const { module } = owner;
  const parameter = parametersOf(creator).find((each) => {
    const pattern = child(each, "pattern");
    return (
      pattern !== null &&
      module.textOf(pattern) === name &&
      /^(?:public|private|protected|readonly)\b/.test(module.textOf(each))
    );
  });
  const pattern = parameter && child(parameter, "pattern");
  if (parameter === undefined || !pattern) return [];
  const body = child(creator, "body") ?? creator;
  return evaluation.evaluateNamed(name, body, module);
}

function typedValue(evaluation: Evaluation, holder: SyntaxNode, { module }: ClassValue): Alternative[] {
  const type = child(holder, "type");
  const typed = type === null ? [] : instanceFromAnnotation(evaluation, type, module);
  return typed.filter(({ value }) => value.kind !== "unknown");
}

/** What methods assign to `this.name`. */
function assignedMember(evaluation: Evaluation, owner: ClassValue, name: string): Alternative[] {
  return owner.module
    .assignedToThis(owner.node, name)
    .flatMap((node) => evaluation.evaluate(node, owner.module))
    .filter(({ value }) => value.kind !== "none");
}

/** The library classes that a class of the project descends from, by qualified name. */
export function libraryBases(evaluation: Evaluation, owner: ClassValue, depth = 0): string[] {
  if (depth > 10) return [];
  return superclassOf(evaluation, owner.node, owner.module).flatMap(({ value }) => {
    if (value.kind === "symbol") return [value.name];
    return value.kind === "class" ? libraryBases(evaluation, value, depth + 1) : [];
  });
}

/** `object[key]` */
export function elementOf(evaluation: Evaluation, value: Value, key: Value): Alternative[] {
  if (key.kind === "text") return evaluation.member(value, key.written.text);
  if (key.kind !== "number" || value.kind !== "sequence") return NOTHING_KNOWN;
  return value.items[Number(key.written.text)] ?? NOTHING_KNOWN;
}

/** Members of every possible value. */
export function membersOf(evaluation: Evaluation, values: Alternative[], name: string): Alternative[] {
  return flatMapValues(values, (value) => evaluation.member(value, name));
}
