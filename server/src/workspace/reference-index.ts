import type { DocumentFacts } from "../references/document-facts.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { publishedEdition } from "../rules/published-edition.ts";

const NONE: ReadonlySet<string> = new Set();

/** What the files of a project say together: who names which model, who saves where, who takes constants from whom. */
export class ReferenceIndex {
  private readonly facts = new Map<string, DocumentFacts>();
  /** The references to each model, by the file they stand in. */
  private readonly byModel = new Map<string, Map<string, ModelReference[]>>();
  /** Answers to {@link referencesTo}, as long as they hold: each of a model's references asks for all of them. */
  private readonly gathered = new Map<string, readonly ModelReference[]>();
  /** Files that publish an edition of a family. */
  private readonly pathsByFamily = new Map<string, Set<string>>();
  private readonly pathsBySavedFolder = new Map<string, Set<string>>();
  private readonly importers = new Map<string, Set<string>>();
  private readonly readersOfNames = new Map<string, Set<string>>();
  /** Files whose findings depend on what is published anywhere. */
  private readonly publishers = new Set<string>();
  /** Files whose findings depend on what is loaded anywhere. */
  private readonly cards = new Set<string>();
  /** The answer to {@link everyReference}, as long as it holds. */
  private every: readonly ModelReference[] | null = null;

  factsOf(path: string): DocumentFacts | undefined {
    return this.facts.get(path);
  }

  paths(): IterableIterator<string> {
    return this.facts.keys();
  }

  /** Puts a file's facts in the place of those it had. */
  put(facts: DocumentFacts): void {
    this.remove(facts.path);
    this.facts.set(facts.path, facts);
    this.every = null;
    if (publishes(facts)) this.publishers.add(facts.path);
    if (isCard(facts)) this.cards.add(facts.path);
    for (const [model, references] of groupByModel(facts)) this.addReferences(model, facts.path, references);
    for (const family of familiesOf(facts)) add(this.pathsByFamily, family, facts.path);
    for (const folder of facts.savedFolders) add(this.pathsBySavedFolder, folder, facts.path);
    for (const imported of facts.importedPaths) add(this.importers, imported, facts.path);
    for (const written of pathsWrittenIn(facts)) add(this.readersOfNames, written, facts.path);
  }

  remove(path: string): void {
    const facts = this.facts.get(path);
    if (facts === undefined) return;
    this.facts.delete(path);
    this.every = null;
    this.publishers.delete(path);
    this.cards.delete(path);
    for (const model of modelsOf(facts)) this.discardReferences(model, path);
    for (const family of familiesOf(facts)) discard(this.pathsByFamily, family, path);
    for (const folder of facts.savedFolders) discard(this.pathsBySavedFolder, folder, path);
    for (const imported of facts.importedPaths) discard(this.importers, imported, path);
    for (const written of pathsWrittenIn(facts)) discard(this.readersOfNames, written, path);
  }

