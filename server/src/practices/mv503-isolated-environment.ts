import { hasPython } from "./character.ts";
import { fromEach, inTurn, only } from "./evidence/as-needed.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { filesLike, linesIn, linesLike } from "./evidence/search.ts";
import { placeOfFile } from "./evidence/text-file.ts";
import { doesNotApply, thereOrMissing } from "./part.ts";
import { type Evidence, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const ENVIRONMENT = "environment";
const PYTHON = "Python pinned";

const FILES: readonly [RegExp, string][] = [
  [/(?:^|\/)uv\.(?:lock|toml)$/, "uv makes the environment"],
  [/(?:^|\/)(?:poetry\.lock|poetry\.toml)$/, "Poetry makes the environment"],
  [/(?:^|\/)pdm\.(?:lock|toml)$/, "PDM makes the environment"],
  [/(?:^|\/)Pipfile(?:\.lock)?$/, "Pipenv makes the environment"],
  [/(?:^|\/)pixi\.(?:toml|lock)$/, "Pixi makes the environment"],
  [/(?:^|\/)(?:hatch\.toml|requirements\.lock|pylock(?:\.[\w-]+)?\.toml)$/, "an environment is defined"],
  [/(?:^|\/)[\w.-]*(?:environment|conda[-_]?env|conda|conda-lock)[\w.-]*\.ya?ml$/, "conda makes the environment"],
  [/(?:^|\/)(?:python_env|MLproject)(?:\.ya?ml)?$/, "MLflow makes the environment"],
  [/(?:^|\/)(?:tox\.ini|noxfile\.py)$/, "tox or Nox makes environments"],
  [/(?:^|\/)(?:flake|shell|devenv|default)\.nix$/, "Nix makes the environment"],
  [
    /(?:^|\/)\.devcontainer(?:\.json$|\/(?:.*\/)?devcontainer\.json$)|(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$/,
    "the container is the environment",
  ],
];

const SECTIONS = /^\[tool\.(?:uv|poetry|pdm|hatch\.envs|rye|pixi)\b/;
const COMMANDS =
  /\b(?:python[\d.]*\s+-m\s+venv|py\s+-\d\S*\s+-m\s+venv|virtualenv|mkvirtualenv|pyenv\s+(?:virtualenv|local)|uv\s+(?:venv|sync|run)|poetry\s+(?:install|shell)|pdm\s+(?:install|sync)|pipenv\s+(?:install|shell|sync)|(?:conda|mamba|micromamba)\s+(?:env\s+)?(?:create|activate)|pixi\s+(?:install|run|shell)|layout\s+(?:python|poetry|pyenv|uv|conda)|hatch\s+(?:shell|run|env)|rye\s+sync|setup-(?:micromamba|miniconda|uv))\b|(?:conda|mamba) create/;

/** Where Python's version is said, and in which files. */
const VERSIONS: readonly [RegExp, RegExp][] = [
  [/(?:^|\/)\.python-version$/, /^\S*\d/],
  [/(?:^|\/)runtime\.txt$/, /^python-\d/],
  [/(?:^|\/)(?:\.tool-versions|\.?mise\.toml)$/, /^\s*python\s*=?\s*["[]?\s*"?\d/],
  [/(?:^|\/)(?:pyproject|pixi|hatch)\.toml$/, /^\s*"?(?:requires-python|python)"?\s*=\s*["{].*(?:\d|\{\{)/],
  [/(?:^|\/)Pipfile$/, /^\s*python_(?:full_)?version\s*=/],
  [/(?:^|\/)setup\.(?:py|cfg)$/, /python_requires\s*=\s*\S*.*\d|\bPython\s*::\s*\d\.\d/],
  [/\.ya?ml$/, /^\s*-?\s*["']?(?:[\w.-]+::)?python\s*[=<>~!: ]+\s*["']?\d/],
  [
    /(?:^|\/)(?:Dockerfile|Containerfile)|\.Dockerfile$/i,
    /^FROM\s.*(?:python\S*:|py)v?3[.\d]*|python=?=?3\.\d+|PYTHON_VERSION=["']?\d/i,
  ],
  [/devcontainer\.json$/, /"image".*python\S*:\S*\d|"version"\s*:\s*"3\.\d+/],
  [/(?:^|\/)tox\.ini$|(?:^|\/)noxfile\.py$/, /\bpy3\d+\b|basepython|python\s*=\s*\[?["']3\.\d/],
  [/\.nix$/, /python3\d+/],
];

export const isolatedEnvironment: Practice = {
  code: "MV503",
  name: "isolated-environment",
  summary: "Nothing makes an environment for the project alone, or Python's version is left open",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for what makes an environment of the project's own: uv, Poetry, PDM, Pipenv, Pixi, Hatch, Rye, conda, tox, Nox, Nix, a container, or a `venv` that a script, a pipeline or the README makes. " +
      "And for Python's version: `requires-python`, `.python-version`, `environment.yml`, the container's base image and their kind; a lower bound counts.",
    whyIsThisBad:
      "Packages that are installed for all projects change for all of them. Pickled models, compiled extensions and the libraries of models hang on Python's version more than other code does.",
    example: {
      language: "toml",
      before: '[project]\nname = "churn"',
      after: '[project]\nname = "churn"\nrequires-python = ">=3.12,<3.13"',
    },
    fixes: [
      { title: "Pin Python's version, and define the environment with the project's package manager", safe: true },
    ],
    fixSafety: "The scaffold adds files and keys; what is there stays as it is.",
    sources: [
      "[Python packaging: virtual environments](https://packaging.python.org/en/latest/guides/installing-using-pip-and-virtual-environments/)",
      "[scikit-learn: model persistence hangs on versions](https://scikit-learn.org/stable/model_persistence.html)",
    ],
  },
  check(project) {
    if (!hasPython(project)) {
      return [ENVIRONMENT, PYTHON].map((part) => doesNotApply(part, "the project has no Python code"));
    }
    return [
      thereOrMissing(ENVIRONMENT, environments(project), {
        message: "Define an environment for the project alone: with uv, Poetry, conda or `python -m venv`.",
        file: "pyproject.toml",
      }),
      thereOrMissing(PYTHON, versions(project), {
        message: "Say which Python the project runs on: `requires-python` in pyproject.toml, or `.python-version`.",
        file: project.files.includes("pyproject.toml") ? "pyproject.toml" : ".python-version",
      }),
    ];
  },
};

function environments(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    fromEach(FILES, ([form, message]) => filesLike(project, form, message)),
    linesLike(project, ["requirements"], SECTIONS, "a package manager that makes environments is configured"),
    linesLike(project, ["task", "pipeline", "documentation", "settings"], COMMANDS, "an environment is made"),
    project.localEnvironments.map((path) => ({ place: placeOfFile(path), message: "an environment lies here" })),
  );
}

function versions(project: ProjectEvidence): Iterable<Evidence> {
  const { requirements, settings, container, task } = project.texts;
  const texts = [...new Set([...requirements, ...settings, ...container, ...task])];
  const said = fromEach(VERSIONS, ([files, form]) =>
    linesIn(
      only(texts, ({ path }) => files.test(path)),
      form,
      "Python's version is said",
    ),
  );
  return inTurn(
    said,
    linesLike(
      project,
      ["pipeline"],
      /python[-_ ]?versions?["']?\s*[:=]\s*\S*\s*["'[]?\s*["']?3|uv python (?:install|pin) 3|image:\s*["']?python:3/i,
      "the pipeline runs on a certain Python",
    ),
    linesLike(
      project,
      ["task", "documentation"],
      /\b(?:conda|mamba)\s+create\b.*python\s*=+\s*3|\buv\s+(?:venv|python).*3\.\d+|pyenv\s+\w+\s.*3\.\d+|python3\.\d+\s+-m\s+venv/,
      "an environment with a certain Python is made",
    ),
  );
}
