import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts, RegisteredRun, RegisteredVersion } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import { HOLE } from "../references/written.ts";
import type { ModelVersion, RegisteredModel } from "../registries/mlflow/registered-model.ts";
import type { RunFacts } from "../registries/mlflow/run-facts.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** Where facts come from, and what is known beyond a model's entry. */
export interface FactsSource {
  store: string;
  /** Milliseconds since 1970; null for a store on this machine. */
  asked: number | null;
  /** What is known of a run; null where nothing is. */
  run(id: string): Pick<RunFacts, "name" | "metrics"> | null;
  /** Whether a version has a signature; null where that is not known. */
  isSigned(version: number): boolean | null;
}

/** A registered model in the form in which rules and features ask for it. */
export function registeredFactsOf(model: RegisteredModel, source: FactsSource): RegisteredFacts {
  const { description, tags, created, versions, aliases } = model;
  return {
    store: source.store,
    asked: source.asked,
    description,
    tags,
    created,
    versions: versions.map((version) => versionOf(version, source)),
    aliases,
  };
}

/** The names that a project uses for registered models of MLflow; names of logged models, which live by their runs, are none. */
export function registeredNames(index: ReferenceIndex): string[] {
  const isRegistered = ({ pin }: ModelReference) => pin.kind !== "logged-model" && pin.kind !== "run";
  return index
    .namesIn("mlflow")
    .filter((name) => name !== "" && !name.includes(HOLE) && index.referencesTo("mlflow", name).some(isRegistered));
}

/** The versions of a registered model that the references of a project come to: what is loaded, and the newest where it is published or none is said. */
export function pointedVersions(name: string, facts: RegisteredFacts, index: ReferenceIndex): Set<RegisteredVersion> {
  const newest = facts.versions.at(-1);
  const versions = index
    .referencesTo("mlflow", name)
    .map(({ role, pin }) => (role === "consume" ? resolvedVersion(pin, facts) : null) ?? newest);
  return new Set(versions.filter((version) => version !== undefined));
}

function versionOf(version: ModelVersion, source: FactsSource): RegisteredVersion {
  const { version: number, stage, status, created, description, tags, runId } = version;
  return {
    version: number,
    stage,
    isReady: status === null || status === "READY",
    created,
    description,
    tags,
    run: runId === null ? null : runOf(runId, source),
    isSigned: source.isSigned(number),
  };
}

function runOf(id: string, source: FactsSource): RegisteredRun {
  const run = source.run(id);
  return { id, name: run?.name ?? null, metrics: run?.metrics ?? null };
}
