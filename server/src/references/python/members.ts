import { flatMapValues, mapValues, NOTHING_KNOWN, only, openDefault, UNKNOWN, withArms } from "../code/alternatives.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child } from "../code/syntax-node.ts";
import { type PassedArguments, passedArguments } from "./arguments.ts";
import { commandLineDefault } from "./decorators.ts";
import type { Evaluation } from "./evaluation.ts";
import { reachingEnd } from "./flow.ts";
import { assignedInMethods, bindingValues, exportedValues } from "./names.ts";
import { decoratorNames } from "./parameters.ts";
import { isConfigurationOfRun, startedWith } from "./run-configuration.ts";
import type { Alternative, CallSite, ClassValue, InstanceValue, Value } from "./values.ts";

/** What `value.name` may be. */
export function memberOf(evaluation: Evaluation, value: Value, name: string): Alternative[] {
  switch (value.kind) {
    case "symbol":
      return only({ kind: "symbol", name: `${value.name}.${name}` });
    case "projectModule":
      return exportedValues(evaluation, value.path, name) ?? only(ownSymbol(value.path, name));
    case "class":
      return classMember(evaluation, value, name, value) ?? NOTHING_KNOWN;
    case "instance":
      return instanceMember(evaluation, value, name);
    case "commandLine":
      return commandLineDefault(evaluation, value.module, name);
    case "mapping":
      return value.entries.get(name)?.values ?? only(method(value, name));
    case "text":
      return name === "value" ? only(value) : only(method(value, name));
    case "unknown":
      return value.isPath ? pathMember(value, name) : NOTHING_KNOWN;
    case "file":
      return name === "name" ? value.path : NOTHING_KNOWN;
    case "method":
      return attributeMember(value, name);
    default:
      return NOTHING_KNOWN;
  }
}

