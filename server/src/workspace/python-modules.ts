import { statSync } from "node:fs";
import path from "node:path";
import type { Parsers } from "../documents/parsers.ts";
import { parsePython } from "../documents/python.ts";
import { plainSource } from "../documents/source-text.ts";
import type { ImportedModules } from "../references/python/evaluation.ts";
import { PythonModule } from "../references/python/module.ts";
import { readTextFileAtOnce } from "./file-reading.ts";

/** Modules remembered at once: the constants of a project stand in few files, and a module's syntax is large. */
const REMEMBERED = 200;

/** The Python files from which others take constants: read when asked for, remembered until they change. */
export class PythonModules implements ImportedModules {
  private readonly root: string;
  private readonly parsers: Parsers;
  private readonly openedText: (file: string) => string | null;
  private readonly modules = new Map<string, PythonModule | null>();
  private readonly existing = new Map<string, boolean>();

  /** @param openedText what an editor holds of a file, in place of the disk */
  constructor(root: string, parsers: Parsers, openedText: (file: string) => string | null) {
    this.root = root;
    this.parsers = parsers;
    this.openedText = openedText;
  }

  exists(file: string): boolean {
    const known = this.existing.get(file);
    if (known !== undefined) return known;
    const status = statSync(path.join(this.root, file), { throwIfNoEntry: false });
    const exists = this.openedText(file) !== null || (status?.isFile() ?? false);
    this.existing.set(file, exists);
    return exists;
  }

  module(file: string): PythonModule | null {
    const known = this.modules.get(file);
    if (known !== undefined) return known;
    const text = this.openedText(file) ?? this.readFile(file);
    const module = text === null ? null : this.parse(file, text);
    if (this.modules.size >= REMEMBERED) this.modules.delete(this.modules.keys().next().value ?? "");
    this.modules.set(file, module);
    return module;
  }

  /** To be called when a file's text changed. */
  forget(file: string): void {
    this.modules.delete(file);
    this.existing.delete(file);
  }

  private parse(file: string, text: string): PythonModule {
    const { tree, text: readable } = parsePython(this.parsers.python, text);
    try {
      return new PythonModule(plainSource(file, readable), tree);
    } finally {
      tree.delete();
    }
  }

  /** Read at once, because constants are asked for in the middle of an evaluation; module files are small. */
  private readFile(file: string): string | null {
    const reading = readTextFileAtOnce(path.join(this.root, file));
    return reading === null || "skipped" in reading ? null : reading.text;
  }
}
