import { PackageURL } from "packageurl-js";
import type { ModelReference } from "../references/model-reference.ts";

/** What a package URL is made of. */
export interface PackageParts {
  ecosystem: ModelReference["ecosystem"];
  kind: "model" | "dataset";
  /** With its owner, where it has one. */
  name: string;
  version: string | null;
  /** Address of the MLflow server that holds it; null where none does, or it is not known. */
  registry: string | null;
}

/**
 * The package URL of a model (https://github.com/package-url/purl-spec, types `huggingface`, `mlflow` and `github`); null where no type fits: the
 * specification knows no data sets, and an MLflow model is told from others of its name by its server alone.
 */
export function packageUrl({ ecosystem, kind, name, version, registry }: PackageParts): string | null {
  if (kind === "dataset") return null;
  const [owner, rest] = ownerAndName(name);
  if (ecosystem === "huggingface") return written("huggingface", owner, rest, version);
  if (ecosystem === "torchhub" && owner !== null && !rest.includes("/")) return written("github", owner, rest, version);
  if (ecosystem !== "mlflow" || registry === null) return null;
  return new PackageURL("mlflow", null, name, version, { repository_url: registry }).toString();
}

function written(type: string, owner: string | null, name: string, version: string | null): string {
  return new PackageURL(type, owner, name, version).toString();
}

function ownerAndName(name: string): [owner: string | null, name: string] {
  const slash = name.indexOf("/");
  return slash < 0 ? [null, name] : [name.slice(0, slash), name.slice(slash + 1)];
}
