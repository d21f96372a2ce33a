import type { Ecosystem, ModelReference } from "./model-reference.ts";
import { isSameModel, type RepositoryKind, repositoryKind } from "./same-model.ts";

/** One model, data set or Space that a project names, with every reference to it. */
export interface ProjectModel {
  ecosystem: Ecosystem;
  kind: RepositoryKind;
  name: string;
  /** In the order they were given; empty for a model that only a registry names. */
  references: readonly ModelReference[];
}

/** The models that references name, by ecosystem and name; references whose name is not known belong to none. */
export function projectModels(references: readonly ModelReference[]): ProjectModel[] {
  const byName = new Map<string, ModelReference[][]>();
  for (const reference of references) {
    const key = `${reference.ecosystem}\n${reference.name}`;
    const groups = byName.get(key) ?? [];
    byName.set(key, groups);
    const group = groups.find(([first]) => isSameModel(first!, reference));
    if (group !== undefined) group.push(reference);
    else if (reference.name !== null) groups.push([reference]);
  }
  return [...byName.values()].flat().map(modelOf).sort(compareModels);
}

function modelOf(references: ModelReference[]): ProjectModel {
  const { ecosystem, subject, name } = references[0]!;
  return { ecosystem, kind: repositoryKind(subject), name: name ?? "", references };
}

function compareModels(one: ProjectModel, other: ProjectModel): number {
  return compareText(one.ecosystem, other.ecosystem) || compareText(one.name, other.name);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
