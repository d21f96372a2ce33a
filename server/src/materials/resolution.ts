import { knownRevision, MAIN } from "../references/known-revision.ts";
import type { ModelReference, Pin } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { RepositoryFacts } from "../references/repository-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import type { VendorModel } from "../references/vendor-model.ts";
import { HOLE } from "../references/written.ts";

/** What told which version a reference leads to. */
export type ResolutionSource =
  | "code"
  | "file"
  | "hugging-face-cache"
  | "hugging-face-hub"
  | "mlflow-store"
  | "mlflow-server";

/** The version that a reference leads to, or why it is not known. */
export type Resolution = Resolved | { version: null; reason: string };

/** A version that is known, and by what. */
export interface Resolved {
  /** A full commit hash, a number, a dated release; of files `sha256:…`. */
  version: string;
  source: ResolutionSource;
}

/** What is known of the models that references name. */
export interface ResolutionFacts {
  /** Null for what is no repository of the Hub. */
  repositoryOf(reference: ModelReference): RepositoryFacts | null;
  registered(name: string): RegisteredFacts | null;
  vendorModel(ecosystem: ModelReference["ecosystem"], name: string): VendorModel | null;
}

const COMPUTED = "the code says which version only when it runs";

/** The version that a reference leads to. What the code itself fixes needs no registry, and is taken at its word. */
export function resolve(reference: ModelReference, facts: ResolutionFacts): Resolution {
  const { ecosystem, pin } = reference;
  if (pin.kind === "unknown" || pin.text?.includes(HOLE)) return unresolved(COMPUTED);
  if (ecosystem === "huggingface") return atHub(reference, facts);
  if (isFixed(pin)) return { version: pin.text, source: "code" };
  return ecosystem === "mlflow" ? inRegistry(reference, facts) : unresolved(reasonFor(reference, facts));
}

function isFixed(pin: Pin): pin is Pin & { text: string } {
  return pin.text !== null && ["commit", "number", "run", "logged-model"].includes(pin.kind);
}

function atHub(reference: ModelReference, facts: ResolutionFacts): Resolution {
  const { pin } = reference;
  if (isFixed(pin)) return { version: pin.text.toLowerCase(), source: "code" };
  const revision = pin.text ?? MAIN;
  const repository = facts.repositoryOf(reference);
  const known = repository === null ? null : knownRevision(repository, revision);
  if (known !== null)
    return { version: known.commit, source: known.source === "hub" ? "hugging-face-hub" : "hugging-face-cache" };
  return unresolved(hubReason(repository, revision));
}

/** The Hub's word counts where it was asked. */
function hubReason(facts: RepositoryFacts | null, revision: string): string {
  if (!facts?.hub) return `no commit of ${revision} is in the local Hugging Face cache`;
  if (facts.hub.repository === null) return "the Hub shows no such repository: it is private, or there is none";
  return facts.hub.repository.references === null
    ? "the Hub does not tell the repository's branches and tags"
    : `the Hub has no branch or tag ${revision}`;
}

function inRegistry({ name, pin }: ModelReference, facts: ResolutionFacts): Resolution {
  const registered = name === null ? null : facts.registered(name);
  if (registered === null) return unresolved("no MLflow registry that can be read here holds the model");
  const version = resolvedVersion(pin, registered);
  if (version !== null)
    return { version: String(version.version), source: registered.asked === null ? "mlflow-store" : "mlflow-server" };
  return unresolved(
    pin.text === null
      ? "the code asks for no version"
      : `${registered.store} has no ${pin.kind} ${pin.text} of the model`,
  );
}

function reasonFor({ ecosystem, name, pin }: ModelReference, facts: ResolutionFacts): string {
  const vendor = name === null ? null : facts.vendorModel(ecosystem, name);
  if (vendor?.isMoving) return movingReason(vendor);
  switch (pin.kind) {
    case "none":
      return "the code asks for no version";
    case "unpinnable":
      return "the name says no version, and the code cannot";
    case "latest":
      return "the code asks for whatever is newest";
    default:
      return `nothing here tells what ${pin.text} leads to`;
  }
}

function movingReason({ snapshot, asOf }: VendorModel): string {
  const moves = "the vendor moves this name from release to release";
  return snapshot === null ? moves : `${moves}; it led to ${snapshot} as known on ${asOf}`;
}

function unresolved(reason: string): Resolution {
  return { version: null, reason };
}