/** Something of a project's module that is not seen there: not known, but no library's, whatever the module is called. */
function ownSymbol(path: string, name: string): Value {
  return { kind: "symbol", name: `.${path.replaceAll("/", ".")}.${name}` };
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

function pathMember(value: Value, name: string): Alternative[] {
  if (name === "parent" || name === "name") return only(value);
  return only(method(value, name));
}

/** An attribute found on a class or its bases; null where all are known and none has it. */
function classMember(
  evaluation: Evaluation,
  owner: ClassValue,
  name: string,
  receiver: Value,
  depth = 0,
): Alternative[] | null {
  const { definitions } = reachingEnd(owner.scope, name);
  if (definitions.length > 0) {
    const values = definitions.flatMap((each) =>
      withArms(bindingValues(evaluation, each.binding, owner.scope.module), each.arms),
    );
    return flatMapValues(values, (value) => bound(evaluation, value, receiver, name));
  }
  if (depth > 10) return NOTHING_KNOWN;
  let isKnown = true;
  const symbols: string[] = [];
  for (const base of basesOf(evaluation, owner)) {
    if (base.kind === "class") {
      const inherited = classMember(evaluation, base, name, receiver, depth + 1);
      if (inherited !== null) return inherited;
    } else if (base.kind === "symbol" && !PLAIN_BASES.has(base.name)) {
      symbols.push(base.name);
    } else if (base.kind !== "symbol") isKnown = false;
  }
  // Which of several library classes has it, only the library knows.
  if (symbols.length > 0) return symbols.flatMap((base) => only(inheritedFrom(base, receiver, name)));
  return isKnown ? null : NOTHING_KNOWN;
}

/** Base classes that give a class nothing a model's API is looked for in. */
const PLAIN_BASES = new Set([
  "builtins.object",
  "abc.ABC",
  "enum.Enum",
  "builtins.str",
  "typing.Protocol",
  "typing.NamedTuple",
]);

function inheritedFrom(base: string, receiver: Value, name: string): Value {
  if (receiver.kind !== "instance") return { kind: "symbol", name: `${base}.${name}` };
  const asBase: Value = { ...receiver, of: { kind: "symbol", name: base } };
  return method(asBase, name);
}

/** A function looked up on an object is a method; a property is what it returns. */
function bound(evaluation: Evaluation, value: Value, receiver: Value, name: string): Alternative[] {
  if (value.kind !== "function") return only(value);
  const names = decoratorNames(value.node, value.scope.module);
  const isProperty = names.some((each) => /(?:^|\.)(?:cached_)?property$/.test(each));
  if (!isProperty) return only({ kind: "method", receiver, name, function: value });
  const site: CallSite = { call: value.node, module: value.scope.module };
  return receiver.kind === "instance" ? evaluation.call(value, site) : NOTHING_KNOWN;
}

/** The base classes of a class of the project, as far as they are known; others are unknown values. */
export function basesOf(evaluation: Evaluation, owner: ClassValue): Value[] {
  const list = child(owner.node, "superclasses")?.children ?? [];
  const bases = list.filter((each) => each.type !== "keyword_argument");
  return bases.flatMap((each) => {
    const named = each.type === "subscript" ? (child(each, "value") ?? each) : each;
    return evaluation.evaluate(named, owner.scope.module).map(({ value }) => value);
  });
}

function instanceMember(evaluation: Evaluation, instance: InstanceValue, name: string): Alternative[] {
  if (isConfigurationOfRun(instance, name)) return startedWith(evaluation, instance.creation);
  if (instance.of.kind === "symbol") return symbolInstanceMember(evaluation, instance, instance.of.name, name);
  const owner = instance.of;
  const assigned = assignedOnInstance(evaluation, instance, owner, name);
  if (assigned.length > 0) return assigned;
  const given = instance.creation === null ? null : givenField(evaluation, instance.creation, owner, name);
  if (given !== null) return given;
  const found = classMember(evaluation, owner, name, instance);
  return mapValues(
    found ?? NOTHING_KNOWN,
    instance.isOpen || isSettings(evaluation, owner) ? openDefault : (value) => value,
  );
}

/** What `__init__` and other methods assign, seen from the call that made the instance where it is known. */
function assignedOnInstance(
  evaluation: Evaluation,
  instance: InstanceValue,
  owner: ClassValue,
  name: string,
): Alternative[] {
  const initializer = owner.scope.bindings.get("__init__")?.[0]?.source;
  const own = () => assignedInMethods(evaluation, owner.scope, name);
  const site = instance.creation;
  const found =
    site !== null && initializer?.kind === "function" ? evaluation.inCall(initializer.node, site, own) : own();
  if (found.length > 0) return found;
  for (const base of basesOf(evaluation, owner)) {
    if (base.kind !== "class" || base.node === owner.node) continue;
    const inherited = assignedInMethods(evaluation, base.scope, name);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** A field of a dataclass, pydantic model or named tuple as the call that makes the instance gives it. Null: not given there. */
function givenField(evaluation: Evaluation, site: CallSite, owner: ClassValue, name: string): Alternative[] | null {
  if (owner.scope.bindings.has("__init__")) return null;
  const fields = [...owner.scope.bindings.values()].flat().filter((each) => each.type !== null);
  const position = fields.findIndex((each) => each.name === name);
  const passed = passedArguments(evaluation, site);
  if (position < 0) return owner.scope.bindings.has(name) ? null : givenInheritedField(passed, name);
  const found = findArgument(passed, { position, keywords: [name] });
  if (found === "open") return NOTHING_KNOWN;
  return found === "absent" ? null : found.values();
}

/** A field of a base class can be given by keyword; by position, nobody knows which field it is. */
function givenInheritedField(passed: PassedArguments, name: string): Alternative[] | null {
  const found = findArgument(passed, { keywords: [name] });
  if (found !== "absent") return found === "open" ? NOTHING_KNOWN : found.values();
  return passed.positional.length > 0 ? NOTHING_KNOWN : null;
}

/** Settings classes take their fields from the environment. */
function isSettings(evaluation: Evaluation, owner: ClassValue): boolean {
  return basesOf(evaluation, owner).some((base) => base.kind === "symbol" && base.name.endsWith("Settings"));
}

function symbolInstanceMember(
  evaluation: Evaluation,
  instance: InstanceValue,
  owner: string,
  name: string,
): Alternative[] {
  if (owner === "argparse.Namespace" && instance.creation === null) return NOTHING_KNOWN;
  const returned = evaluation.apis.returned(`${owner}.${name}`);
  if (returned !== null || instance.creation !== null || instance.isOpen) return only(method(instance, name));
  return only(UNKNOWN);
}
