import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { hasList, listOf } from "./dependencies.ts";
import { newFile } from "./file-edits.ts";
import { minorVersion, OLDEST_LOCKED, pinned } from "./pins.ts";
import { filled, template } from "./template.ts";
import { keysInTable, mentionsTable } from "./toml-table.ts";

const RUNTIME = ["fastapi", "mlflow", "numpy", "pandas", "pyarrow", "scikit-learn", "skops", "uvicorn"];
const DEVELOPMENT = ["mypy", "pytest", "ruff"];
const PYPROJECT = "pyproject.toml";

/**
 * What a project of models needs, pinned, and the lock of all that this brings. A list that exists is left as it is: which versions its
 * project runs on is known to its environment alone, and `byHand` says how to lock them.
 */
export const dependencyList: Scaffold = (shape) => {
  if (minorVersion(shape) < OLDEST_LOCKED || hasList(shape)) return [];
  if (shape.packageManager === "uv") return direct(shape);
  if (shape.packageManager !== "pip") return [];
  return [...direct(shape), ...lock(shape, "requirements.txt"), ...lock(shape, "requirements-dev.txt")];
};

function direct(shape: ProjectShape): TextEdit[] {
  const text = shape.textOf(PYPROJECT) ?? "";
  const runtime = listOf(
    "dependencies",
    RUNTIME.map((each) => pinned(shape, each)),
  );
  const development = listOf(
    "dev",
    DEVELOPMENT.map((each) => pinned(shape, each)),
  );
  // Both go behind the same table where they are new: two insertions in one place would overlap.
  if (!mentionsTable(text, "project")) return [];
  if (mentionsTable(text, "dependency-groups")) return keysInTable(shape, PYPROJECT, "project", runtime);
  return keysInTable(shape, PYPROJECT, "project", `${runtime}\n\n[dependency-groups]\n${development}`);
}

function lock(shape: ProjectShape, file: "requirements.txt" | "requirements-dev.txt"): TextEdit[] {
  return newFile(shape, file, filled(template(file), { PYTHON_VERSION: shape.pythonVersion }));
}
