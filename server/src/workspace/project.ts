import { existsSync } from "node:fs";
import path from "node:path";
import { languageOf } from "../documents/language.ts";
import type { Parsers } from "../documents/parsers.ts";
import type { Position } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { type ProjectModel, projectModels } from "../references/project-models.ts";
import { isSameModel } from "../references/same-model.ts";
import { cachedCommit, huggingFaceCacheFolder, type RepositoryKind } from "../registries/huggingface/local-cache.ts";
import { contextOf } from "../rules/context.ts";
import type { Finding } from "../rules/finding.ts";
import { findingsOf } from "../rules/profile.ts";
import type { ProjectFacts } from "../rules/rule.ts";
import type { Configuration, ConfigurationProblem } from "./configuration.ts";
import { CONFIGURATION_FILES, readConfigurationFile } from "./configuration-file.ts";
import type { DocumentContent } from "./content.ts";
import { readContent } from "./content-reading.ts";
import { DocumentAnalyser } from "./document-analyser.ts";
import { walkFiles } from "./file-walk.ts";
import { IgnoredFiles } from "./ignored-files.ts";
import { LocalNames } from "./local-names.ts";
import { isAt, placesOf } from "./pointer.ts";
import { ReferenceIndex } from "./reference-index.ts";
import { Requirements } from "./requirements.ts";

/** What whoever opens a project decides; what is not given comes from the project's own configuration. */
export interface ProjectOptions {
  parsers: Parsers;
  profile?: "recommended" | "strict";
  select?: readonly string[];
  ignore?: readonly string[];
  exclude?: readonly string[];
  /** Default: true. An untrusted workspace is analysed and nothing outside it is read. */
  trusted?: boolean;
  /** Whether the local Hugging Face cache may be read; default: in a trusted workspace. */
  readHuggingFaceCache?: boolean;
}

/** How far a project has been read. */
export interface ProjectSummary {
  files: number;
  skipped: { path: string; reason: string }[];
  notes: string[];
}

/**
 * The files of one root folder, what they say about models, and the findings: the only owner of state. Paths in and out are relative
 * to the root, with forward slashes. A change recomputes the facts of the changed file and drops the findings of the
 * files it touches; findings are computed when they are asked for.
 */
export class Project {
  readonly root: string;
  private options: ProjectOptions;
  private configured: { configuration: Configuration; problems: ConfigurationProblem[] };
  private readonly index = new ReferenceIndex();
  private readonly opened = new Map<string, DocumentContent>();
  private readonly files = new Set<string>();
  private readonly skipped = new Map<string, string>();
  private readonly commits = new Map<string, string | null>();
  private readonly found = new Map<string, Finding[]>();
  /** The answer to {@link models}, as long as it holds. */
  private named: ProjectModel[] | null = null;
  private readonly localNames: LocalNames;
  private readonly requirements: Requirements;
  private readonly analyser: DocumentAnalyser;

  private constructor(root: string, options: ProjectOptions) {
    this.root = root;
    this.options = options;
    this.configured = readConfigurationFile(root, options.parsers);
    this.localNames = new LocalNames(root);
    this.requirements = new Requirements(root);
    this.analyser = new DocumentAnalyser(root, options.parsers, (each) => this.opened.get(each) ?? null);
  }

  /** Opens the project at an absolute root: reads its configuration, and no other file yet. */
  static async open(root: string, options: ProjectOptions): Promise<Project> {
    return new Project(path.resolve(root), options);
  }

  /** What is wrong with the project's configuration file, with its place. */
  get configurationProblems(): readonly ConfigurationProblem[] {
    return this.configured.problems;
  }

  /** The profile, fail level and other settings in force. */
  get settings(): Configuration {
    const { profile, select, ignore, exclude } = this.options;
    const { configuration } = this.configured;
    return {
      ...configuration,
      profile: profile ?? configuration.profile,
      select: select ?? configuration.select,
      ignore: ignore ?? configuration.ignore,
      exclude: [...configuration.exclude, ...(exclude ?? [])],
    };
  }

  get summary(): ProjectSummary {
    const skipped = [...this.skipped].map(([each, reason]) => ({ path: each, reason }));
    return {
      files: this.files.size,
      skipped: skipped.sort((one, other) => (one.path < other.path ? -1 : 1)),
      notes: this.configured.problems.map(({ path: each, message }) => `${each}: ${message}`),
    };
  }

