import type { CallRow, EcosystemTable, MethodRow, ReturnRow, SavesFolderRow } from "../api-table.ts";

/** A row with the table it belongs to. */
export interface Matched<Row> {
  table: EcosystemTable;
  row: Row;
}

interface Pattern<Row> extends Matched<Row> {
  text: string;
  expression: RegExp;
  /** Number of literal characters: the pattern with the most speaks. */
  weight: number;
}

/** The tables of all ecosystems, made ready for asking by qualified name. */
export class ApiIndex {
  readonly tables: readonly EcosystemTable[];
  private readonly aliases: [string, string][];
  private readonly calls: PatternIndex<CallRow>;
  private readonly folders: PatternIndex<SavesFolderRow>;
  private readonly returns: PatternIndex<ReturnRow>;
  private readonly methodRows = new Map<string, Matched<MethodRow>[]>();
  /** The last parts of methods that are known by what they are looked up on too. */
  private readonly dottedMethods = new Set<string>();
  private readonly folderMethodRows = new Map<string, Matched<SavesFolderRow>[]>();
  private readonly libraryNames: ReadonlySet<string>;

  constructor(tables: readonly EcosystemTable[]) {
    this.tables = tables;
    this.aliases = tables.flatMap((table) => Object.entries(table.aliases ?? {}));
    this.aliases.sort(([one], [other]) => other.length - one.length);
    this.calls = new PatternIndex(tables, (table) => table.calls);
    this.returns = new PatternIndex(tables, (table) => table.returns ?? []);
    this.folders = new PatternIndex(tables, (table) =>
      (table.savesFolders ?? []).filter((row) => row.api !== undefined),
    );
    this.libraryNames = new Set(tables.flatMap((table) => table.libraries));
    for (const table of tables) {
      for (const row of table.methods ?? []) {
        addMethod(this.methodRows, row.method, { table, row });
        for (const method of [row.method].flat()) {
          if (method.includes(".")) this.dottedMethods.add(method.slice(method.lastIndexOf(".") + 1));
        }
      }
      for (const row of table.savesFolders ?? []) addMethod(this.folderMethodRows, row.method ?? [], { table, row });
    }
  }

  /** Whether a top-level package belongs to an ecosystem. */
  isLibrary(name: string): boolean {
    return this.libraryNames.has(name);
  }

  /** The one name of an API that goes by several. */
  canonical(name: string): string {
    for (const [from, to] of this.aliases) {
      if (name === from) return to;
      if (name.startsWith(`${from}.`)) return to + name.slice(from.length);
    }
    return name;
  }

  callRows(name: string): readonly Matched<CallRow>[] {
    return this.calls.match(this.canonical(name));
  }

  folderRows(name: string): readonly Matched<SavesFolderRow>[] {
    return this.folders.match(this.canonical(name));
  }

  /** The class that a call returns an instance of: a qualified name, or `receiver`; null where no row says. */
  returned(name: string): string | null {
    return this.returns.match(this.canonical(name))[0]?.row.instanceOf ?? null;
  }

  methods(name: string): readonly Matched<MethodRow>[] {
    return this.methodRows.get(name) ?? [];
  }

  folderMethods(name: string): readonly Matched<SavesFolderRow>[] {
    return this.folderMethodRows.get(name) ?? [];
  }

  /** Whether a call whose callee ends in this name may match any row. */
  mayEndIn(name: string): boolean {
    return (
      this.methodRows.has(name) ||
      this.dottedMethods.has(name) ||
      this.folderMethodRows.has(name) ||
      this.calls.mayEndIn(name) ||
      this.folders.mayEndIn(name)
    );
  }
}

function addMethod<Row>(
  index: Map<string, Matched<Row>[]>,
  methods: string | readonly string[],
  matched: Matched<Row>,
): void {
  for (const method of [methods].flat()) index.set(method, [...(index.get(method) ?? []), matched]);
}

/** Rows by the patterns of qualified names they carry. */
class PatternIndex<Row extends { api?: string | readonly string[] }> {
  private readonly byLastPart = new Map<string, Pattern<Row>[]>();
  private readonly open: Pattern<Row>[] = [];
  private readonly openEndings: RegExp[] = [];
  private readonly found = new Map<string, readonly Matched<Row>[]>();

  constructor(tables: readonly EcosystemTable[], rowsOf: (table: EcosystemTable) => readonly Row[]) {
    for (const table of tables) {
      for (const row of rowsOf(table)) for (const text of [row.api ?? []].flat()) this.add(compile(text, table, row));
    }
  }

  private add(pattern: Pattern<Row>): void {
    const last = pattern.text.slice(pattern.text.lastIndexOf(".") + 1);
    if (last.includes("*")) {
      this.open.push(pattern);
      this.openEndings.push(new RegExp(`^${partExpression(last)}$`));
    } else this.byLastPart.set(last, [...(this.byLastPart.get(last) ?? []), pattern]);
  }

  mayEndIn(name: string): boolean {
    return this.byLastPart.has(name) || this.openEndings.some((each) => each.test(name));
  }

  match(name: string): readonly Matched<Row>[] {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const candidates = [...(this.byLastPart.get(name.slice(name.lastIndexOf(".") + 1)) ?? []), ...this.open];
    const matching = candidates.filter((each) => each.expression.test(name));
    const best = Math.max(0, ...matching.map((each) => each.weight));
    const strongest = matching.find((each) => each.weight === best)?.text;
    const result = matching.filter((each) => each.text === strongest);
    this.found.set(name, result);
    return result;
  }
}

function compile<Row>(text: string, table: EcosystemTable, row: Row): Pattern<Row> {
  const parts = text.split(".").map((part) => (part === "**" ? "(?:[^.]+\\.)*" : `${partExpression(part)}\\.`));
  const expression = new RegExp(`^${parts.join("").replace(/\\\.$/, "")}$`);
  return { table, row, text, expression, weight: text.replaceAll("*", "").length };
}

function partExpression(part: string): string {
  return part.replace(/[$\\^|()[\]{}+?]/g, "\\$&").replaceAll("*", "[^.]*");
}