  /** Every reference to a name in an ecosystem, in path order. */
  referencesTo(ecosystem: string, name: string): readonly ModelReference[] {
    const model = modelKey(ecosystem, name);
    const known = this.gathered.get(model);
    if (known !== undefined) return known;
    const byPath = [...(this.byModel.get(model) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
    const references = byPath.flatMap(([, each]) => each);
    this.gathered.set(model, references);
    return references;
  }

  /** Every reference of every file, in path order; the same array as long as no file changes. */
  everyReference(): readonly ModelReference[] {
    if (this.every !== null) return this.every;
    const files = [...this.facts.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    this.every = files.flatMap(({ references }) => references);
    return this.every;
  }

  /** Every reference that publishes an edition of a family in an ecosystem, in path order. */
  publishedLike(ecosystem: string, family: string): ModelReference[] {
    const key = modelKey(ecosystem, family);
    const paths = [...(this.pathsByFamily.get(key) ?? NONE)].sort();
    return paths.flatMap((path) => (this.facts.get(path)?.references ?? []).filter((each) => familyOf(each) === key));
  }

  /** Every reference that publishes a model, in some files or in all. */
  publishing(paths: Iterable<string> = this.publishers): ModelReference[] {
    return [...paths].flatMap((path) =>
      (this.facts.get(path)?.references ?? []).filter(({ role }) => role === "publish"),
    );
  }

  /** Every name that is referred to in an ecosystem, in no order. */
  namesIn(ecosystem: string): string[] {
    const beginning = modelKey(ecosystem, "");
    return [...this.byModel.keys()]
      .filter((key) => key.startsWith(beginning))
      .map((key) => key.slice(beginning.length));
  }

  /** Whether any model is referred to in an ecosystem. */
  hasAnyIn(ecosystem: string): boolean {
    const beginning = modelKey(ecosystem, "");
    for (const key of this.byModel.keys()) if (key.startsWith(beginning)) return true;
    return false;
  }

  isSavedFolder(folder: string): boolean {
    return this.pathsBySavedFolder.has(folder);
  }

  /** Files that took constants from this one. */
  importersOf(path: string): ReadonlySet<string> {
    return this.importers.get(path) ?? NONE;
  }

  /** References of other files whose names or pins are written in this one, in path order. */
  referencesWrittenIn(path: string): ModelReference[] {
    const readers = [...(this.readersOfNames.get(path) ?? NONE)].sort();
    return readers.flatMap((reader) =>
      (this.facts.get(reader)?.references ?? []).filter((each) => writtenPaths(each).includes(path)),
    );
  }

  /**
   * Files that name one of the models, publish another edition of one, or load one of the folders, that these facts speak of; where they
   * publish a model, whoever else does.
   */
  neighboursOf(facts: DocumentFacts): Set<string> {
    const neighbours = new Set<string>();
    const models = [...modelsOf(facts), ...facts.savedFolders.map((folder) => modelKey("huggingface", folder))];
    for (const model of models) for (const path of this.byModel.get(model)?.keys() ?? []) neighbours.add(path);
    if (publishes(facts)) for (const path of this.publishers) neighbours.add(path);
    if (facts.references.length > 0) for (const path of this.cards) neighbours.add(path);
    for (const family of familiesOf(facts))
      for (const path of this.pathsByFamily.get(family) ?? NONE) neighbours.add(path);
    return neighbours;
  }

  private addReferences(model: string, path: string, references: ModelReference[]): void {
    this.gathered.delete(model);
    const byPath = this.byModel.get(model);
    if (byPath === undefined) this.byModel.set(model, new Map([[path, references]]));
    else byPath.set(path, references);
  }

  private discardReferences(model: string, path: string): void {
    this.gathered.delete(model);
    const byPath = this.byModel.get(model);
    byPath?.delete(path);
    if (byPath?.size === 0) this.byModel.delete(model);
  }
}

function publishes({ references }: DocumentFacts): boolean {
  return references.some(({ role }) => role === "publish");
}

/** A model card, or what stands for one: it is held against the code. */
function isCard({ path, references }: DocumentFacts): boolean {
  return references.length > 0 && /(?:\.md|adapter_config\.json)$/i.test(path);
}

/** Other files in which the names and pins of this one's references are written. */
function pathsWrittenIn({ path, references }: DocumentFacts): Set<string> {
  const paths = new Set(references.flatMap(writtenPaths));
  paths.delete(path);
  return paths;
}

function writtenPaths({ nameWritten, pin }: ModelReference): string[] {
  const pieces = [...(nameWritten?.pieces ?? []), ...(pin.written?.pieces ?? [])];
  return pieces.flatMap(({ place, holders = [] }) => [place.path, ...holders.map((holder) => holder.path)]);
}

function modelKey(ecosystem: string, name: string): string {
  return `${ecosystem}\n${name}`;
}

function familyOf(reference: ModelReference): string | null {
  const edition = publishedEdition(reference);
  return edition === null ? null : modelKey(reference.ecosystem, edition.family);
}

function familiesOf({ references }: DocumentFacts): Set<string> {
  return new Set(references.map(familyOf).filter((family) => family !== null));
}

function modelsOf(facts: DocumentFacts): Iterable<string> {
  return groupByModel(facts).keys();
}

function groupByModel({ references }: DocumentFacts): Map<string, ModelReference[]> {
  const groups = new Map<string, ModelReference[]>();
  for (const reference of references) {
    if (reference.name === null) continue;
    const model = modelKey(reference.ecosystem, reference.name);
    const group = groups.get(model);
    if (group === undefined) groups.set(model, [reference]);
    else group.push(reference);
  }
  return groups;
}

function add(index: Map<string, Set<string>>, key: string, path: string): void {
  const paths = index.get(key);
  if (paths === undefined) index.set(key, new Set([path]));
  else paths.add(path);
}

function discard(index: Map<string, Set<string>>, key: string, path: string): void {
  const paths = index.get(key);
  paths?.delete(path);
  if (paths?.size === 0) index.delete(key);
}
