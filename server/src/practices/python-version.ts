import { type ConfigurationTree, toValue } from "../documents/configuration-tree.ts";

/** What is taken where nothing says which Python a project runs on. */
const USUAL_PYTHON = "3.13";

/** The oldest Python that is still mended (https://devguide.python.org/versions/, 2026-11): of a range that reaches to it nothing older is taken. */
const OLDEST_MENDED = 11;

type Source = readonly [path: string, form: RegExp];

/** Where one version of Python is said, the surest first. */
const PINS: readonly Source[] = [
  [".python-version", /^\s*(?:cpython-)?(3\.\d+)/m],
  ["runtime.txt", /^python-(3\.\d+)/m],
  [".tool-versions", /^python\s+(3\.\d+)/m],
  ["environment.yml", /^\s*-\s*["']?python\s*[=~><]+\s*["']?(3\.\d+)/m],
  ["environment.yaml", /^\s*-\s*["']?python\s*[=~><]+\s*["']?(3\.\d+)/m],
  ["Dockerfile", /^FROM\s+\S*python\S*?:(3\.\d+)/im],
  [".devcontainer/Dockerfile", /^FROM\s+\S*python\S*?:(?:\d+-)?(3\.\d+)/im],
];

/** Where it is bounded, beside pyproject.toml. */
const BOUNDS: readonly Source[] = [
  ["setup.cfg", /^\s*python_requires\s*=(.*\d.*)$/m],
  ["setup.py", /python_requires\s*=\s*["']([^"']*)["']/],
];

/**
 * Python's version as a project's files say it, major and minor; {@link USUAL_PYTHON} where none does. Of a range its lower end counts,
 * unless that Python is no longer mended and the range has no upper end.
 * @param pyproject null where there is none
 */
export function pythonVersionOf(textOf: (path: string) => string | null, pyproject: ConfigurationTree | null): string {
  return (
    versionIn(PINS, textOf) ?? requiredPython(pyproject) ?? lowerEnd(versionIn(BOUNDS, textOf) ?? "") ?? USUAL_PYTHON
  );
}

function versionIn(sources: readonly Source[], textOf: (path: string) => string | null): string | null {
  const found = sources.map(([path, form]) => form.exec(textOf(path) ?? "")?.[1]);
  return found.find((version) => version !== undefined) ?? null;
}

function requiredPython(pyproject: ConfigurationTree | null): string | null {
  const root = pyproject?.roots[0];
  const value = root === undefined ? null : (toValue(root) as PyprojectPython);
  const said = value?.project?.["requires-python"] ?? value?.tool?.poetry?.dependencies?.python;
  return typeof said === "string" ? lowerEnd(said) : null;
}

function lowerEnd(range: string): string | null {
  const minor = /3\.(\d+)/.exec(range)?.[1];
  if (minor === undefined) return null;
  const isOpen = /^\s*>=?\s*[\d.]+\s*$/.test(range);
  return `3.${isOpen ? Math.max(Number(minor), OLDEST_MENDED) : minor}`;
}

/** The keys of pyproject.toml that are read here; what they hold may be anything. */
interface PyprojectPython {
  project?: { "requires-python"?: unknown };
  tool?: { poetry?: { dependencies?: { python?: unknown } } };
}
