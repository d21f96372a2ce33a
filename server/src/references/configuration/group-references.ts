import type { SourceText } from "../../documents/source-text.ts";
import type { ModelReference } from "../model-reference.ts";
import { normalizedKey } from "./key-names.ts";
import { keyReference, type Located, referenceParts } from "./key-references.ts";
import { bare, pinInside, readName } from "./reference-parts.ts";
import type { MatchedKeyRow, RowIndex } from "./row-index.ts";
import type { SettingGroup, SettingValue } from "./settings.ts";
import { targetReferences } from "./target-references.ts";

/** Keys and options that mount volumes into a container: there `models:/srv` is the volume `models` at `/srv`, no address in MLflow's registry. */
const MOUNT_KEYS: ReadonlySet<string> = new Set(["volumes", "volume", "v", "mounts", "mount", "binds", "bind", "b"]);

/**
 * The references of the settings of one group.
 * @param isSetElsewhere whether one of some keys is, or may be, set where the group itself does not show it
 */
export function groupReferences(
  source: SourceText,
  group: SettingGroup,
  index: RowIndex,
  isSetElsewhere: Located["isSetWhereMerged"],
): ModelReference[] {
  const around: Omit<Located, "setting"> = {
    source,
    group,
    isSetWhereMerged: isSetElsewhere,
    proposals: new Map(),
  };
  const ofSettings = group.settings.flatMap((setting) => {
    const path = [...group.path, ...setting.key.split(".").map(normalizedKey)];
    const located = { ...around, setting };
    return setting.values.flatMap((value) => [
      ...keyReferences(located, value, index.keyRows(path)),
      ...valueReferences(located, value, index),
    ]);
  });
  return [...targetReferences(around, index), ...ofSettings];
}

/** The references of the addresses among the values of a group (`models:/n/3`), whatever their keys are. */
export function addressReferences(source: SourceText, group: SettingGroup, index: RowIndex): ModelReference[] {
  return group.settings.flatMap((setting) => {
    const located = { source, group, setting, isSetWhereMerged: () => false, proposals: new Map() };
    return setting.values.flatMap((value) => valueReferences(located, value, index));
  });
}

/** Of each ecosystem the first row speaks that accepts the value; rows that ask for more come first. */
function keyReferences(located: Located, value: SettingValue, rows: readonly MatchedKeyRow[]): ModelReference[] {
  return rows.flatMap(({ table, row }) => keyReference(located, value, table, row) ?? []);
}

/** Whether the words of a command beside an address say which revision of it is served: KubeAI's `args` beside `url`. */
function isPinnedByArguments(group: SettingGroup): boolean {
  const words = group.find("args")?.values ?? [];
  return words.some((word) => word.type === "text" && /^--revision\b/.test(word.written().text));
}

function valueReferences(located: Located, value: SettingValue, index: RowIndex): ModelReference[] {
  if (value.type !== "text" || MOUNT_KEYS.has(normalizedKey(located.setting.key))) return [];
  const { text } = value.written();
  return index.values.flatMap(({ table, row }) => {
    const read = text.startsWith(row.prefix) && !/\s/.test(text.trim()) ? readName(value, row.reads) : null;
    if (read === null) return [];
    return {
      ...referenceParts(located, value, read),
      ecosystem: read.named.ecosystem ?? table.ecosystem,
      role: row.role,
      subject: read.named.subject ?? row.subject,
      pin:
        pinInside(read) ??
        bare(isPinnedByArguments(located.group) ? "unknown" : (read.named.pin?.kind ?? "unpinnable")),
      pinInsertion: null,
      trustsRemoteCode: false,
      deprecations: [],
    };
  });
}
