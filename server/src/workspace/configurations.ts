import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Parsers } from "../documents/parsers.ts";
import type { Place } from "../documents/place.ts";
import type { Monitor } from "../drift/monitor.ts";
import { type Configuration, defaultConfiguration } from "./configuration.ts";
import { type FolderConfiguration, monitorPlace, readFolderConfiguration } from "./configuration-file.ts";
import { foldersUp } from "./folders-up.ts";
import type { ConfigurationProblem } from "./table-reader.ts";

/**
 * The configuration files of a project, each read once. A file of the project is governed by the nearest one at or above it, which
 * holds whole: what it does not say is at its default, whatever the files above it say.
 */
export class Configurations {
  private readonly root: string;
  private readonly parsers: Parsers;
  /** By folder, relative to the root; null for a folder that has none. */
  private readonly byFolder = new Map<string, FolderConfiguration | null>();
  /** The answer to {@link problems}, as long as it holds: it is asked for with every file. */
  private known: readonly ConfigurationProblem[] | null = null;
  /** Answers to {@link of} by the file's folder, as long as they hold. */
  private readonly governing = new Map<string, Configuration>();

  /** @param root absolute */
  constructor(root: string, parsers: Parsers) {
    this.root = root;
    this.parsers = parsers;
  }

  /**
   * What the configuration file of one folder says; null where it has none.
   * @param holds whether the folder may hold a file of some name
   */
  at(folder: string, holds: (name: string) => boolean = () => true): Configuration | null {
    let read = this.byFolder.get(folder);
    if (read === undefined) {
      read = readFolderConfiguration(this.root, folder, this.parsers, holds);
      this.byFolder.set(folder, read);
      this.known = null;
    }
    return read?.configuration ?? null;
  }

  /** The configuration that governs a file, relative to the root. */
  of(file: string): Configuration {
    const folder = path.posix.dirname(file);
    let configuration = this.governing.get(folder);
    if (configuration === undefined) {
      const nearest = foldersUp(file).find((each) => this.at(each) !== null);
      configuration = (nearest === undefined ? null : this.at(nearest)) ?? defaultConfiguration;
      this.governing.set(folder, configuration);
    }
    return configuration;
  }

  /** The monitors that the files read so far declare, in path order. */
  get monitors(): readonly Monitor[] {
    return this.watches.flatMap(({ monitors }) => monitors);
  }

  /** The configurations that declare them. */
  get watches(): readonly Configuration[] {
    return [...this.byFolder]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, read]) => (read === null || read.configuration.monitors.length === 0 ? [] : [read.configuration]));
  }

  /** Where a monitor is declared, relative to the root; null where it is no longer. */
  placeOf({ folder, name }: Monitor): Place | null {
    return monitorPlace(this.root, folder, name, this.parsers);
  }

  /** What is wrong in the files read so far, in path order. */
  get problems(): readonly ConfigurationProblem[] {
    this.known ??= [...this.byFolder]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, read]) => read?.problems ?? []);
    return this.known;
  }

  /** Reads a folder's configuration anew after a change on the disk; says whether anything is configured differently now. */
  reread(folder: string): boolean {
    const before = this.byFolder.get(folder);
    // Nobody has asked, so nothing hangs on it.
    if (before === undefined) return false;
    this.byFolder.delete(folder);
    this.governing.clear();
    // Which also drops the problems that were known.
    this.at(folder);
    return !isDeepStrictEqual(this.byFolder.get(folder), before);
  }

  /** To be called when any of the files may have changed. */
  forget(): void {
    this.byFolder.clear();
    this.governing.clear();
    this.known = null;
  }
}
