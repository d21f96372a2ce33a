/** Endings of the files that an import without one may mean, in the order in which bundlers try them. */
const ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];

/** TypeScript's files are imported under the names that they have when they are compiled. */
const COMPILED: readonly [RegExp, readonly string[]][] = [
  [/\.js$/, [".ts", ".tsx"]],
  [/\.jsx$/, [".tsx"]],
  [/\.mjs$/, [".mts"]],
  [/\.cjs$/, [".cts"]],
];

/** The usual names for the source folder in `paths` of tsconfig.json. */
const ALIAS = /^[@~]\//;

/**
 * The file of the project that an import seen from a file means; null where it is none of the project's: a package.
 * @param fromPath relative to the root, with forward slashes
 */
export function projectFile(specifier: string, fromPath: string, exists: (path: string) => boolean): string | null {
  const folders = fromPath.split("/").slice(0, -1);
  if (specifier.startsWith(".")) {
    const path = joined(folders, specifier);
    return path === null ? null : fileAt(path, exists);
  }
  if (!ALIAS.test(specifier)) return null;
  const inside = specifier.replace(ALIAS, "");
  for (let depth = folders.length; depth >= 0; depth--) {
    const root = folders.slice(0, depth);
    const found = [[...root, "src"], root].map((each) => fileAt([...each, inside].join("/"), exists));
    const first = found.find((each) => each !== null);
    if (first !== undefined) return first;
  }
  return null;
}

/** The path of a relative import; null where it leads out of the project. */
function joined(folders: readonly string[], specifier: string): string | null {
  const path = [...folders];
  for (const part of specifier.split("/")) {
    if (part === ".." && path.length === 0) return null;
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}

function fileAt(path: string, exists: (path: string) => boolean): string | null {
  const isWhole = ENDINGS.some((ending) => path.endsWith(ending));
  if (isWhole && exists(path)) return path;
  const sources = COMPILED.flatMap(([ending, others]) =>
    ending.test(path) ? others.map((other) => path.replace(ending, other)) : [],
  );
  const inFolder = path === "" ? "index" : `${path}/index`;
  const candidates = [
    ...sources,
    ...ENDINGS.map((ending) => path + ending),
    ...ENDINGS.map((ending) => inFolder + ending),
  ];
  return candidates.find((each) => exists(each)) ?? null;
}
