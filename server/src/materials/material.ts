import type { ModelParameters } from "../references/model-parameters.ts";
import type { Ecosystem } from "../references/model-reference.ts";
import type { AskedPin } from "./asked-version.ts";
import type { Resolution } from "./resolution.ts";

/** One model or data set that a project uses, at one version: a line of its bill of materials. A plain value. */
export interface Material {
  kind: MaterialKind;
  ecosystem: Ecosystem;
  /** As its registry calls it; of a file or folder of the project the path, relative to the root. */
  name: string;
  /** Which version is used, or why nobody here can tell. */
  resolution: Resolution;
  /** What the code asks for, each once, in the order of the code; of files nothing. */
  pins: readonly AskedPin[];
  /** Whether any code asks for it that is no test, example or documentation. */
  isInProduct: boolean;
  supplier: Supplier | null;
  /** As its card writes them: `apache-2.0`, `llama3.1`. Empty where nothing at hand says any. */
  licences: readonly string[];
  /** Package URL; null where no type of the purl specification fits. */
  packageUrl: string | null;
  /** Its web page; null where it has none. */
  page: string | null;
  /** When the vendor stops serving it and in favour of what, as far as the catalogue knows. */
  retirement: Retirement | null;
  /** Files of it on this machine, by path. */
  files: readonly MaterialFile[];
  /** How it is built and what for, where its card or configuration says that. */
  parameters?: ModelParameters;
  /** Where it is used, in the order of the code. */
  places: readonly MaterialPlace[];
}

/** What a bill lists; Spaces are programs and no part of it. */
export type MaterialKind = "model" | "dataset";

/** Who gives the model out. */
export interface Supplier {
  name: string;
  url: string | null;
}

/** The end of a vendor's model. */
export interface Retirement {
  /** ISO date. */
  retired: string;
  replacement: string | null;
}

/** A file of a model. */
export interface MaterialFile {
  /** Relative to the project's root, or to the model's folder in the Hugging Face cache, with forward slashes. */
  path: string;
  /** Hexadecimal. */
  sha256: string;
}

/** A place of the code that uses a model. */
export interface MaterialPlace {
  /** Relative to the project's root, with forward slashes. */
  path: string;
  /** Index among all cells of a notebook. */
  cell?: number;
  /** From 1 on; in a notebook, of the cell. */
  line: number;
  /** The API or key: `transformers.AutoModel.from_pretrained`. */
  api: string;
  asked: AskedPin;
  /** Why the version that is asked for here is not known; missing where it is. */
  unresolved?: string;
}

/** What a project uses. */
export interface Bill {
  /** What the project is called. */
  project: string;
  materials: readonly Material[];
  leftOut: LeftOut;
}

/** Places that use a model of which a bill can say nothing. */
export interface LeftOut {
  /** The name is known only when the code runs, or is a template to be filled in. */
  unknownNames: number;
  /** The code loads a path where no model lies: it is made or fetched later, or holds something else. */
  missingFiles: number;
}
