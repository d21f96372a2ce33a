import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable, KeyRow } from "../api-table.ts";
import type { Deprecation, ModelReference, Pin, PinInsertion } from "../model-reference.ts";
import { normalizedKey, spelledLike } from "./key-names.ts";
import { bare, isOn, nameOf, pinInside, pinOf, type ReadName, readName } from "./reference-parts.ts";
import { firstOf, type Setting, type SettingGroup, type SettingValue } from "./settings.ts";

/** A setting in its group and file. */
export interface Located {
  source: SourceText;
  group: SettingGroup;
  setting: Setting;
  /** Whether a mapping that this one is merged into sets one of some keys. */
  isSetWhereMerged(keys: readonly string[]): boolean;
  /** The model for which a key was proposed in this group: a key can be added only once, with one pin. */
  proposals: Map<string, { value: string; insertion: PinInsertion | null }>;
}

/** The reference that a value of a key makes by a row; null where it names no model of the row's ecosystem. */
export function keyReference(
  located: Located,
  value: SettingValue,
  table: EcosystemTable,
  row: KeyRow,
): ModelReference | null {
  if (!isMeant(located.group, row)) return null;
  const read = readName(value, row.reads);
  if (read === null) return null;
  const pinSetting = pinSettingOf(located.group, row);
  const pin = keyPin(located, read, row, pinSetting);
  const canInsert = pin.kind === "none" && pinSetting === null && !located.setting.isList;
  const pinKey = row.pins?.[0]?.keys[0];
  return {
    ...referenceParts(located, value, read),
    ecosystem: read.named.ecosystem ?? table.ecosystem,
    role: row.role,
    subject: read.named.subject ?? row.subject,
    pin,
    pinInsertion: canInsert && pinKey !== undefined ? proposedInsertion(located, read.written.text, pinKey) : null,
    trustsRemoteCode: isOn(firstOf(located.group, row.trustRemoteCode ?? [])),
    deprecations: row.deprecated === undefined ? [] : [deprecationOf(located, row.deprecated)],
  };
}

/** A setting that pins; one that is null pins only where no other does. */
function pinSettingOf(group: SettingGroup, { pins = [] }: KeyRow): Setting | null {
  const keys = pins.flatMap((pin) => pin.keys);
  const settings = keys.flatMap((key) => group.find(normalizedKey(key)) ?? []);
  return settings.find(({ values }) => values[0]?.type !== "null") ?? settings[0] ?? null;
}

/** The first model of a group that needs a key gets the insertion; another one gets it only where it is the same model. */
export function proposedInsertion({ setting, proposals }: Located, value: string, key: string): PinInsertion | null {
  const spelled = spelledLike(setting.key, normalizedKey(key));
  const known = proposals.get(spelled);
  if (known !== undefined) return known.value === value ? known.insertion : null;
  const insertion = setting.insertion(spelled);
  proposals.set(spelled, { value, insertion });
  return insertion;
}

/** What every reference of a setting says, whichever row it is made by. */
export function referenceParts({ setting }: Located, value: SettingValue, read: ReadName) {
  const nameWritten = nameOf(read);
  return {
    name: nameWritten?.text ?? null,
    nameWritten,
    value: read.written,
    place: value.place,
    keyPlace: setting.keyPlace,
    api: setting.key,
    apiPlace: setting.keyPlace,
    isLocal: read.named.isLocal ?? false,
  };
}

/** Whether the settings around a key allow what its row says. */
function isMeant(group: SettingGroup, row: KeyRow): boolean {
  const isNear = (key: string) => group.find(normalizedKey(key)) !== null || group.around(normalizedKey(key)) !== null;
  if (row.beside !== undefined && !row.beside.some(isNear)) return false;
  if (row.notBeside !== undefined && firstOf(group, row.notBeside) !== null) return false;
  if (row.fits !== undefined && !fits(group, row.fits, row.beside ?? [])) return false;
  return !(row.unlessFalse ?? []).some((key) => {
    const setting = group.find(normalizedKey(key));
    return setting !== null && isOn(setting) === false;
  });
}

/** What must stand near a name counts from a mapping around it too; what else fits, beside it only. */
function fits(group: SettingGroup, { keys, is }: NonNullable<KeyRow["fits"]>, near: readonly string[]): boolean {
  const setting =
    firstOf(group, keys) ??
    firstAround(
      group,
      keys.filter((key) => near.includes(key)),
    );
  if (setting === null) return true;
  const [value] = setting.values;
  return value !== undefined && is.test(value.written().text);
}

function firstAround(group: SettingGroup, keys: readonly string[]): Setting | null {
  for (const key of keys) {
    const found = group.around(normalizedKey(key));
    if (found !== null) return found;
  }
  return null;
}

function keyPin(located: Located, read: ReadName, { pins = [] }: KeyRow, setting: Setting | null): Pin {
  const inside = pinInside(read);
  if (inside !== null) return inside;
  if (setting !== null) {
    // Which model of a list the revision belongs to cannot be known.
    if (located.setting.values.length > 1) return bare("unknown");
    const row = pins.find(({ keys }) => keys.some((key) => normalizedKey(key) === normalizedKey(setting.key)));
    return row === undefined ? bare("unknown") : pinOf(setting, row.kind);
  }
  if (pins.length === 0) return bare(read.named.pin?.kind ?? "unpinnable");
  return bare(located.isSetWhereMerged(pins.flatMap(({ keys }) => keys)) ? "unknown" : "none");
}

function deprecationOf({ setting }: Located, deprecated: NonNullable<KeyRow["deprecated"]>): Deprecation {
  return {
    kind: deprecated.kind,
    what: setting.key,
    since: deprecated.since,
    instead: deprecated.instead,
    place: setting.keyPlace,
    replacement: deprecated.replacement ?? null,
  };
}
