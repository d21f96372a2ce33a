import { isInside } from "../../documents/place-order.ts";
import type { CallFacts, Condition, NameArgument, NamedModel } from "../api-table.ts";
import type { ModelReference, Pin, Subject } from "../model-reference.ts";
import { HOLE, sliceWritten, type WrittenText } from "../written.ts";
import { type Arm, areCompatible, withArms } from "./alternatives.ts";
import type { CallReading } from "./call-reading.ts";
import { deprecationsOf } from "./deprecations.ts";
import {
  type CallSite,
  findArgument,
  type PassedAlternative,
  type PassedArgument,
  type PassedArguments,
  type PassedValue,
} from "./passed-arguments.ts";
import { argumentPin, textPin } from "./pins.ts";
import type { SyntaxNode } from "./syntax-node.ts";

const SUBJECTS: ReadonlyMap<string, Subject> = new Map([
  ["model", "model"],
  ["dataset", "dataset"],
  ["space", "space"],
]);

/** A name as one branch of the program passes it. */
interface NameInBranch {
  written: WrittenText;
  named: NamedModel;
  isPath: boolean;
  arms: readonly Arm[];
  /** The expression that uses it. */
  node: SyntaxNode;
}

/** The references of one recognised call: one for each name that it may pass. */
export function referencesOfCall(reading: CallReading): ModelReference[] {
  const { row } = reading.recognised;
  if (!isMadeAsAsked(reading)) return [];
  const passed = row.name === undefined ? "absent" : findArgument(reading.passed, row.name);
  const names = typeof passed === "string" ? null : namesIn(row.name!, passed);
  if (typeof passed === "string" || names === null) {
    return isMeant(reading, []) ? unnamed(reading, typeof passed === "string" ? null : passed) : [];
  }
  const meant = names.filter(({ arms }) => isMeant(reading, arms));
  return distinct(meant.flatMap((name) => named(reading, row, passed, name) ?? []));
}

/** Whether the other arguments, in a run that takes the arms, let the call be what its row says. */
function isMeant({ recognised: { row }, passed }: CallReading, arms: readonly Arm[]): boolean {
  return (row.onlyWhen ?? []).every((condition) => holds(passed, condition, arms));
}

function isMadeAsAsked({ recognised: { row }, passedWhenMade }: CallReading): boolean {
  const passed = row.onlyWhenMade === undefined ? null : passedWhenMade();
  return passed === null || (row.onlyWhenMade ?? []).every((condition) => holds(passed, condition, []));
}

function holds(passed: PassedArguments, condition: Condition, arms: readonly Arm[]): boolean {
  const found = findArgument(passed, condition, arms);
  if (condition.is === "missing") return found === "absent";
  if (typeof found === "string") return condition.is === "not-false";
  const values = found.values().map((each) => each.value);
  const { is } = condition;
  if (is instanceof RegExp) return values.some((value) => is.test(textOf(value)));
  if (is === "given") return values.some((value) => value.kind !== "none");
  return values.some((value) => !(value.kind === "none" || (value.kind === "boolean" && !value.value)));
}

/** A text, or the member of a library's enumeration: `AssetTypes.MLFLOW_MODEL`. */
function textOf(value: PassedValue): string {
  if (value.kind === "text") return value.written.text;
  return value.kind === "symbol" ? value.name.slice(value.name.lastIndexOf(".") + 1) : "";
}

/** The names an argument may hold; null where nothing at all is known of it. */
function namesIn(argument: NameArgument, passed: PassedArgument): NameInBranch[] | null {
  const names: NameInBranch[] = [];
  let isUnknown = true;
  for (const { value, arms, node } of pathsIn(argument, passed)) {
    if (value.kind !== "text") continue;
    const { written } = value;
    if (isNothing(written.text)) continue;
    const named = readName(argument.holds, written.text);
    if (named !== null && isHidden(named, written.text)) continue;
    isUnknown = false;
    if (named !== null) names.push({ written, named, isPath: value.isPath, arms, node });
  }
  return isUnknown ? null : names;
}

/** The values of an argument with the node each stands at; of a file opened in the same module, its path. */
function pathsIn(argument: NameArgument, passed: PassedArgument): (PassedAlternative & { node: SyntaxNode })[] {
  return passed.values().flatMap(({ value, arms }) => {
    if (argument.holds === "name" || value.kind !== "file") return [{ value, arms, node: passed.node }];
    const node = value.module === passed.site.module ? value.node : passed.node;
    return withArms(value.path, arms).map((each) => ({ ...each, node }));
  });
}

function isNothing(text: string): boolean {
  return text.replaceAll(HOLE, "").trim() === "";
}

/** A name of which not one character is known says nothing, unless the text says something of the version. */
function isHidden(named: NamedModel, text: string): boolean {
  if (named.name === null) return named.pin?.kind === "unknown";
  const isPinned = named.pin !== undefined && named.pin.span !== null;
  return !isPinned && isNothing(text.slice(named.name.start, named.name.end));
}

function readName(holds: NameArgument["holds"], text: string): NamedModel | null {
  if (holds === "name") return { name: { start: 0, end: text.length } };
  if (holds !== "path") return holds(text);
  const start = Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1;
  return start === text.length ? null : { name: { start, end: text.length }, isLocal: true };
}

