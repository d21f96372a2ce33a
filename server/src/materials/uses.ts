import { isPlaceholder } from "../references/ecosystems/huggingface-id.ts";
import type { ModelParameters } from "../references/model-parameters.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import { hubName } from "./hub-name.ts";
import type { LeftOut, MaterialFile } from "./material.ts";

/** What lies under a path that code loads. */
export interface LocalMaterial {
  /** Relative to the project's root, with forward slashes. */
  path: string;
  /** Its weights; never empty. */
  files: readonly MaterialFile[];
  licences: readonly string[];
  parameters?: ModelParameters;
}

/** What a project's folders say of the models that its code names. */
export interface UseFacts {
  /** The weights that a reference to a file or folder of the project loads; null where there are none. */
  localMaterial(reference: ModelReference): LocalMaterial | null;
  /** Whether a text names a folder of the project, or one that its code saves into. */
  isLocal(text: string, fromPath: string): boolean;
}

/** One place that uses a model. */
export interface Use {
  reference: ModelReference;
  /** As the registry calls it; of a file or folder its path. */
  name: string;
  /** The file or folder that is loaded; null for what a registry or vendor gives. */
  local: LocalMaterial | null;
}

/** The places among some that use a model of which something can be said, and how many others there are. */
export function usesOf(references: readonly ModelReference[], facts: UseFacts): { uses: Use[]; leftOut: LeftOut } {
  const uses: Use[] = [];
  const leftOut: LeftOut = { unknownNames: 0, missingFiles: 0 };
  for (const reference of references) {
    if (reference.role !== "consume" || reference.subject === "space") continue;
    const use = useOf(reference, facts);
    if (typeof use === "string") leftOut[use]++;
    else uses.push(use);
  }
  return { uses, leftOut };
}

/** Whose names are paths. */
const FILES: ReadonlySet<string> = new Set(["file", "gguf", "onnx"]);

function useOf(reference: ModelReference, facts: UseFacts): Use | keyof LeftOut {
  const { ecosystem, name, place } = reference;
  if (name === null || name.includes(HOLE) || isPlaceholder(name)) return "unknownNames";
  if (isPath(reference) || (ecosystem === "huggingface" && facts.isLocal(name, place.path))) {
    const local = facts.localMaterial(reference);
    if (local !== null) return { reference, name: local.path, local };
    return reference.value?.text.includes(HOLE) ? "unknownNames" : "missingFiles";
  }
  return { reference, name: (ecosystem === "huggingface" ? hubName(reference) : null) ?? name, local: null };
}

/** Whether a reference loads a path and no name of a registry. */
export function isPath(reference: ModelReference): boolean {
  return reference.isLocal || isFile(reference);
}

/** Whether a reference loads one file, whatever that is called. Where a folder may be meant too, a file may be a script. */
export function isFile({ ecosystem }: ModelReference): boolean {
  return FILES.has(ecosystem);
}
