import { statSync } from "node:fs";
import path from "node:path";
import { reasonToSkip } from "../documents/language.ts";
import { plainSource, type SourceText } from "../documents/source-text.ts";
import { readTextFileAtOnce } from "./file-reading.ts";

/** Modules remembered at once: the constants of a project stand in few files, and a module's syntax is large. */
const REMEMBERED = 200;

/** The files of one language from which others take constants: read when asked for, remembered until they change. */
export class ProjectModules<Module> {
  private readonly root: string;
  private readonly parse: (source: SourceText) => Module;
  private readonly openedText: (file: string) => string | null;
  private readonly modules = new Map<string, Module | null>();
  private readonly existing = new Map<string, boolean>();

  /** @param openedText what an editor holds of a file, in place of the disk */
  constructor(root: string, openedText: (file: string) => string | null, parse: (source: SourceText) => Module) {
    this.root = root;
    this.parse = parse;
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

  module(file: string): Module | null {
    const known = this.modules.get(file);
    if (known !== undefined) return known;
    const text = this.openedText(file) ?? this.readFile(file);
    const module = text === null || reasonToSkip(file, text) !== null ? null : this.parse(plainSource(file, text));
    if (this.modules.size >= REMEMBERED) this.modules.delete(this.modules.keys().next().value ?? "");
    this.modules.set(file, module);
    return module;
  }

  /** To be called when a file's text changed. */
  forget(file: string): void {
    this.modules.delete(file);
    this.existing.delete(file);
  }

  /** Read at once, because constants are asked for in the middle of an evaluation; module files are small. */
  private readFile(file: string): string | null {
    const reading = readTextFileAtOnce(path.join(this.root, file));
    return reading === null || "skipped" in reading ? null : reading.text;
  }
}
