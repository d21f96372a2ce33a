/** Folders that hold no code of the model: they are not taken for the project's package. */
const ASIDE = new Set(
  "tests test docs doc examples example scripts script notebooks notebook bench benchmarks tools data models build dist".split(
    " ",
  ),
);

/** Names that modules of Python or of the libraries in use have: a package that is called so hides them. */
const TAKEN = new Set(
  (
    "abc ast calendar cmd code codecs collections copy csv data dataclasses datetime decimal email enum functools glob hashlib html http " +
    "inspect io json logging math numbers operator os pathlib pickle platform profile queue random re secrets select shutil signal site " +
    "socket statistics string struct sys tempfile test tests time token trace types typing uuid warnings mlflow numpy pandas pytest sklearn " +
    "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;

/** A project's name as that of a Python package: `Churn Model` → `churn_model`. */
export function packageNameOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (plain === "") return "model_project";
  return /^\d/.test(plain) || TAKEN.has(plain) ? `model_${plain}` : plain;
}

/**
 * The folder that holds a project's code: its package in `src` or at the root, else the folder with most modules; empty where modules lie at
 * the root. A project without code gets a package in `src`.
 */
export function codeFolderOf(files: ReadonlySet<string>, name: string): string {
  const modules = [...files].filter((file) => file.endsWith(".py") && !isAside(file));
  const packages = foldersWith(modules, /^((?:src\/)?[^/]+)\/__init__\.py$/);
  const own = packageNameOf(name);
  const named = packages.find((folder) => folder.split("/").at(-1) === own);
  const chosen = named ?? largest(packages, modules);
  if (chosen !== null) return chosen;
  if (modules.some((file) => /^[^/]+\.py$/.test(file) && file !== "setup.py")) return "";
  const loose = largest(foldersWith(modules, /^([^/]+)\/[^/]+\.py$/), modules);
  return loose ?? `src/${own}`;
}

/** The folder of a project's tests: where most of them lie, or the folder of all tests that this is in; `tests` where there are none. */
export function testFolderOf(files: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const file of [...files].sort()) {
    if (!TEST_FILE.test(file) || !file.includes("/")) continue;
    const folder = /^(?:.*?\/)?tests?(?=\/)/.exec(file)?.[0] ?? file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "tests";
}

function isAside(file: string): boolean {
  const [first = "", second = ""] = file.split("/");
  return (
    (file.includes("/") && ASIDE.has(first)) ||
    (first === "src" && ASIDE.has(second)) ||
    first.startsWith(".") ||
    TEST_FILE.test(file)
  );
}

function foldersWith(modules: readonly string[], form: RegExp): string[] {
  const folders = modules.flatMap((file) => form.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** The folder with most modules below it; the first of several. */
function largest(folders: readonly string[], modules: readonly string[]): string | null {
  const counted = folders.map((folder) => ({
    folder,
    count: modules.filter((file) => file.startsWith(`${folder}/`)).length,
  }));
  return counted.sort((one, other) => other.count - one.count)[0]?.folder ?? null;
}
