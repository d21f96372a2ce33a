import { readFile } from "node:fs/promises";
import type { Schema } from "./suggestions.ts";

/** The schema of the configuration, read from the extension's folder when it is first needed. */
export class SchemaFile {
  private readonly file: string;
  private schema: Promise<Schema> | undefined;

  /** @param file absolute path of schemas/modelver.schema.json */
  constructor(file: string) {
    this.file = file;
  }

  read(): Promise<Schema> {
    this.schema ??= readFile(this.file, "utf8").then((text) => JSON.parse(text));
    return this.schema;
  }
}