function named(
  reading: CallReading,
  row: CallFacts,
  passed: PassedArgument,
  name: NameInBranch,
): ModelReference | null {
  if (row.writes !== undefined && !reading.isEvidentlyModel(row.writes, name.written.text)) return null;
  const span = name.named.name;
  const nameWritten = span === null ? null : sliceWritten(name.written, span.start, span.end);
  const pin = name.named.pin === undefined ? argumentPin(reading, name.arms) : pinBeside(reading, name);
  const reference = base(reading, name.node, passed.site, pin, name.arms);
  return {
    ...reference,
    ecosystem: name.named.ecosystem ?? reference.ecosystem,
    subject: name.named.subject ?? reference.subject,
    name: nameWritten?.text ?? null,
    nameWritten,
    value: name.written,
    keyPlace: passed.keyword === null ? null : passed.site.module.source.placeOf(passed.keyword),
    isLocal: name.isPath || name.named.isLocal === true || isOffline(reading, name.arms),
  };
}

/** A pin in the text of the name, unless an argument gives another. */
function pinBeside(reading: CallReading, name: NameInBranch): Pin {
  const inText = textPin(name.named, name.written);
  if (inText.kind !== "none" || (reading.recognised.row.pins ?? []).length === 0) return inText;
  return argumentPin(reading, name.arms);
}

/** A call whose name is not known is kept for what else it says: a deprecation, a pin, trusted code. */
function unnamed(reading: CallReading, passed: PassedArgument | null): ModelReference[] {
  const { row } = reading.recognised;
  const pin = argumentPin(reading, []);
  const node = passed?.node ?? reading.callee;
  const reference = base(reading, node, passed?.site ?? reading.site, pin, []);
  const isWritten = row.writes !== undefined;
  const saysSomething =
    reference.deprecations.length > 0 || (passed !== null && !isWritten && saysOutright(reading, reference));
  return saysSomething || row.keepUnnamed === true ? [reference] : [];
}

/** Whether the call itself spells out a pin or trust; a default of some setting says little beside a name that nobody knows. */
function saysOutright(reading: CallReading, reference: ModelReference): boolean {
  const { trustRemoteCode } = reading.recognised.row;
  const trust = trustRemoteCode === undefined ? "absent" : findArgument(reading.passed, trustRemoteCode);
  if (typeof trust !== "string" && trust.node.type === "true") return true;
  const { text, place, written } = reference.pin;
  const first = written?.pieces[0]?.place;
  return text !== null && first !== undefined && place !== null && isInside(first, place);
}

function base(reading: CallReading, node: SyntaxNode, site: CallSite, pin: Pin, arms: readonly Arm[]): ModelReference {
  const { table, row, api } = reading.recognised;
  const { source } = reading.site.module;
  return {
    ecosystem: table.ecosystem,
    role: row.role,
    subject: subjectOf(reading, arms),
    name: null,
    nameWritten: null,
    value: null,
    place: site.module.source.placeOf(node),
    keyPlace: null,
    pin,
    api,
    apiPlace: source.placeOf(reading.callee),
    pinInsertion: pin.kind === "none" && pin.place === null ? reading.pinInsertion(row) : null,
    trustsRemoteCode: trust(reading, arms),
    isLocal: false,
    deprecations: deprecationsOf(reading),
  };
}

/** The subject of the row, or the one that an argument tells (`repo_type="dataset"`). */
function subjectOf(reading: CallReading, arms: readonly Arm[]): Subject {
  const { subject, subjectFrom } = reading.recognised.row;
  const found = subjectFrom === undefined ? "absent" : findArgument(reading.passed, subjectFrom, arms);
  if (typeof found === "string") return subject;
  const possible = found.values().filter((each) => areCompatible(each.arms, arms));
  const told = possible.map(({ value }) => (value.kind === "text" ? SUBJECTS.get(value.written.text) : undefined));
  return told[0] !== undefined && told.every((each) => each === told[0]) ? told[0] : subject;
}

/** Whether `trust_remote_code` is passed as true; null where that cannot be known. */
function trust(reading: CallReading, arms: readonly Arm[]): boolean | null {
  const { trustRemoteCode } = reading.recognised.row;
  if (trustRemoteCode === undefined) return false;
  const found = findArgument(reading.passed, trustRemoteCode, arms);
  if (typeof found === "string") return found === "absent" ? false : null;
  return truth(found.values(), arms);
}

function isOffline(reading: CallReading, arms: readonly Arm[]): boolean {
  const { localFilesOnly } = reading.recognised.row;
  const found = localFilesOnly === undefined ? "absent" : findArgument(reading.passed, localFilesOnly, arms);
  return typeof found !== "string" && truth(found.values(), arms) === true;
}

/** The one truth value of the alternatives that these branches leave. */
function truth(values: PassedAlternative[], arms: readonly Arm[]): boolean | null {
  const possible = values.filter((each) => areCompatible(each.arms, arms)).map((each) => each.value);
  const truths = new Set(
    possible.map((value) => (value.kind === "boolean" ? value.value : value.kind === "none" ? false : null)),
  );
  return truths.size === 1 ? [...truths][0]! : null;
}

/** References that say the same are one; of two that differ only in how much is known of the pin, the one that knows it. */
function distinct(references: ModelReference[]): ModelReference[] {
  const kept = new Map<string, ModelReference>();
  for (const reference of references) {
    const key = `${reference.value?.text}\n${reference.pin.kind === "unknown" ? "none" : reference.pin.kind}\n${reference.pin.text}`;
    const other = kept.get(key);
    if (other === undefined || other.pin.kind === "unknown") kept.set(key, reference);
  }
  return [...kept.values()];
}
