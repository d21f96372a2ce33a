import type { Tool } from "./tool.ts";

/** Programs that hold Python code against its type annotations. */
export const TYPE_CHECKERS: readonly Tool[] = [
  {
    name: "mypy",
    distributions: ["mypy"],
    files: /(?:^|\/)\.?mypy\.ini$/,
    section: /^\[(?:tool\.)?mypy(?:[-.].*)?\]/,
    command: /(?<!\w)(?<!(?<!bin)\/)(?:mypy|dmypy)\b/,
  },
  {
    name: "Pyright",
    distributions: ["pyright", "basedpyright"],
    files: /(?:^|\/)pyrightconfig\.json$/,
    section: /^\[tool\.(?:based)?pyright\]|"python\.analysis\.typeCheckingMode"\s*:\s*"(?!off)/,
    command: /(?<!\w)(?<!(?<!bin)\/)(?:based)?pyright\b/,
  },
  {
    name: "ty, Pyrefly, pytype or Pyre",
    distributions: ["ty", "pyrefly", "pytype", "pyre-check", "zuban"],
    files: /(?:^|\/)(?:ty\.toml|pyrefly\.toml|pytype\.cfg|\.pyre_configuration)$/,
    section: /^\[(?:tool\.)?(?:ty|pyrefly|pytype)[.\]]/,
    command: /(?<![\w.-])(?<!(?<!bin)\/)(?:ty\s+check|pyrefly|pytype|pyre\s+check|zuban)\b/,
  },
];
