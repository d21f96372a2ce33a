import { type ConfigurationTree, type MappingNode, resolved } from "../../documents/configuration-tree.ts";
import { comparePlaces } from "../../documents/place-order.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { EcosystemTable } from "../api-table.ts";
import type { DocumentFacts } from "../document-facts.ts";
import type { ModelReference } from "../model-reference.ts";
import { isKnown } from "../written.ts";
import { entryNamed } from "./entries.ts";
import { normalizedKey } from "./key-names.ts";
import { keyReference, type Located, referenceParts } from "./key-references.ts";
import { bare, pinInside, readName } from "./reference-parts.ts";
import { type MatchedKeyRow, RowIndex } from "./row-index.ts";
import { settingGroups } from "./setting-groups.ts";
import type { SettingGroup, SettingValue } from "./settings.ts";
import { configurationSuppressions } from "./suppressions.ts";
import { targetReferences } from "./target-references.ts";

/** Whether a configuration text holds any word that a reference needs; texts without one need not be parsed. */
export function mayHoldConfigurationReferences(text: string, tables: readonly EcosystemTable[]): boolean {
  return RowIndex.of(tables).mayHoldReferences(text);
}

/** What a configuration file says about models, references in the order they stand in the file. */
export function configurationFacts(
  source: SourceText,
  tree: ConfigurationTree,
  tables: readonly EcosystemTable[],
): DocumentFacts {
  const index = RowIndex.of(tables);
  const groups = settingGroups(source, tree);
  const merges = mergesOf(groups.flatMap(({ mapping }) => mapping ?? []));
  const found = new FoundReferences();
  for (const group of groups) {
    const around: Omit<Located, "setting"> = {
      source,
      group,
      isSetWhereMerged: (keys) => setsOne(merges.get(group.mapping) ?? [], keys),
      proposals: new Map(),
    };
    found.add(...targetReferences(around, index));
    for (const setting of group.settings) {
      const path = [...group.path, ...setting.key.split(".").map(normalizedKey)];
      const located = { ...around, setting };
      for (const value of setting.values) {
        found.add(...keyReferences(located, value, index.keyRows(path)), ...valueReferences(located, value, index));
      }
    }
  }
  const problems = tree.problems.map(({ message, span }) => ({ message, place: span && source.placeOf(span) }));
  const suppressions = configurationSuppressions(source, tree);
  const savedFolders = groups.flatMap((group) => savedFoldersOf(group, index));
  return { path: source.path, references: found.inOrder(), savedFolders, importedPaths: [], problems, suppressions };
}

/** Of each ecosystem the first row speaks that accepts the value; rows that ask for more come first. */
function keyReferences(located: Located, value: SettingValue, rows: readonly MatchedKeyRow[]): ModelReference[] {
  return rows.flatMap(({ table, row }) => keyReference(located, value, table, row) ?? []);
}

function valueReferences(located: Located, value: SettingValue, index: RowIndex): ModelReference[] {
  if (value.type !== "text") return [];
  const { text } = value.written();
  return index.values.flatMap(({ table, row }) => {
    const read = text.startsWith(row.prefix) && !/\s/.test(text.trim()) ? readName(value, row.reads) : null;
    if (read === null) return [];
    return {
      ...referenceParts(located, value, read),
      ecosystem: read.named.ecosystem ?? table.ecosystem,
      role: row.role,
      subject: read.named.subject ?? row.subject,
      pin: pinInside(read) ?? bare(read.named.pin?.kind ?? "unpinnable"),
      pinInsertion: null,
      trustsRemoteCode: false,
      deprecations: [],
    };
  });
}

/** Folders that a training run writes its model to, so that loading them elsewhere is local. */
function savedFoldersOf(group: SettingGroup, index: RowIndex): string[] {
  const settings = group.settings.filter(({ key }) => index.isSavedFolderKey(normalizedKey(key)));
  const values = settings.flatMap((setting) => setting.values).filter(({ type }) => type === "text");
  return values.map((value) => value.written()).flatMap((written) => (isKnown(written) ? written.text : []));
}

/** References of one file, one for each place and ecosystem: the first that was found. */
class FoundReferences {
  private readonly byPlace = new Map<string, ModelReference>();

  add(...references: readonly ModelReference[]): void {
    for (const reference of references) {
      const { start } = reference.place.range;
      const key = `${reference.ecosystem} ${start.line} ${start.character}`;
      if (!this.byPlace.has(key)) this.byPlace.set(key, reference);
    }
  }

  inOrder(): ModelReference[] {
    return [...this.byPlace.values()].sort((one, other) => comparePlaces(one.place, other.place));
  }
}

/** The mappings that each mapping is merged into. */
function mergesOf(mappings: readonly MappingNode[]): Map<MappingNode | null, MappingNode[]> {
  const merges = new Map<MappingNode | null, MappingNode[]>();
  for (const mapping of mappings) {
    for (const merged of mapping.merged) {
      const target = resolved(merged);
      if (target?.kind === "mapping") pushInto(merges, target, mapping);
    }
  }
  return merges;
}

function pushInto(merges: Map<MappingNode | null, MappingNode[]>, merged: MappingNode, mapping: MappingNode): void {
  const known = merges.get(merged);
  if (known === undefined) merges.set(merged, [mapping]);
  else known.push(mapping);
}

function setsOne(mappings: readonly MappingNode[], keys: readonly string[]): boolean {
  return mappings.some((mapping) => keys.some((key) => entryNamed(mapping, normalizedKey(key)) !== null));
}
