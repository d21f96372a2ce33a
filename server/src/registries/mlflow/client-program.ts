import { pathToFileURL } from "node:url";
import type { StoreAddress } from "./tracking-uri.ts";
import type { RecordChange, VersionRecord } from "./version-record.ts";

/**
 * A Python program that writes a record by MLflow's own client. What lies on a disk is MLflow's alone to write: a store may be in use, and
 * what its tables and files hold changes from one version of MLflow to the next.
 */
export function clientProgram(address: StoreAddress, { model, version, changes }: VersionRecord): string {
  const of = `${python(model)}, `;
  const lines = changes.map((change) => `client.${callOf(change, of, python(String(version)))}`);
  // MLflow 3 reads folders only where it is told to.
  const leave = address.kind === "files" ? ["import os", 'os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"'] : [];
  return [
    ...leave,
    "from mlflow import MlflowClient",
    `client = MlflowClient(${python(uriOf(address))})`,
    ...lines,
  ].join("\n");
}

function callOf(change: RecordChange, of: string, version: string): string {
  if (change.kind === "tag")
    return `set_model_version_tag(${of}${version}, ${python(change.key)}, ${python(change.value)})`;
  if (change.kind === "alias") return `set_registered_model_alias(${of}${python(change.alias)}, ${version})`;
  return `update_model_version(${of}${version}, ${python(change.text)})`;
}

function uriOf(address: StoreAddress): string {
  if (address.kind === "server") return address.endpoint;
  return address.kind === "sqlite"
    ? `sqlite:///${address.file.replaceAll("\\", "/")}`
    : pathToFileURL(address.folder).href;
}

/** What JSON writes as a text, Python reads as the same. */
function python(text: string): string {
  return JSON.stringify(text);
}
