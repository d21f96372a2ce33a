import {
  type ConfigurationNode,
  type ConfigurationTree,
  type Entry,
  type MappingNode,
  resolved,
  type ScalarNode,
  type SequenceNode,
} from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { commandLineOptions } from "./command-line.ts";
import { entryNamed } from "./entries.ts";
import { environmentVariables } from "./environment.ts";
import type { Scope } from "./interpolation.ts";
import { normalizedKey } from "./key-names.ts";
import { insertionBesideEntry } from "./pin-insertion.ts";
import { type Surroundings, settingValues } from "./setting-values.ts";
import type { Setting, SettingGroup } from "./settings.ts";

/** All settings of a file, in groups, outer groups first. Aliases are not entered, so that no value is read twice. */
export function settingGroups(source: SourceText, tree: ConfigurationTree): SettingGroup[] {
  const groups: SettingGroup[] = [];
  const visit = (node: ConfigurationNode, path: readonly string[], above: Scope) => {
    if (node.kind === "scalar" || node.kind === "alias") return;
    const around = { source, tree, scope: [...above, node] };
    if (node.kind === "mapping") {
      groups.push(mappingGroup(node, path, around));
      for (const { key, value } of node.entries) visit(value, [...path, ...pathOf(key)], around.scope);
      for (const merged of node.merged) visit(merged, path, around.scope);
      return;
    }
    groups.push(...listGroups(node, path, around));
    for (const item of node.items) visit(item, path, around.scope);
  };
  for (const root of tree.roots) visit(root, [], []);
  return groups;
}

/** A key such as `model.name` stands for a key in a mapping. */
function pathOf(key: ScalarNode): string[] {
  return key.text.split(".").map(normalizedKey);
}

function mappingGroup(mapping: MappingNode, path: readonly string[], around: Surroundings): SettingGroup {
  return {
    path,
    mapping,
    settings: mapping.entries.map((entry) => entrySetting(mapping, entry, around)),
    find: (key) => {
      const entry = entryNamed(mapping, key);
      return entry === null ? null : entrySetting(mapping, entry, around);
    },
    around: settingIn({ ...around, scope: around.scope.slice(0, -1) }),
  };
}

function listGroups(list: SequenceNode, path: readonly string[], around: Surroundings): SettingGroup[] {
  return [commandLineOptions(list, around), environmentVariables(list, path, around)].flatMap((settings) =>
    settings.length === 0 ? [] : [{ path, mapping: null, settings, find: findIn(settings), around: settingIn(around) }],
  );
}

function findIn(settings: readonly Setting[]): SettingGroup["find"] {
  return (key) => settings.findLast((setting) => normalizedKey(setting.key) === key) ?? null;
}

function settingIn(around: Surroundings): SettingGroup["around"] {
  const mappings = around.scope.filter((node) => node.kind === "mapping").toReversed();
  return (key) => {
    for (const mapping of mappings) {
      const entry = entryNamed(mapping, key);
      if (entry !== null) return entrySetting(mapping, entry, around);
    }
    return null;
  };
}

function entrySetting(mapping: MappingNode, entry: Entry, around: Surroundings): Setting {
  const { source, tree } = around;
  const value = resolved(entry.value);
  const nodes = value?.kind === "sequence" ? value.items : [entry.value];
  return {
    key: entry.key.text,
    get keyPlace() {
      return source.placeOf(entry.key.span);
    },
    values: nodes.flatMap((node) => settingValues(node, around)),
    isList: value?.kind === "sequence",
    insertion: (key) => insertionBesideEntry({ source, format: tree.format, mapping, entry }, key),
  };
}
