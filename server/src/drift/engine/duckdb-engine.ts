import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import path from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBResult, DuckDBValue } from "@duckdb/node-api";
import { duckdbDialect } from "../sql/duckdb-dialect.ts";
import { DataFailure, type Engine, type Row, type Value } from "./engine.ts";

const MEBIBYTE = 1024 * 1024;
/** More memory makes nothing faster that this is asked. */
const MOST_MEMORY = 4096 * MEBIBYTE;

/** Milliseconds between two interruptions of a query that goes on. */
const INTERRUPTION_PAUSE = 20;

/** What an engine is opened with. */
export interface EngineOptions {
  signal?: AbortSignal;
  /** Bytes; else half of what the machine has, up to 4 GiB. */
  memory?: number;
}

/**
 * DuckDB in this process, with a database of its own in a temporary folder, which goes with it. Nothing is fetched: extensions that
 * are not built in stay unknown.
 */
export class DuckdbEngine implements Engine {
  readonly dialect = duckdbDialect;
  /** For what is loaded on the way. */
  readonly folder: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #signal: AbortSignal | undefined;

  private constructor(
    folder: string,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    { signal }: EngineOptions,
  ) {
    this.folder = folder;
    this.#instance = instance;
    this.#connection = connection;
    this.#signal = signal;
    process.on("exit", this.#removeFolder);
  }

  /** @throws {Error} where DuckDB's binary is not here, or cannot be loaded */
  static async open(options: EngineOptions = {}): Promise<DuckdbEngine> {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const folder = mkdtempSync(path.join(tmpdir(), "modelver-drift-"));
    const memory = options.memory ?? Math.min(MOST_MEMORY, totalmem() / 2);
    try {
      const instance = await DuckDBInstance.create(path.join(folder, "data.duckdb"), {
        memory_limit: `${Math.floor(memory / MEBIBYTE)}MiB`,
        temp_directory: path.join(folder, "spilled"),
        threads: String(availableParallelism()),
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        allow_community_extensions: "false",
        // Whoever needs an order asks for it; without one, memory stays flat.
        preserve_insertion_order: "false",
      });
      const connection = await instance.connect();
      await connection.run("SET TimeZone = 'UTC'");
      return new DuckdbEngine(folder, instance, connection, options);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async run(sql: string): Promise<void> {
    await this.#guarded(() => this.#connection.run(sql));
  }

  async query<Result extends Row = Row>(sql: string): Promise<Result[]> {
    return this.#guarded(async () => {
      const reader = await this.#connection.runAndReadAll(sql);
      const names = reader.columnNames();
      return reader
        .getRows()
        .map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, plain(value)])) as Result);
    });
  }

  async *numbers(sql: string): AsyncGenerator<Float64Array> {
    const result = await this.#guarded(() => this.#connection.stream(sql));
    for (let piece = await this.#piece(result); piece !== null; piece = await this.#piece(result)) yield piece;
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    process.off("exit", this.#removeFolder);
    this.#removeFolder();
  }

  /** Also where the process is ended in the middle of a query. */
  readonly #removeFolder = () => rmSync(this.folder, { recursive: true, force: true });

  async #piece(result: DuckDBResult): Promise<Float64Array | null> {
    const chunk = await this.#guarded(() => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return null;
    return Float64Array.from(chunk.getColumnValues(0), (value) => (typeof value === "number" ? value : Number.NaN));
  }

  async #guarded<Result>(ask: () => Promise<Result>): Promise<Result> {
    this.#signal?.throwIfAborted();
    let timer: NodeJS.Timeout | undefined;
    // An interruption is lost on a query that has not begun yet: it is said again until the query has ended.
    const interrupt = () => {
      this.#connection.interrupt();
      timer = setTimeout(interrupt, INTERRUPTION_PAUSE);
    };
    this.#signal?.addEventListener("abort", interrupt);
    try {
      return await ask();
    } catch (error) {
      this.#signal?.throwIfAborted();
      throw new DataFailure(firstLines((error as Error).message), { cause: error });
    } finally {
      this.#signal?.removeEventListener("abort", interrupt);
      clearTimeout(timer);
    }
  }
}

/** DuckDB's values as plain ones. */
function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "object" && "items" in value && Array.isArray(value.items)) return value.items.map(plain);
  return String(value);
}

/** DuckDB's messages go on with the query and with how its options could be set. */
function firstLines(message: string): string {
  return message.split(/\n\s*\n|\n\s*(?:LINE \d|Possible fixes|Possible solution|\*)/)[0]!.trim();
}
