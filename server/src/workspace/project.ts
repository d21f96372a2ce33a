import { existsSync } from "node:fs";
import path from "node:path";
import type { ConfigurationTree } from "../documents/configuration-tree.ts";
import { languageOf } from "../documents/language.ts";
import type { Parsers } from "../documents/parsers.ts";
import type { Position, TextEdit } from "../documents/place.ts";
import { parseToml } from "../documents/toml.ts";
import type { ScaffoldPlan } from "../practices/scaffold-plan.ts";
import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import { type ProjectModel, projectModels } from "../references/project-models.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { isSameModel } from "../references/same-model.ts";
import { HOLE } from "../references/written.ts";
import { vendorModel } from "../registries/catalogue/catalogue.ts";
import { packagedModel } from "../registries/catalogue/packaged.ts";
import type { TrackingServer } from "../registries/mlflow/tracking-server.ts";
import type { StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import type { Finding, ModelFinding } from "../rules/finding.ts";
import { findingsOf, type Profile } from "../rules/profile.ts";
import type { Context, ProjectFacts } from "../rules/rule.ts";
import { type SortedFindings, sortedBy } from "./baseline/baseline.ts";
import { BaselineFile } from "./baseline/baseline-file.ts";
import type { Configuration } from "./configuration.ts";
import type { DocumentContent } from "./content.ts";
import { type ContentReading, readContent, tooLargeToAnalyse } from "./content-reading.ts";
import { DocumentAnalyser, type Trial } from "./document-analyser.ts";
import { ignoreInFileEdit } from "./file-ignores.ts";
import { type FileStamp, fileStamps } from "./file-stamps.ts";
import { walkFiles } from "./file-walk.ts";
import { foldersUp } from "./folders-up.ts";
import { GITIGNORE, IgnoredFiles } from "./ignored-files.ts";
import { LocalRegistries } from "./local-registries.ts";
import { isAt, placesOf } from "./pointer.ts";
import { LackingFindings } from "./practices/lacking-findings.ts";
import {
  type ProjectPractices,
  practiceSettings,
  projectPractices,
  selectsPractices,
} from "./practices/project-practices.ts";
import { projectScaffolds, scaffoldablePractices } from "./practices/project-scaffolds.ts";
import { setAsideEdit } from "./practices/set-aside.ts";
import { ProjectMonitors } from "./project-monitors.ts";
import { ProjectRegistries } from "./project-registries.ts";
import { ProjectRepositories } from "./project-repositories.ts";
import { type ProjectOptions, ProjectSettings } from "./project-settings.ts";
import { readAhead } from "./read-ahead.ts";
import { ReferenceIndex } from "./reference-index.ts";
import { findMentions } from "./rename/find-mentions.ts";
import { Surroundings } from "./surroundings.ts";
import type { ConfigurationProblem } from "./table-reader.ts";
import { TimeSlices } from "./time-slices.ts";

/** How far a project has been read. */
export interface ProjectSummary {
  files: number;
  skipped: { path: string; reason: string }[];
}

/**
 * The files of one root folder, what they say about models, and the findings: the only owner of state. Paths in and out are relative
 * to the root, with forward slashes. A change recomputes the facts of the changed file and drops the findings of the
 * files it touches; findings are computed when they are asked for.
 */
export class Project {
  readonly root: string;
  private readonly parsers: Parsers;
  private readonly configured: ProjectSettings;
  private readonly index = new ReferenceIndex();
  private readonly opened = new Map<string, DocumentContent>();
  private readonly files = new Set<string>();
  private readonly skipped = new Map<string, string>();
  private readonly found = new Map<string, SortedFindings<ModelFinding>>();
  /** Files that were read by themselves while all are read: what was read ahead of them may be older. */
  private readonly readAgain = new Set<string>();
  /** Every file was read, so that what none of them says is not said. */
  private isWhole = false;
  /** What a walk leaves out has changed since the last one. */
  private isWalkStale = false;
  /** The answer to {@link models}, as long as it holds. */
  private named: ProjectModel[] | null = null;
  private readonly modelsByReferences = new WeakMap<readonly ModelReference[], readonly ProjectModel[]>();
  private readonly surroundings: Surroundings;
  /** The monitors that its configuration declares, and what their watches last found. */
  readonly monitors: ProjectMonitors;
  /** What the local Hugging Face cache and the Hub are known to hold, as far as they may be asked. */
  readonly repositories: ProjectRepositories;
  private readonly baseline: BaselineFile;
  private readonly registries: ProjectRegistries;
  /** What the project lacks of the practices that its settings select by name; read with the whole of it. */
  private readonly lacking = new LackingFindings();
  /** Of the practices that the settings select by name, when they were last judged. */
  private readonly scaffoldableCodes = new Set<string>();
  private factsArrived: ((touched: string[]) => void) | null = null;
  private readonly analyser: DocumentAnalyser;

  private constructor(root: string, options: ProjectOptions) {
    this.root = root;
    this.parsers = options.parsers;
    this.configured = new ProjectSettings(root, options);
    this.surroundings = new Surroundings(root);
    this.monitors = new ProjectMonitors(root, this.configured);
    this.repositories = new ProjectRepositories({
      mayReadCache: () => this.configured.readHuggingFaceCache,
      saidByHub: (kind, name) => this.registries.saidByHub(kind, name),
      isLocal: (text, fromPath) => this.isLocal(text, fromPath),
    });
    this.baseline = new BaselineFile(root, () => this.settings.baseline);
    this.registries = new ProjectRegistries(
      root,
      this.configured.online,
      (text, fromPath) => this.isLocal(text, fromPath),
      (ecosystem, names) => this.takeArrivedFacts(ecosystem, names),
    );
    this.analyser = new DocumentAnalyser(root, options.parsers, (each) => this.opened.get(each) ?? null);
  }

  /** Opens the project at an absolute root: reads the root's configuration, and no other file yet. */
  static async open(root: string, options: ProjectOptions): Promise<Project> {
    return new Project(path.resolve(root), options);
  }

  /** What is wrong with the configuration files read so far, with its place. */
  get configurationProblems(): readonly ConfigurationProblem[] {
    return [...this.configured.problems, ...this.baseline.problems()];
  }

  /** The project's baseline: findings in it are not reported. */
  get agreed(): Pick<BaselineFile, "path" | "entries"> {
    return this.baseline;
  }

  /** The settings in force at the root. The fail level is theirs alone to say, as a check has one end. */
  get settings(): Configuration {
    return this.configured.of("");
  }

  /** The profiles in force for the files that were read, in alphabetical order. */
  get profiles(): readonly Profile[] {
    const profiles = new Set([...this.index.paths()].map((file) => this.configured.of(file).profile));
    return profiles.size === 0 ? [this.settings.profile] : [...profiles].sort();
  }

  /** The day it is, an ISO date. */
  get today(): string {
    return this.configured.today;
  }

  get summary(): ProjectSummary {
    const skipped = [...this.skipped].map(([each, reason]) => ({ path: each, reason }));
    return {
      files: this.files.size,
      skipped: skipped.sort((one, other) => (one.path < other.path ? -1 : 1)),
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
    await this.readAll(await this.walk(paths, signal), progress, signal);
    if (paths.length === 0) await this.renewPractices(signal);
  }

  /** Whether other files may be left out now, or no longer, than when the root was walked: {@link walkAgain} is due. */
  get needsWalk(): boolean {
    return this.isWalkStale;
  }

  /** Reads the files of the root that were left out so far, and forgets those that are left out from now on; others are not read again. */
  async walkAgain(): Promise<void> {
    const files = await this.walk([]);
    await this.readAll(files.filter((file) => !this.files.has(file)));
    await this.renewPractices();
  }

  /** Takes what an editor or standard input holds, ignored file or not; it counts in place of the file until {@link close}. */
  async update(file: string, content: DocumentContent): Promise<string[]> {
    this.opened.set(file, content);
    return this.withRegistries(() => this.take(file, content));
  }

  /** Gives a document back to the disk. */
  async close(file: string): Promise<string[]> {
    this.opened.delete(file);
    this.analyser.forget(file);
    return this.withRegistries(() => this.reread(file));
  }

  /** The files of the root as they are on the disk now, whether or not they were read. */
  fileStamps(wants: (file: string) => boolean): Promise<Map<string, FileStamp>> {
    return fileStamps(this.root, this.configured.excludeOf, wants);
  }

  /** Reads files again that were created, changed or deleted; of a deleted folder all that were below. */
  async changedOnDisk(changed: readonly string[]): Promise<string[]> {
    this.registries.changedOnDisk(changed);
    if (changed.some(LocalRegistries.holds)) this.surroundings.changes.forget();
    return this.withRegistries(() => this.takeDiskChanges(changed));
  }

  /** Takes other options, and reads the configuration anew; every finding may have changed. */
  async configure(options: ProjectOptions): Promise<string[]> {
    this.configured.take(options);
    this.surroundings.forget();
    this.monitors.forget();
    this.repositories.forget();
    this.baseline.forget();
    this.registries.configure(this.configured.online);
    this.isWalkStale = true;
    this.found.clear();
    return [...this.index.paths()];
  }

  /** Why a file was passed over; null where it was not. */
  reasonSkipped(file: string): string | null {
    return this.skipped.get(file) ?? null;
  }

  /** The findings of one file, after profile, selection, suppression and baseline. */
  findings(file: string): ModelFinding[] {
    return this.judged(file).fresh;
  }

  /** The findings of one file that its project's baseline knows, and that are not reported. */
  agreedFindings(file: string): ModelFinding[] {
    return this.judged(file).known;
  }

  /** Every finding that the baseline knows, by path, cell, place and code. */
  allAgreedFindings(): ModelFinding[] {
    return [...this.index.paths()].sort().flatMap((each) => this.agreedFindings(each));
  }

  private judged(file: string): SortedFindings<ModelFinding> {
    const facts = this.index.factsOf(file);
    if (facts === undefined) return { fresh: [], known: [] };
    const remembered = this.found.get(file);
    if (remembered !== undefined) return remembered;
    const findings = findingsOf(facts, this.factsFor(file), this.configured.of(file));
    const sorted = sortedBy(this.baseline.of(file), findings);
    this.found.set(file, sorted);
    return sorted;
  }

  /** Every finding that is reported, by path, cell, place and code. */
  allFindings(): ModelFinding[] {
    return [...this.index.paths()].sort().flatMap((each) => this.findings(each));
  }

  /** How it stands with the practices of the whole project now, by its files on the disk. */
  practices(signal?: AbortSignal): Promise<ProjectPractices> {
    const { root, parsers } = this;
    const settings = practiceSettings(this.settings);
    const configurationFile = this.configurationFileOf("any");
    return projectPractices({ root, folder: root, parsers, settings, configurationFile, signal });
  }

  /**
   * What scaffolds would add to the project's files as they are now; nothing is written.
   * @param codes of practices; empty: of all that is missing
   * @param openText what an editor holds of a file; null where it holds none
   */
  async scaffolds(
    codes: readonly string[],
    openText: (file: string) => string | null,
    signal?: AbortSignal,
  ): Promise<ScaffoldPlan> {
    const { root, parsers } = this;
    return projectScaffolds({ root, parsers, judged: await this.practices(signal), openText }, codes);
  }

  /** The codes of the practices, judged before, that a scaffold would add something for. */
  scaffoldable(judged: ProjectPractices, openText: (file: string) => string | null): string[] {
    return scaffoldablePractices({ root: this.root, parsers: this.parsers, judged, openText });
  }

  /** The findings about models and, where the settings select them by name (`MV5`, `MV501`), about practices when the whole was last read; in path order. */
  everyFinding(): readonly Finding[] {
    const paths = ({ place: { path: one } }: Finding, { place: { path: other } }: Finding) =>
      one < other ? -1 : one > other ? 1 : 0;
    return [...this.lacking.all, ...this.allFindings()].sort(paths);
  }

  /** The findings that stand in files: as {@link everyFinding} gives them, without what only the whole project shows. In no order. */
  findingsInFiles(): Finding[] {
    return [...this.allFindings(), ...this.lacking.inFiles];
  }

  /** Whether a scaffold would have added something for a practice that {@link lackingIn} speaks of, when it was last judged. */
  canScaffold(code: string): boolean {
    return this.scaffoldableCodes.has(code);
  }

  /**
   * The edit that sets a practice aside, in the configuration of the whole project; null where its table cannot be added to.
   * @param reason empty: still to be written
   * @param textOf what a file holds; null where there is none
   */
  setAside(code: string, reason: string, textOf: (file: string) => string | null): TextEdit | null {
    const usual = textOf("pyproject.toml") === null ? "modelver.toml" : "pyproject.toml";
    const configurationFile = this.configurationFileOf("any") ?? usual;
    return setAsideEdit({ configurationFile, text: textOf(configurationFile) ?? "", code, reason }, this.parsers);
  }

  /** What the project lacks of the practices that the settings select by name, where a file shows it. */
  lackingIn(file: string): Finding[] {
    return this.lacking.in(file);
  }

  /** Every file that shows such a thing. */
  get lackingFiles(): string[] {
    return this.lacking.inFiles.map(({ place }) => place.path);
  }

  /** Judges the practices that the settings select by name anew, by the files on the disk; gives the files of which something else is said now. */
  async renewPractices(signal?: AbortSignal): Promise<string[]> {
    return this.lacking.take(await this.judgePractices(signal));
  }

  /** Whether a file is analysed. */
  has(file: string): boolean {
    return this.files.has(file);
  }

  /** Whether a file is none that is analysed: by its kind, or because it is ignored or excluded. It need not exist. */
  leavesOut(file: string): boolean {
    return languageOf(file) === null || this.isIgnored(file);
  }

  /** Where a file stands. */
  contextOf(file: string): Context {
    return this.configured.contextOf(file);
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

  /** Every model of one ecosystem, in no order; does not go through the references to all others, as {@link models} does. */
  modelsIn(ecosystem: string): ProjectModel[] {
    const names = this.index.namesIn(ecosystem);
    return names.flatMap((name) => this.modelsNamed(this.index.referencesTo(ecosystem, name)));
  }

  /** The index gives the same array as long as none of its references changes. */
  private modelsNamed(references: readonly ModelReference[]): readonly ProjectModel[] {
    const known = this.modelsByReferences.get(references);
    if (known !== undefined) return known;
    const models = projectModels(references);
    this.modelsByReferences.set(references, models);
    return models;
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

  /** What the references of an open document would be with another content; see {@link DocumentAnalyser.tryOut}. */
  tryOut(file: string, content: DocumentContent, probe: string, isTyping: boolean): Trial {
    return this.analyser.tryOut(file, content, probe, isTyping);
  }

  /** What the project's registries hold of a model; null where they have none of this name, or another registry may be meant. */
  registered(name: string): RegisteredFacts | null {
    return this.registries.registered(name);
  }

  /** The registry that holds what {@link registered} says. */
  registryOf(name: string): StoreAddress | null {
    return this.registries.registryOf(name);
  }

  /** A way to the MLflow server that the user turned on, until the signal; null where there is none. */
  connectToServer(signal: AbortSignal): TrackingServer | null {
    return this.registries.connect(signal);
  }

  /** Asks the server anew for a model, of which something was written to it. */
  registeredModelChanged(name: string): void {
    this.registries.changed(name);
  }

  /** The names of the models in the project's registries, as far as they are known; empty where another registry may be meant. */
  registeredNames(): readonly string[] {
    return this.registries.names();
  }

  /** Why registries cannot be asked over the network, each with its name. */
  get registryFailures(): { name: string; reason: string }[] {
    return this.registries.failures;
  }

  /** Asks registries over the network for what the project names, where there is leave to, and waits for the answers. */
  async askRegistries(progress: (done: number, total: number) => void): Promise<void> {
    if (this.isWhole) await this.registries.ask(this.index, progress);
  }

  /** From now on tells whose findings may have changed since registries answered. */
  whenFactsArrive(tell: (touched: string[]) => void): void {
    this.factsArrived = tell;
  }

  /** The configuration file that governs a file, both relative to the root; null where none does. */
  configurationFileOf(file: string): string | null {
    return this.configured.configurationFileOf(file);
  }

  /** The edit of a configuration file, whose text is given, that silences a rule in one file; null where it cannot be made. */
  ignoreInFile(configurationFile: string, text: string, file: string, code: string): TextEdit | null {
    return ignoreInFileEdit({ configurationFile, text, file, code }, this.parsers);
  }

  /** How a text in TOML is built. */
  parseToml(text: string): ConfigurationTree {
    return parseToml(this.parsers.toml, text);
  }

  /** The absolute path of the file or folder of the project that a text names, seen from one of its files; null where there is none. */
  localPath(text: string, fromPath: string): string | null {
    return this.surroundings.localNames.find(text, fromPath);
  }

  /** The edits that put a new name in the place of an old one where files that are not analysed mention it; only a person can tell whether they are meant. */
  mentionEdits(oldName: string, newName: string): Promise<TextEdit[]> {
    return findMentions(this.root, this.configured.excludeOf, oldName, newName);
  }

  /** Frees the syntax trees, and asks nobody any more. */
  dispose(): void {
    this.registries.dispose();
    this.analyser.dispose();
  }

  private async takeDiskChanges(changed: readonly string[]): Promise<string[]> {
    this.surroundings.localNames.forget();
    const files = this.withFilesBelow(changed);
    const isJudgedAnew = files.map((file) => this.changesSettings(file)).includes(true);
    if (isJudgedAnew) this.surroundings.changes.forget();
    const known = files.map((file) => this.files.has(file));
    const touched = new Set<string>();
    for (const file of files) {
      if (this.opened.has(file)) continue;
      for (const each of await this.reread(file)) touched.add(each);
    }
    // What came or went may have made a name local, wherever that is used.
    const someCameOrWent = files.some((file, index) => this.files.has(file) !== known[index]);
    return isJudgedAnew || someCameOrWent ? this.dropFindings([...touched, ...this.index.paths()]) : [...touched];
  }

  /** Takes note of a file that changed on the disk; says whether it lets files be judged otherwise. */
  private changesSettings(file: string): boolean {
    const isReconfigured = this.configured.changed(file);
    if (isReconfigured || path.posix.basename(file) === GITIGNORE) this.isWalkStale = true;
    const isAlert = this.monitors.changed(file);
    const isBaseline = isReconfigured || file === this.baseline.path;
    if (isBaseline) this.baseline.forget();
    return this.surroundings.requirements.changed(file) || isBaseline || isAlert;
  }

  private withFilesBelow(paths: readonly string[]): string[] {
    const folders = new Set(paths.filter((each) => !this.files.has(each)));
    const below = [...this.files].filter((file) => foldersUp(file).some((folder) => folders.has(folder)));
    return [...new Set([...paths, ...below])];
  }

  /** Practices speak where somebody asks for them: nobody who checks models wants to be told of containers. */
  private async judgePractices(signal?: AbortSignal): Promise<readonly Finding[]> {
    this.scaffoldableCodes.clear();
    if (!selectsPractices(this.settings)) return [];
    const judged = await this.practices(signal);
    for (const code of this.scaffoldable(judged, () => null)) this.scaffoldableCodes.add(code);
    return judged.findings;
  }

  private async walk(paths: readonly string[], signal?: AbortSignal): Promise<string[]> {
    if (paths.length === 0) {
      this.isWalkStale = false;
      this.isWhole = true;
    }
    const { files, skipped } = await walkFiles(this.root, paths, this.configured.excludeOf, { signal });
    this.surroundings.localNames.forget();
    if (paths.length === 0) this.forgetAllBut(new Set(files));
    for (const each of skipped) this.skipped.set(each.path, each.reason);
    return files;
  }

  /** Reads files and judges them, in slices: whoever asks for an open file is answered meanwhile. */
  private async readAll(
    files: readonly string[],
    progress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const slices = new TimeSlices();
    this.readAgain.clear();
    let done = 0;
    for await (const { item, result } of readAhead(files, (file) => this.contentOnDisk(file))) {
      signal?.throwIfAborted();
      progress?.(done++, files.length);
      if (result !== null && !this.readAgain.has(item)) this.takeReading(item, result);
      await slices.breathe();
    }
    progress?.(files.length, files.length);
    await this.lookIntoRegistries();
    await this.registries.detailsRead();
    this.found.clear();
    for (const file of [...this.index.paths()]) {
      this.findings(file);
      await slices.breathe();
    }
  }

  /** Makes a change, and drops every finding where registries were read for it, or may be asked from now on, or no longer. */
  private async withRegistries(change: () => Promise<string[]>): Promise<string[]> {
    const before = this.registries.meant;
    const touched = await change();
    const isRead = await this.lookIntoRegistries(touched);
    const after = this.registries.meant;
    const isOther = isRead || before.local !== after.local || before.server !== after.server;
    return isOther ? this.dropFindings([...touched, ...this.index.paths()]) : touched;
  }

  /** Reads what the project's registries hold, once, where it names models of theirs; says whether that told anything new. */
  private async lookIntoRegistries(changed: readonly string[] = []): Promise<boolean> {
    const unread = this.isWhole ? await this.registries.look(this.index) : null;
    for (const { path: store, reason } of unread ?? []) this.skipped.set(store, reason);
    return (await this.comparePublished(changed)) || unread !== null;
  }

  /** Findings that were made without what a registry has answered now are made anew. */
  private takeArrivedFacts(ecosystem: Ecosystem, names: readonly string[]): void {
    const references = names.flatMap((name) => this.index.referencesTo(ecosystem, name));
    const touched = this.dropFindings(references.map(({ place }) => place.path));
    this.factsArrived?.(touched);
  }

  /** Compares the versions of models that the project publishes, where both are on this machine; says whether that told anything new. */
  private async comparePublished(changed: readonly string[]): Promise<boolean> {
    const { changes } = this.surroundings;
    if (!this.isWhole || !this.configured.readHuggingFaceCache) return false;
    const publishing = changes.isRead ? this.index.publishing(changed) : this.index.publishing();
    let isNew = false;
    for (const { ecosystem, name } of publishing) {
      if (name === null || name.includes(HOLE)) continue;
      const store = ecosystem === "mlflow" ? this.registryOf(name) : null;
      if (await changes.read(ecosystem, name, store, this.root, this.settings)) isNew = true;
    }
    changes.isRead = true;
    return isNew;
  }

  private async read(file: string): Promise<void> {
    this.readAgain.add(file);
    const reading = await this.contentOnDisk(file);
    if (reading !== null) this.takeReading(file, reading);
  }

  /** Null for a file that an editor holds. */
  private async contentOnDisk(file: string): Promise<ContentReading | null> {
    if (!this.opened.has(file)) return readContent(this.root, file);
    this.files.add(file);
    return null;
  }

  private takeReading(file: string, reading: ContentReading): void {
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
    const isPresent = !this.leavesOut(file) && existsSync(path.join(this.root, file));
    if (isPresent) await this.read(file);
    else this.forget(file);
    return this.dropFindings([file, ...before, ...this.neighbours(file), ...(await this.refreshImporters(file))]);
  }

  private async take(file: string, content: DocumentContent): Promise<string[]> {
    const before = this.neighbours(file);
    this.put(file, content);
    return this.dropFindings([file, ...before, ...this.neighbours(file), ...(await this.refreshImporters(file))]);
  }

  /** Analyses a document and keeps what it says; one that is too large is passed over with its reason, as it would be on the disk. */
  private put(file: string, content: DocumentContent): void {
    const reason = tooLargeToAnalyse(content);
    if (reason !== null) {
      this.forget(file);
      this.skipped.set(file, reason);
      return;
    }
    const facts = this.analyser.analyse(file, content, this.opened.has(file));
    // Read now, so that its problems are known when findings are.
    this.configured.of(file);
    this.files.add(file);
    this.skipped.delete(file);
    for (const { message } of facts.problems.slice(0, 1)) this.skipped.set(file, `read in part: ${message}`);
    this.index.put(facts);
    this.registries.take(file, content);
    this.named = null;
  }

  /** Forgets files that a walk over the whole root no longer meets: deleted, ignored or excluded since. */
  private forgetAllBut(files: ReadonlySet<string>): void {
    for (const file of [...this.files]) if (!files.has(file) && !this.opened.has(file)) this.forget(file);
    for (const file of [...this.skipped.keys()])
      if (!this.files.has(file) && !this.opened.has(file)) this.skipped.delete(file);
  }

  private forget(file: string): void {
    this.files.delete(file);
    this.skipped.delete(file);
    this.index.remove(file);
    this.registries.forget(file);
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

  private isIgnored(file: string): boolean {
    return IgnoredFiles.atRoot(this.root, this.configured.excludeOf).hasOnTheWay(file);
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

  /** Whether a text names a folder or file of the project, seen from one of its files, or a folder that its code saves into. */
  isLocal(text: string, fromPath: string): boolean {
    return this.index.isSavedFolder(text) || this.surroundings.localNames.has(text, fromPath);
  }

  private factsFor(file: string): ProjectFacts {
    const { requirements } = this.surroundings;
    return {
      scheme: this.configured.of(file).scheme,
      contextOf: (each) => this.configured.contextOf(each),
      referencesTo: (ecosystem, name) => this.index.referencesTo(ecosystem, name),
      everyReference: () => this.index.everyReference(),
      publishedLike: (ecosystem, family) => this.index.publishedLike(ecosystem, family),
      isLocal: (text, fromPath) => this.isLocal(text, fromPath),
      requirementOf: (distribution) => requirements.of(distribution, file),
      vendorModel,
      packagedModel,
      today: this.today,
      repository: (kind, name) => this.repositories.facts(kind, name),
      registered: (name) => this.registries.judged(name),
      registeredNames: () => this.registries.localNames(),
      alertsOn: (model) => this.monitors.alertsOn(model),
      publishedChange: (ecosystem, name) => this.surroundings.changes.find(ecosystem, name),
    };
  }
}
