import type { TextLine } from "./text-file.ts";

/** One distribution that a project asks for, as one of its lists says. */
export interface Dependency {
  /** Normalised as package indexes do it: `scikit-learn`. */
  distribution: string;
  /** The versions that are asked for: `==1.4.2`, `>=2,<3`; empty where any will do, `@` where an address is given. */
  specifier: string;
  /** Environment markers or other conditions hang on it. */
  isConditional: boolean;
  line: TextLine;
  /** What the list is for: running, or developing, building and options. */
  use: "run" | "other";
}

const REQUIREMENT =
  /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(@|\(?\s*(?:(?:===|[<>=!~]=|[<>^~=])\s*[^\s;,()#"']+)(?:\s*,\s*(?:===|[<>=!~]=|[<>^~=])\s*[^\s;,()#"']+)*\)?)?\s*(;|#|\\|--hash|$|\s)/;

/** A name as package indexes compare it. */
export function normalised(distribution: string): string {
  return distribution.toLowerCase().replace(/[-_.]+/g, "-");
}

/**
 * What a requirement says (`mlflow[extras]>=2,<3; python_version > "3.8"`); null where a text is none.
 * @param text one requirement, without quotes
 */
export function parseRequirement(
  text: string,
): Pick<Dependency, "distribution" | "specifier" | "isConditional"> | null {
  const match = REQUIREMENT.exec(text);
  if (match?.[1] === undefined) return null;
  const specifier = (match[2] ?? "").replace(/[()\s]/g, "").replace(/(^|,)=(?!=)/g, "$1==");
  return { distribution: normalised(match[1]), specifier, isConditional: /;/.test(text) };
}

/** Whether a specifier allows one version alone. */
export function isExact(specifier: string): boolean {
  return /^={2,3}v?\d[\w.+!=-]*$/.test(specifier) || specifier === "@";
}
