import { applyEdits } from "../../server/src/documents/edits.ts";
import { projectShape } from "../../server/src/practices/project-shape.ts";
import type { ProjectShape, Scaffold } from "../../server/src/practices/scaffold.ts";
import { testParsers } from "../parsers.ts";

/** A project in memory, by the texts of its files. */
export type Files = Readonly<Record<string, string>>;

/** The shape of a project of some files, in a folder called `churn`. */
export async function shapeOf(files: Files): Promise<ProjectShape> {
  const source = {
    folderName: "churn",
    files: new Set(Object.keys(files)),
    textOf: (path: string) => files[path] ?? null,
  };
  return projectShape(source, (await testParsers()).toml);
}

/** What a scaffold makes of some files: the texts of those it changes or makes. */
export async function scaffolded(scaffold: Scaffold, files: Files): Promise<Record<string, string>> {
  const edits = scaffold(await shapeOf(files));
  const paths = [...new Set(edits.map(({ path }) => path))].sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      applyEdits(
        files[path] ?? "",
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  );
}

/** Projects as people have them, one for each package manager. */
export const PROJECTS = {
  uv: {
    "pyproject.toml":
      '[project]\nname = "churn"\nrequires-python = ">=3.12,<3.13"\ndependencies = ["pandas>=2"]\n\n[tool.uv]\npackage = false\n',
    "uv.lock": "version = 1\n",
    "src/churn/__init__.py": "",
    "src/churn/model.py": "x = 1\n",
  },
  poetry: {
    "pyproject.toml":
      '[tool.poetry]\nname = "churn"\n\n[tool.poetry.dependencies]\npython = "^3.11"\npandas = "^2.2"\n\n[tool.poetry.group.dev.dependencies]\npytest = "^8"\n',
    "poetry.lock": "",
    "churn/__init__.py": "",
    "churn/model.py": "x = 1\n",
  },
  conda: {
    "environment.yml": "name: churn\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.11\n  - pandas\n",
    "churn.py": "x = 1\n",
  },
  pip: {
    "requirements.txt": "pandas==2.2.3\n",
    ".python-version": "3.12.4\n",
    "app/main.py": "x = 1\n",
    "app/tests/test_main.py": "",
  },
} as const satisfies Record<string, Files>;
