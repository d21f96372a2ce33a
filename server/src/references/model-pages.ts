import type { ModelReference } from "./model-reference.ts";
import { HOLE } from "./written.ts";

/** Where a model can be looked up in a browser. */
export interface ModelPage {
  /** Whose page it is: `Hugging Face`. */
  site: string;
  url: string;
}

const HUB = "https://huggingface.co";
const HUB_FOLDERS = { dataset: "datasets/", space: "spaces/" } as const;

/**
 * The web page of the model that a reference names; null where it has none, or where its address is not known.
 * @param mlflow address of the MLflow tracking server, http or https; null where it is not known
 */
export function modelPage(reference: ModelReference, mlflow: string | null): ModelPage | null {
  const { ecosystem, name, isLocal } = reference;
  if (isLocal || name?.includes(HOLE)) return null;
  if (ecosystem === "huggingface" && name !== null && hasKnownOwner(reference, name))
    return { site: "Hugging Face", url: hubUrl(reference, name) };
  return ecosystem === "mlflow" && mlflow !== null ? mlflowPage(reference, mlflow) : null;
}

/** What is pushed without an owner goes to whoever is logged in; what is loaded without one is one of the Hub's first models. */
function hasKnownOwner({ role }: ModelReference, name: string): boolean {
  return role === "consume" || name.includes("/");
}

function hubUrl({ subject, pin }: ModelReference, name: string): string {
  const folder = subject === "dataset" || subject === "space" ? HUB_FOLDERS[subject] : "";
  const isRevision = pin.text !== null && (pin.kind === "commit" || pin.kind === "branch-or-tag");
  const revision = isRevision ? `/tree/${encodeURIComponent(pin.text ?? "")}` : "";
  return `${HUB}/${folder}${name.split("/").map(encodeURIComponent).join("/")}${revision}`;
}

/** The routes of MLflow's own web interface (`mlflow/server/js`, routes). A logged model's page needs its experiment, which the code does not tell. */
function mlflowPage({ name, pin }: ModelReference, server: string): ModelPage | null {
  const base = `${server.replace(/\/+$/, "")}/#`;
  if (pin.kind === "run" && pin.text !== null) return { site: "MLflow", url: `${base}/runs/${pin.text}` };
  if (name === null || pin.kind === "run" || pin.kind === "logged-model") return null;
  const version = pin.kind === "number" ? `/versions/${pin.text}` : "";
  return { site: "MLflow", url: `${base}/models/${encodeURIComponent(name)}${version}` };
}

/** A tracking server's address without the credentials it may hold; null for a store that is no web server. */
export function webAddress(trackingUri: string): string | null {
  const url = URL.canParse(trackingUri) ? new URL(trackingUri) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  url.username = "";
  url.password = "";
  // They may hold a token, and what is appended would fall into them.
  url.search = "";
  url.hash = "";
  return url.href;
}
