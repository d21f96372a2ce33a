import type { DocumentFacts } from "../references/document-facts.ts";
import type { ModelReference } from "../references/model-reference.ts";

const NONE: ReadonlySet<string> = new Set();

/** What the files of a project say together: who names which model, who saves where, who takes constants from whom. */
export class ReferenceIndex {
  private readonly facts = new Map<string, DocumentFacts>();
  private readonly pathsByModel = new Map<string, Set<string>>();
  private readonly pathsBySavedFolder = new Map<string, Set<string>>();
  private readonly importers = new Map<string, Set<string>>();
  private readonly readersOfNames = new Map<string, Set<string>>();

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
    for (const model of modelsOf(facts)) add(this.pathsByModel, model, facts.path);
    for (const folder of facts.savedFolders) add(this.pathsBySavedFolder, folder, facts.path);
    for (const imported of facts.importedPaths) add(this.importers, imported, facts.path);
    for (const written of pathsWrittenIn(facts)) add(this.readersOfNames, written, facts.path);
  }

  remove(path: string): void {
    const facts = this.facts.get(path);
    if (facts === undefined) return;
    this.facts.delete(path);
    for (const model of modelsOf(facts)) discard(this.pathsByModel, model, path);
    for (const folder of facts.savedFolders) discard(this.pathsBySavedFolder, folder, path);
    for (const imported of facts.importedPaths) discard(this.importers, imported, path);
    for (const written of pathsWrittenIn(facts)) discard(this.readersOfNames, written, path);
  }

  /** Every reference to a name in an ecosystem, in path order. */
  referencesTo(ecosystem: string, name: string): ModelReference[] {
    const paths = [...(this.pathsByModel.get(modelKey(ecosystem, name)) ?? NONE)].sort();
    return paths.flatMap((path) =>
      (this.facts.get(path)?.references ?? []).filter((each) => each.ecosystem === ecosystem && each.name === name),
    );
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

  /** Files that name one of the models, or load one of the folders, that these facts speak of. */
  neighboursOf(facts: DocumentFacts): Set<string> {
    const neighbours = new Set<string>();
    for (const model of modelsOf(facts)) for (const path of this.pathsByModel.get(model) ?? NONE) neighbours.add(path);
    for (const folder of facts.savedFolders) {
      for (const path of this.pathsByModel.get(modelKey("huggingface", folder)) ?? NONE) neighbours.add(path);
    }
    return neighbours;
  }
}

/** Other files in which the names and pins of this one's references are written. */
function pathsWrittenIn({ path, references }: DocumentFacts): Set<string> {
  const paths = new Set(references.flatMap(writtenPaths));
  paths.delete(path);
  return paths;
}

function writtenPaths({ nameWritten, pin }: ModelReference): string[] {
  return [...(nameWritten?.pieces ?? []), ...(pin.written?.pieces ?? [])].map(({ place }) => place.path);
}

function modelKey(ecosystem: string, name: string): string {
  return `${ecosystem}\n${name}`;
}

function modelsOf(facts: DocumentFacts): Set<string> {
  const named = facts.references.filter((reference) => reference.name !== null);
  return new Set(named.map((reference) => modelKey(reference.ecosystem, reference.name ?? "")));
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
