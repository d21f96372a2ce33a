import type { Argument, CallRow, Condition } from "../api-table.ts";
import type { Matched } from "../code/api-index.ts";
import type { Deprecation, ModelReference, Pin } from "../model-reference.ts";
import { type Located, proposedInsertion, referenceParts } from "./key-references.ts";
import { bare, isOn, pinInside, pinOf, type ReadName, readName } from "./reference-parts.ts";
import type { RowIndex } from "./row-index.ts";
import type { Setting, SettingGroup } from "./settings.ts";

/** Hydra's key for what is to be called with the keys beside it (Hydra 1.3, "Instantiating objects"). */
const TARGET = "_target_";

/** References of a mapping that Hydra calls an API with: `_target_: transformers.AutoModel.from_pretrained`. */
export function targetReferences(located: Omit<Located, "setting">, index: RowIndex): ModelReference[] {
  const target = located.group.settings.find(({ key }) => key === TARGET);
  const api = target?.values[0]?.written().text;
  if (target === undefined || api === undefined) return [];
  return index.apis.callRows(api).flatMap((matched) => {
    const reference = callReference({ ...located, setting: target }, index.apis.canonical(api), matched);
    return reference === null ? [] : [reference];
  });
}

function callReference(target: Located, api: string, { table, row }: Matched<CallRow>): ModelReference | null {
  const { group } = target;
  if (row.name === undefined || row.writes !== undefined || !isMeant(group, row)) return null;
  const setting = argumentIn(group, row.name);
  const value = setting?.values[0];
  if (setting === null || value === undefined || setting.isList) return null;
  const read = readName(value, row.name.holds);
  if (read === null) return null;
  const pin = callPin(target, row, read);
  const keyword = row.pins?.[0]?.keywords?.[0];
  return {
    ...referenceParts({ ...target, setting }, value, read),
    ecosystem: read.named.ecosystem ?? table.ecosystem,
    role: row.role,
    subject: read.named.subject ?? row.subject,
    pin,
    api,
    apiPlace: target.setting.values[0]!.place,
    pinInsertion:
      canInsert(pin, row, group) && keyword !== undefined
        ? proposedInsertion({ ...target, setting }, read.written.text, keyword)
        : null,
    trustsRemoteCode: isOn(row.trustRemoteCode === undefined ? null : argumentIn(group, row.trustRemoteCode)),
    isLocal: (read.named.isLocal ?? false) || isOn(argumentIn(group, row.localFilesOnly ?? {})) === true,
    deprecations: deprecationsOf(target, row),
  };
}

/** The key that passes an argument; positions are not looked up: Hydra passes keys as keywords. */
function argumentIn(group: SettingGroup, { keywords = [] }: Argument): Setting | null {
  for (const keyword of keywords) {
    const found = group.find(keyword);
    if (found !== null) return found;
  }
  return null;
}

function isMeant(group: SettingGroup, row: CallRow): boolean {
  return (row.onlyWhen ?? []).every((condition) => holds(group, condition));
}

function holds(group: SettingGroup, condition: Condition): boolean {
  const setting = argumentIn(group, condition);
  if (condition.is === "missing") return setting === null;
  if (setting === null) return condition.is === "not-false";
  if (condition.is instanceof RegExp) return condition.is.test(setting.values[0]?.written().text ?? "");
  return condition.is === "given" ? setting.values[0]?.type !== "null" : isOn(setting) !== false;
}

function callPin({ group }: Located, row: CallRow, read: ReadName): Pin {
  const inside = pinInside(read);
  if (inside !== null) return inside;
  for (const pin of row.pins ?? []) {
    const setting = argumentIn(group, pin);
    if (setting !== null) return pinOf(setting, pin.kind);
  }
  if (row.fixedPin !== undefined) return bare(row.fixedPin);
  return bare((row.pins ?? []).length > 0 ? "none" : (read.named.pin?.kind ?? "unpinnable"));
}

function canInsert(pin: Pin, row: CallRow, group: SettingGroup): boolean {
  return (
    pin.kind === "none" &&
    row.noPinInsertion === undefined &&
    !(row.pins ?? []).some((each) => argumentIn(group, each) !== null)
  );
}

function deprecationsOf({ setting, group }: Located, row: CallRow): Deprecation[] {
  const found: Deprecation[] = [];
  const value = setting.values[0];
  if (row.deprecated !== undefined && value !== undefined) {
    const { kind, since, instead } = row.deprecated;
    found.push({
      kind,
      what: value.written().text,
      since,
      instead,
      place: value.place,
      replacement: null,
    });
  }
  for (const { kind, since, instead, replacement, when, ...argument } of row.deprecatedArguments ?? []) {
    const passed = argumentIn(group, argument);
    const given = passed?.values[0];
    if (passed === null || given === undefined || given.type === "null") continue;
    if (when !== undefined && !when(given.written().text)) continue;
    found.push({
      kind,
      what: passed.key,
      since,
      instead,
      place: passed.keyPlace,
      replacement: replacement ?? null,
    });
  }
  return found;
}
