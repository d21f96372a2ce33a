import path from "node:path";
import { decode, readTextFileAtOnce } from "../file-reading.ts";
import type { ConfigurationProblem } from "../table-reader.ts";
import type { BaselineEntry } from "./baseline.ts";
import { readBaseline } from "./baseline-text.ts";

/** The baseline of a project, read once until it changes. */
export class BaselineFile {
  private readonly root: string;
  private readonly pathOf: () => string;
  private byFile: ReadonlyMap<string, BaselineEntry[]> | null = null;
  /** Why the file cannot be used; what it would say then does not hold. */
  private wrong: ConfigurationProblem | null = null;

  /**
   * @param root absolute
   * @param pathOf the path of the file at present, relative to the root, with forward slashes
   */
  constructor(root: string, pathOf: () => string) {
    this.root = root;
    this.pathOf = pathOf;
  }

  /** Relative to the root, with forward slashes. */
  get path(): string {
    return this.pathOf();
  }

  /** The entries of one file of the project. */
  of(file: string): readonly BaselineEntry[] {
    return this.read().get(file) ?? [];
  }

  /** Every entry, in order; empty where there is no such file. */
  entries(): BaselineEntry[] {
    return [...this.read().values()].flat();
  }

  /** What is wrong with the file; none where nothing is. */
  problems(): ConfigurationProblem[] {
    this.read();
    return this.wrong === null ? [] : [this.wrong];
  }

  /** To be called when the file, or which one it is, may have changed. */
  forget(): void {
    this.byFile = null;
  }

  private read(): ReadonlyMap<string, BaselineEntry[]> {
    if (this.byFile !== null) return this.byFile;
    const byFile = new Map<string, BaselineEntry[]>();
    this.byFile = byFile;
    this.wrong = null;
    const reading = readTextFileAtOnce(path.join(this.root, this.path), decode);
    if (reading === null) return byFile;
    const said = "skipped" in reading ? { problem: `not read: ${reading.skipped}` } : readBaseline(reading.text);
    if ("problem" in said) {
      this.wrong = { path: this.path, message: `no baseline: ${said.problem}`, place: null };
      return byFile;
    }
    for (const entry of said.entries) {
      const ofFile = byFile.get(entry.path);
      if (ofFile === undefined) byFile.set(entry.path, [entry]);
      else ofFile.push(entry);
    }
    return byFile;
  }
}
