import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { MlflowRegistry } from "../registries/mlflow/mlflow-registry.ts";
import type { ModelVersion, RegisteredModel } from "../registries/mlflow/registered-model.ts";
import type { RunFacts } from "../registries/mlflow/run-facts.ts";
import { versionIsSigned } from "../registries/mlflow/version-signature.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { pointedVersions, registeredFactsOf } from "./registered-facts-of.ts";

/** Where a model of a project's own stores lies. */
export interface LocalPlace {
  registry: MlflowRegistry;
  /** What messages call the store. */
  store: string;
  /** The project's root, absolute. */
  root: string;
}

/** A model of a store in the project, with what was read of it beyond its entry. */
export class LocalModel {
  private readonly model: RegisteredModel;
  private readonly place: LocalPlace;
  private readonly details = new Map<number, { run: RunFacts | null; isSigned: boolean | null }>();
  /** What is known of it now. */
  facts: RegisteredFacts;

  constructor(model: RegisteredModel, place: LocalPlace) {
    this.model = model;
    this.place = place;
    this.facts = this.factsNow();
  }

  /** Reads the run and the signature of the versions that a project points to, once; says whether more is known now. A store that fails meanwhile adds nothing. */
  async readDetails(index: ReferenceIndex): Promise<boolean> {
    const pointed = pointedVersions(this.model.name, this.facts, index);
    const numbers = new Set([...pointed].map(({ version }) => version).filter((version) => !this.details.has(version)));
    if (numbers.size === 0) return false;
    for (const version of this.model.versions) {
      if (numbers.has(version.version)) this.details.set(version.version, await this.detailsOf(version));
    }
    this.facts = this.factsNow();
    return true;
  }

  private async detailsOf(version: ModelVersion): Promise<{ run: RunFacts | null; isSigned: boolean | null }> {
    const { registry, root } = this.place;
    return {
      run: version.runId === null ? null : await registry.run(version.runId).catch(() => null),
      isSigned: await versionIsSigned(registry, version, root).catch(() => null),
    };
  }

  private factsNow(): RegisteredFacts {
    const all = [...this.details.values()];
    return registeredFactsOf(this.model, {
      store: this.place.store,
      asked: null,
      run: (id) => all.find(({ run }) => run?.runId === id)?.run ?? null,
      isSigned: (version) => this.details.get(version)?.isSigned ?? null,
    });
  }
}
