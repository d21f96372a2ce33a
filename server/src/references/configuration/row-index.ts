import type { EcosystemTable, KeyRow, ValueRow } from "../api-table.ts";
import { ApiIndex } from "../code/api-index.ts";
import { normalizedKey } from "./key-names.ts";

/** A row of a key, with the table it belongs to and the keys that must stand above it. */
export interface MatchedKeyRow {
  table: EcosystemTable;
  row: KeyRow;
  parents: readonly string[];
}

/** The tables' rows about configuration, made ready for asking. */
export class RowIndex {
  readonly values: readonly { table: EcosystemTable; row: ValueRow }[];
  /** Calls, for `_target_` of Hydra. */
  readonly apis: ApiIndex;
  private readonly byKey = new Map<string, MatchedKeyRow[]>();
  private readonly savedFolderKeys: ReadonlySet<string>;
  private readonly words: RegExp;

  private constructor(tables: readonly EcosystemTable[]) {
    this.apis = new ApiIndex(tables);
    this.values = tables.flatMap((table) => (table.values ?? []).map((row) => ({ table, row })));
    for (const table of tables) for (const row of table.keys ?? []) this.addKeyRow(table, row);
    this.savedFolderKeys = new Set(tables.flatMap((table) => table.savedFolderKeys ?? []).map(normalizedKey));
    for (const rows of this.byKey.values()) rows.sort((one, other) => other.parents.length - one.parents.length);
    this.words = wordsOf(
      [...this.byKey.keys(), ...this.savedFolderKeys],
      [...this.values.map(({ row }) => row.prefix), "_target_"],
    );
  }

  /** The index of some tables, made once. */
  static of(tables: readonly EcosystemTable[]): RowIndex {
    const known = indexes.get(tables);
    if (known !== undefined) return known;
    const made = new RowIndex(tables);
    indexes.set(tables, made);
    return made;
  }

  /**
   * Rows that speak of a key, those that ask for more parents first.
   * @param path normalized keys from the root down to the key itself
   */
  keyRows(path: readonly string[]): MatchedKeyRow[] {
    const rows = this.byKey.get(path.at(-1) ?? "") ?? [];
    return rows.filter(({ parents }) => endsWith(path.slice(0, -1), parents));
  }

  /** Whether a normalized key names a folder that a model is saved into. */
  isSavedFolderKey(key: string): boolean {
    return this.savedFolderKeys.has(key);
  }

  /** Whether a text holds any word that a reference needs; cheap, to be asked before the text is parsed. */
  mayHoldReferences(text: string): boolean {
    return this.words.test(text);
  }

  private addKeyRow(table: EcosystemTable, row: KeyRow): void {
    for (const key of [row.key].flat()) {
      const parts = key.split(".").map(normalizedKey);
      const last = parts.at(-1)!;
      const matched = { table, row, parents: parts.slice(0, -1) };
      this.byKey.set(last, [...(this.byKey.get(last) ?? []), matched]);
    }
  }
}

const indexes = new WeakMap<readonly EcosystemTable[], RowIndex>();

function endsWith(path: readonly string[], ending: readonly string[]): boolean {
  return ending.every((part, index) => {
    const own = path[path.length - ending.length + index];
    return part === own || (part === "*" && own !== undefined);
  });
}

/** Keys in any spelling, and texts as they are. */
function wordsOf(keys: readonly string[], texts: readonly string[]): RegExp {
  const spellings = keys.map((key) => key.split("_").map(literally).join("[-_ ]?"));
  return new RegExp([...spellings, ...texts.map(literally)].join("|"), "i");
}

function literally(text: string): string {
  return text.replace(/[$\\^|()[\]{}+?.*]/g, "\\$&");
}