  /**
   * Reads files and folders from the disk, absolute or relative to the root; none means the whole root. Documents that an editor
   * holds keep the editor's text.
   * @throws {Error} where a path does not exist, and the signal's reason where it is aborted
   */
  async load(
    paths: readonly string[],
    progress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const { files, skipped } = await walkFiles(this.root, paths, this.settings.exclude, signal);
    this.localNames.forget();
    if (paths.length === 0) this.forgetAllBut(new Set(files));
    for (const each of skipped) this.skipped.set(each.path, each.reason);
    for (const [done, file] of files.entries()) {
      signal?.throwIfAborted();
      progress?.(done, files.length);
      await this.read(file);
    }
    progress?.(files.length, files.length);
    this.found.clear();
  }

  /** Takes what an editor or standard input holds, ignored file or not; it counts in place of the file until {@link close}. */
  async update(file: string, content: DocumentContent): Promise<string[]> {
    this.opened.set(file, content);
    return this.take(file, content);
  }

  /** Gives a document back to the disk. */
  async close(file: string): Promise<string[]> {
    this.opened.delete(file);
    this.analyser.forget(file);
    return this.reread(file);
  }

  /** Reads files again that were created, changed or deleted. */
  async changedOnDisk(files: readonly string[]): Promise<string[]> {
    this.localNames.forget();
    if (files.some(isConfigurationFile)) return this.configure(this.options);
    const known = files.map((file) => this.files.has(file));
    const touched = new Set<string>();
    for (const file of files) {
      if (this.opened.has(file)) continue;
      for (const each of await this.reread(file)) touched.add(each);
    }
    // What came or went may have made a name local, wherever that is used.
    const someCameOrWent = files.some((file, index) => this.files.has(file) !== known[index]);
    return someCameOrWent ? this.dropFindings([...touched, ...this.index.paths()]) : [...touched];
  }

  /** Takes other options, and reads the configuration anew; every finding may have changed. */
  async configure(options: ProjectOptions): Promise<string[]> {
    this.options = options;
    this.configured = readConfigurationFile(this.root, options.parsers);
    this.localNames.forget();
    this.requirements.forget();
    this.commits.clear();
    this.found.clear();
    return [...this.index.paths()];
  }

  /** The findings of one file, after profile, selection and suppression. */
  findings(file: string): Finding[] {
    const facts = this.index.factsOf(file);
    if (facts === undefined) return [];
    const remembered = this.found.get(file);
    if (remembered !== undefined) return remembered;
    const findings = findingsOf(facts, this.projectFacts(), this.settings);
    this.found.set(file, findings);
    return findings;
  }

  /** Every finding, by path, cell, place and code. */
  allFindings(): Finding[] {
    return [...this.index.paths()].sort().flatMap((each) => this.findings(each));
  }

  references(file: string): readonly ModelReference[] {
    return this.index.factsOf(file)?.references ?? [];
  }

  /** Every reference of the project, in path order. */
  allReferences(): ModelReference[] {
    return [...this.index.paths()].sort().flatMap((each) => this.references(each));
  }

  /** Every model of the project, by ecosystem and name. */
  models(): readonly ProjectModel[] {
    this.named ??= projectModels(this.allReferences());
    return this.named;
  }

  /** The references of a file, and those of other files whose names or pins are written in it. */
  referencesTouching(file: string): ModelReference[] {
    return [...this.references(file), ...this.index.referencesWrittenIn(file)];
  }

  /** The reference whose argument, value or written name holds a position, if need be one of another file. */
  referenceAt(file: string, position: Position, cell?: number): ModelReference | null {
    const spot = { path: file, cell, position };
    return this.referencesTouching(file).find((each) => placesOf(each).some((place) => isAt(spot, place))) ?? null;
  }

  /** Every reference of the project to the same model, itself included, in path order. */
  relatedReferences(reference: ModelReference): ModelReference[] {
    if (reference.name === null) return [];
    const named = this.index.referencesTo(reference.ecosystem, reference.name);
    return named.filter((each) => isSameModel(each, reference));
  }

  /** The absolute path of the file or folder of the project that a text names, seen from one of its files; null where there is none. */
  localPath(text: string, fromPath: string): string | null {
    return this.localNames.find(text, fromPath);
  }

