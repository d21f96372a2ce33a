import type { MappingNode, ScalarType } from "../../documents/configuration-tree.ts";
import type { Place } from "../../documents/place.ts";
import type { PinInsertion } from "../model-reference.ts";
import type { WrittenText } from "../written.ts";
import { normalizedKey } from "./key-names.ts";

/** One value of a setting. */
export interface SettingValue {
  /** Where the value is used: findings stand here. */
  readonly place: Place;
  type: ScalarType;
  /** Its text with interpolations followed. */
  written(): WrittenText;
}

/** A key with what it is set to, however the file writes it: an entry of a mapping, a command line option, a variable. */
export interface Setting {
  /** As written, dashes of an option included. */
  key: string;
  readonly keyPlace: Place;
  /** None where the value is a mapping; several for a list. */
  values: readonly SettingValue[];
  isList: boolean;
  /** How a setting of another key is added beside this one; null where that cannot be done. */
  insertion(key: string): PinInsertion | null;
}

/** Settings that belong together: the entries of one mapping, the options of one command, one block of variables. */
export interface SettingGroup {
  /** Normalized keys from the root down to the group. */
  path: readonly string[];
  settings: readonly Setting[];
  /** The group is this mapping. */
  mapping: MappingNode | null;
  /** A setting by normalized key, also one that is merged into the mapping. */
  find(key: string): Setting | null;
  /** The setting of a normalized key in the nearest mapping around the group that has it; null where none has. */
  around(key: string): Setting | null;
}

/** The first of some keys that a group sets. */
export function firstOf(group: SettingGroup, keys: readonly string[]): Setting | null {
  for (const key of keys) {
    const found = group.find(normalizedKey(key));
    if (found !== null) return found;
  }
  return null;
}
