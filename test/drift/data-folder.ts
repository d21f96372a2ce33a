import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Compared, type Comparison, compareData } from "../../server/src/drift/comparison/compare.ts";
import { DuckdbEngine } from "../../server/src/drift/engine/duckdb-engine.ts";
import type { Relation } from "../../server/src/drift/engine/engine.ts";
import { openData } from "../../server/src/drift/sources/open-data.ts";
import { comparisonOf } from "./comparisons.ts";

/** A folder with data, and an engine to read it with. */
export class DataFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), "modelver-data-"));
  readonly engine: DuckdbEngine;

  private constructor(engine: DuckdbEngine) {
    this.engine = engine;
  }

  static async open(): Promise<DataFolder> {
    return new DataFolder(await DuckdbEngine.open());
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Writes what a query gives as Parquet. */
  async writeParquet(name: string, sql: string): Promise<void> {
    await this.engine.run(`COPY (${sql}) TO '${path.join(this.path, name)}' (FORMAT parquet)`);
  }

  read(relation: string, ...names: string[]): Promise<Relation> {
    return openData(this.engine, relation, names, this.path);
  }

  /** Compares two files, or lists of them. */
  async compare(reference: string, current: string, said: Partial<Comparison> = {}): Promise<Compared> {
    const sides = { reference: await this.read("reference", reference), current: await this.read("current", current) };
    return compareData(this.engine, comparisonOf({ ...sides, ...said }));
  }

  close(): void {
    this.engine.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}
