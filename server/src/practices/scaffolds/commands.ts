import type { ProjectShape } from "../scaffold.ts";
import { dependencyLists, dependsOn, developmentList } from "./dependencies.ts";

/** The versions of the package managers that pipelines and images install. */
const UV = "uv==0.13.9";
const POETRY = "poetry==2.5.1";

/** How a project is installed and run by a machine that has nothing of it. */
export interface Installation {
  /** The image with Python, or conda, that it begins with. */
  baseImage: string;
  /** Files that say what is to be installed, relative to the root: those for running, then those for developing alone. */
  files: string[];
  developmentFiles: string[];
  /** Variables of the image that make its programs find what was installed. */
  imageVariables: string;
  /** Commands for an image, run by its user root; null where the first one installs all. */
  imageRuntime: string;
  imageDevelopment: string | null;
  /** Commands for a pipeline, which may not be root: into a folder of the checkout. */
  pipeline: string[];
  /** What stands in a pipeline before a program that was installed. */
  run: string;
}

/** How a project of this shape is installed and run. */
export function installationOf(shape: ProjectShape): Installation {
  switch (shape.packageManager) {
    case "uv":
      return withUv(shape);
    case "poetry":
      return withPoetry(shape);
    case "conda":
      return withConda(shape);
    case "pip":
      return withPip(shape);
  }
}

function pythonImage({ pythonVersion }: ProjectShape): string {
  return `python:${pythonVersion}-slim-bookworm`;
}

function withUv(shape: ProjectShape): Installation {
  return {
    baseImage: pythonImage(shape),
    files: ["pyproject.toml", "uv.lock"],
    developmentFiles: [],
    imageVariables: "UV_PROJECT_ENVIRONMENT=/opt/venv PATH=/opt/venv/bin:$PATH",
    imageRuntime: `pip install --no-cache-dir ${UV} && uv sync --locked --no-dev --no-install-project`,
    imageDevelopment: "uv sync --locked --no-install-project",
    pipeline: [
      "python -m venv .tools",
      `.tools/bin/pip install ${UV}`,
      ".tools/bin/uv sync --locked --no-install-project",
    ],
    run: ".tools/bin/uv run --no-sync ",
  };
}

function withPoetry(shape: ProjectShape): Installation {
  return {
    baseImage: pythonImage(shape),
    files: ["pyproject.toml", "poetry.lock"],
    developmentFiles: [],
    imageVariables: "POETRY_VIRTUALENVS_CREATE=false",
    imageRuntime: `pip install --no-cache-dir ${POETRY} && poetry install --only main --no-root --no-interaction`,
    imageDevelopment: "poetry install --no-root --no-interaction",
    pipeline: [
      "python -m venv .tools",
      `.tools/bin/pip install ${POETRY}`,
      ".tools/bin/poetry install --no-root --no-interaction",
    ],
    run: ".tools/bin/poetry run ",
  };
}

function withConda(shape: ProjectShape): Installation {
  const lists = dependencyLists(shape);
  const file = lists.find((each) => each.startsWith("environment.")) ?? "environment.yml";
  // Its part for pip may name other lists.
  const named = lists.filter((each) => each !== file && shape.textOf(file)?.includes(each));
  return {
    baseImage: "condaforge/miniforge3:25.3.1-0",
    files: [file, ...named],
    developmentFiles: [],
    imageVariables: "PATH=/opt/environment/bin:$PATH",
    imageRuntime: `conda env create --prefix /opt/environment --file ${file} && conda clean --all --yes`,
    imageDevelopment: null,
    pipeline: [`conda env create --prefix ./.environment --file ${file}`],
    run: "conda run --no-capture-output --prefix ./.environment ",
  };
}

function withPip(shape: ProjectShape): Installation {
  const development = developmentList(shape);
  const runtime = shape.files.has("requirements.txt") ? "requirements.txt" : null;
  const tools = development === null ? "ruff mypy pytest" : `-r ${development}`;
  return {
    baseImage: pythonImage(shape),
    // A project that lists nothing for pip is installed itself.
    files: [runtime ?? "."],
    developmentFiles: development === null ? [] : [development],
    imageVariables: "PIP_DISABLE_PIP_VERSION_CHECK=1",
    imageRuntime: `pip install --no-cache-dir ${runtime === null ? "." : `-r ${runtime}`}`,
    imageDevelopment: `pip install --no-cache-dir ${tools}`,
    pipeline: ["python -m venv .venv", `.venv/bin/pip install ${runtime === null ? "." : `-r ${runtime}`} ${tools}`],
    run: ".venv/bin/",
  };
}

/** What a pipeline checks a project with: its own tools where its lists name some, else those that scaffolds add. */
export interface Checks {
  tests: string;
  quality: string[];
  format: string;
}

/** The commands of a project's checks. */
export function checksOf(shape: ProjectShape): Checks {
  const { run } = installationOf(shape);
  const code = shape.codeFolder === "" ? "." : shape.codeFolder;
  return {
    tests: `${run}pytest`,
    quality: [linter(shape, code), typeChecker(shape, code)].map((command) => run + command),
    format: run + formatter(shape),
  };
}

function linter(shape: ProjectShape, code: string): string {
  if (dependsOn(shape, "ruff")) return "ruff check .";
  if (dependsOn(shape, "pylint")) return `pylint ${code}`;
  return dependsOn(shape, "flake8") ? "flake8" : "ruff check .";
}

function typeChecker(shape: ProjectShape, code: string): string {
  if (dependsOn(shape, "mypy")) return mypy(shape, code);
  if (dependsOn(shape, "basedpyright")) return "basedpyright";
  return dependsOn(shape, "pyright") ? "pyright" : mypy(shape, code);
}

/** Where its configuration names no files, they must be named. */
function mypy(shape: ProjectShape, code: string): string {
  const configured = /^\s*(?:files|packages|modules)\s*=/m;
  const said = ["pyproject.toml", "mypy.ini", "setup.cfg"].map((file) => mypySection(shape.textOf(file) ?? ""));
  return said.some((text) => configured.test(text)) ? "mypy" : `mypy ${code}`;
}

function mypySection(text: string): string {
  return /^\[(?:tool\.)?mypy\]([^[]*(?:\n(?!\[).*)*)/m.exec(text)?.[1] ?? "";
}

function formatter(shape: ProjectShape): string {
  return dependsOn(shape, "black") ? "black --check ." : "ruff format --check .";
}
