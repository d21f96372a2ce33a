import type { ModelReference, Subject } from "./model-reference.ts";

/** The part of a reference that tells one model from another. */
type Identity = Pick<ModelReference, "ecosystem" | "subject" | "name" | "value" | "pin">;

/**
 * Whether two references mean one model. The same name is not enough: on the Hub a model, a data set and a space may share one, an
 * MLflow run logs models beside those that are registered, and files of one name lie in different folders.
 */
export function isSameModel(one: Identity, other: Identity): boolean {
  if (one.name === null || one.ecosystem !== other.ecosystem || one.name !== other.name) return false;
  if (repositoryKind(one.subject) !== repositoryKind(other.subject)) return false;
  if (one.ecosystem === "file") return mayBeSamePath(one.value?.text ?? one.name, other.value?.text ?? one.name);
  return (one.pin.kind === "logged-model") === (other.pin.kind === "logged-model");
}

/** What a registry keeps under a name of its own. */
export type RepositoryKind = "model" | "dataset" | "space";

/** What kind of repository holds it: a tokenizer or an adapter lies in the repository of a model. */
export function repositoryKind(subject: Subject): RepositoryKind {
  return subject === "dataset" || subject === "space" ? subject : "model";
}

/** A path may be given from another folder: one of them must end as the other is. */
function mayBeSamePath(one: string, other: string): boolean {
  const [longer, shorter] = [partsOf(one), partsOf(other)].sort((first, second) => second.length - first.length);
  return shorter!.every((part, index) => part === longer!.at(index - shorter!.length));
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]+/).filter((part) => part !== "" && part !== "." && part !== "..");
}