  /** Frees the syntax trees. */
  dispose(): void {
    this.analyser.dispose();
  }

  private async read(file: string): Promise<void> {
    const opened = this.opened.get(file);
    if (opened !== undefined) {
      this.files.add(file);
      return;
    }
    const reading = await readContent(this.root, file);
    // An editor may have opened it meanwhile: its text is the newer one.
    if (this.opened.has(file)) return;
    this.skipped.delete(file);
    if ("skipped" in reading) {
      this.forget(file);
      this.skipped.set(file, reading.skipped);
      return;
    }
    this.put(file, reading.content);
  }

  private async reread(file: string): Promise<string[]> {
    const before = this.neighbours(file);
    const isPresent = languageOf(file) !== null && existsSync(path.join(this.root, file));
    if (isPresent && !IgnoredFiles.atRoot(this.root, this.settings.exclude).hasOnTheWay(this.root, file))
      await this.read(file);
    else this.forget(file);
    return this.dropFindings([file, ...before, ...this.neighbours(file), ...(await this.refreshImporters(file))]);
  }

  private async take(file: string, content: DocumentContent): Promise<string[]> {
    const before = this.neighbours(file);
    this.put(file, content);
    return this.dropFindings([file, ...before, ...this.neighbours(file), ...(await this.refreshImporters(file))]);
  }

  /** Analyses a document and keeps what it says. */
  private put(file: string, content: DocumentContent): void {
    const facts = this.analyser.analyse(file, content, this.opened.has(file));
    this.files.add(file);
    for (const { message } of facts.problems.slice(0, 1)) this.skipped.set(file, `read in part: ${message}`);
    this.index.put(facts);
    this.named = null;
  }

  /** Forgets files that a walk over the whole root no longer meets: deleted, ignored or excluded since. */
  private forgetAllBut(files: ReadonlySet<string>): void {
    for (const file of [...this.files]) if (!files.has(file) && !this.opened.has(file)) this.forget(file);
    this.skipped.clear();
  }

  private forget(file: string): void {
    this.files.delete(file);
    this.skipped.delete(file);
    this.index.remove(file);
    this.named = null;
    this.analyser.forget(file);
  }

  /** Analyses the files again that took constants from this one, and names all whose findings this may change. */
  private async refreshImporters(file: string): Promise<string[]> {
    const touched: string[] = [];
    for (const importer of [...this.index.importersOf(file)]) {
      touched.push(importer, ...this.neighbours(importer));
      const opened = this.opened.get(importer);
      if (opened === undefined) await this.read(importer);
      else this.put(importer, opened);
      touched.push(...this.neighbours(importer));
    }
    return touched;
  }

  private neighbours(file: string): string[] {
    const facts = this.index.factsOf(file);
    return facts === undefined ? [] : [...this.index.neighboursOf(facts)];
  }

  private dropFindings(files: readonly string[]): string[] {
    const touched = new Set(files);
    for (const file of touched) this.found.delete(file);
    return [...touched];
  }

  private projectFacts(): ProjectFacts {
    const { scheme, contexts } = this.settings;
    return {
      scheme,
      contextOf: (file) => contextOf(file, contexts),
      referencesTo: (ecosystem, name) => this.index.referencesTo(ecosystem, name),
      isLocal: (text, fromPath) => this.index.isSavedFolder(text) || this.localNames.has(text, fromPath),
      requirementOf: (distribution) => this.requirements.of(distribution),
      cachedCommit: (kind, repository, revision) => this.cachedCommit(kind, repository, revision),
    };
  }

  private cachedCommit(kind: RepositoryKind, repository: string, revision: string): string | null {
    const trusted = this.options.trusted ?? true;
    if (!(this.options.readHuggingFaceCache ?? trusted)) return null;
    const key = `${kind} ${repository} ${revision}`;
    const remembered = this.commits.get(key);
    if (remembered !== undefined) return remembered;
    const commit = cachedCommit(huggingFaceCacheFolder(process.env), kind, repository, revision);
    this.commits.set(key, commit);
    return commit;
  }
}

function isConfigurationFile(file: string): boolean {
  const isIgnoreFile = path.posix.basename(file) === ".gitignore";
  return isIgnoreFile || CONFIGURATION_FILES.some((name) => name === file) || Requirements.isSource(file);
}
