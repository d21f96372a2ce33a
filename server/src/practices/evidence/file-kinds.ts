import { contextOf } from "../../rules/context.ts";
import type { Context } from "../../rules/rule.ts";

/** What a file can tell of practices. */
export type FileKind =
  | "pipeline"
  | "hook"
  | "task"
  | "container"
  | "settings"
  | "requirements"
  | "documentation"
  | "code";

/** Folders of code that is somebody else's, or that was generated. */
const FOREIGN =
  /(?:^|\/)(?:third[-_]?party|vendor(?:ed)?|_vendor|externals?|extern|submodules|site-packages|node_modules|\.?venv)\//i;

/** Forms of paths by kind; `/` at the beginning stands for the beginning of any part of the path. */
const FORMS: Readonly<Record<FileKind, readonly string[]>> = {
  pipeline: [
    String.raw`/\.(?:github|gitea|forgejo)/(?:workflows|actions)/.*\.ya?ml$`,
    String.raw`/action\.ya?ml$`,
    String.raw`/[\w.-]*gitlab-ci[\w.-]*\.ya?ml$`,
    String.raw`/\.gitlab(?:-ci|/ci)?/.*\.ya?ml$`,
    String.raw`/(?:\.azure[\w-]*|\.pipelines?|\.?azure-?pipelines?|\.?ci|\.?cicd|\.devops|\.ado)/.*\.ya?ml$`,
    String.raw`/[\w.-]*azure-?pipelines?[\w.-]*\.ya?ml$`,
    String.raw`/[\w.-]*jenkinsfile[\w.-]*$`,
    String.raw`/\.(?:circleci|buildkite|semaphore|woodpecker|tekton)/.*\.(?:ya?ml|sh)$`,
    String.raw`/\.(?:travis|drone|woodpecker|appveyor|cirrus)\.ya?ml$`,
    String.raw`/(?:bitbucket-pipelines|appveyor|codefresh|buildspec[\w.-]*|cloudbuild[\w.-]*)\.ya?ml$`,
    "/Earthfile$",
  ],
  hook: [
    String.raw`/\.pre-commit-config\.ya?ml$`,
    String.raw`/(?:prek\.toml|\.?lefthook\.(?:ya?ml|toml))$`,
    String.raw`/\.(?:husky|githooks|hooks)/[\w.-]+$`,
    String.raw`/\.trunk/trunk\.ya?ml$`,
    String.raw`/\.(?:mega-?linter|codacy|codeclimate|landscape|sourcery)\.ya?ml$`,
    String.raw`/\.deepsource\.toml$`,
    String.raw`/\.?sonar-project\.properties$`,
  ],
  task: [
    String.raw`/(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$`,
    String.raw`/\.?justfile$|/Taskfile(?:\.dist)?\.ya?ml$`,
    String.raw`/(?:tox\.ini|noxfile\.py|pyproject\.toml|setup\.cfg|hatch\.toml|pixi\.toml|Pipfile|package\.json|\.?mise\.toml|MLproject|Procfile|Snakefile)$`,
    String.raw`/(?:tasks|dodo|duties|pavement|fabfile)\.py$`,
    String.raw`\.(?:sh|bash|bat|ps1|slurm|sbatch|smk)$`,
    String.raw`/scripts?/[\w-]+$`,
    String.raw`/\.vscode/(?:tasks|settings|extensions)\.json$|\.code-workspace$`,
  ],
  container: [
    String.raw`/(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:Dockerfile|Containerfile)$`,
    String.raw`/(?:docker-)?compose[\w.-]*\.ya?ml$`,
    String.raw`/\.devcontainer(?:\.json$|/.*devcontainer\.json$)`,
    String.raw`/(?:Singularity[\w.-]*|[\w.-]+\.def)$`,
    String.raw`/(?:cog|bentofile)\.ya?ml$|/\.gitpod\.ya?ml$`,
  ],
  requirements: [
    String.raw`/[\w.-]*(?:requirements|constraints|deps)[\w.-]*\.(?:txt|in|pip|lock)$`,
    String.raw`/[\w-]*requirements[\w-]*/[\w./-]+\.(?:txt|in)$`,
    String.raw`/[\w.-]*(?:environment|conda|env)[\w.-]*\.ya?ml$|/meta\.ya?ml$`,
    String.raw`/(?:setup\.py|setup\.cfg|pyproject\.toml|Pipfile|pixi\.toml|hatch\.toml|runtime\.txt)$`,
  ],
  settings: [
    String.raw`/\.(?:git|dvc|docker|hg)ignore$|/\.gitattributes$`,
    String.raw`/dvc\.ya?ml$`,
    String.raw`/(?:params|config|settings|hparams|defaults?)[\w.-]*\.(?:ya?ml|toml|json|ini)$`,
    String.raw`/(?:conf|configs?|configuration|hparams|hyps?|params)/[\w./=-]+\.(?:ya?ml|toml)$`,
    String.raw`/\.?(?:flake8|pylintrc|pylint\.toml|style\.yapf|yapfignore|coveragerc|mypy\.ini|pytest\.ini|pytest\.toml)$`,
    String.raw`/\.?(?:ruff|ty|pyrefly|black|modelver|setup)\.(?:toml|cfg)$|/pyrightconfig\.json$`,
    String.raw`/\.(?:python-version|tool-versions|envrc)$|/(?:flake|shell|default|devenv)\.nix$`,
    String.raw`/[\w.-]*(?:alert|rules?|prometheus)[\w.-]*\.ya?ml$`,
    String.raw`/(?:prometheus|alertmanager|alerting|alerts?|monitoring|grafana)/[\w./-]*\.(?:ya?ml|json)$`,
    String.raw`/\.?renovate(?:rc)?(?:\.json5?)?$|/dependabot\.ya?ml$|/\.snyk$`,
    String.raw`/[\w.-]*(?:deploy|monitor|drift)[\w.-]*\.(?:ya?ml|json)$`,
    String.raw`/(?:k8s|kubernetes|manifests|helm|charts|deploy|deployments?|kserve|seldon)/[\w./-]*\.ya?ml$`,
    String.raw`/(?:skaffold|render|fly|truss|vercel|railway|app)\.(?:ya?ml|toml|json)$`,
  ],
  documentation: [
    String.raw`^(?:\.github/|docs/)?(?:README|CONTRIBUTING|INSTALL|DEVELOPMENT|DEVELOPING|SETUP)[\w.-]*$`,
    String.raw`/README\.(?:md|rst|txt)$`,
  ],
  code: [String.raw`\.(?:pyw?|ipynb)$`],
};

const KINDS = (Object.keys(FORMS) as FileKind[]).map((kind) => ({
  kind,
  form: new RegExp(FORMS[kind].map(anywhere).join("|"), "i"),
}));

/** The form with its leading slashes, also those behind `|`, at the beginning of any part of a path. */
function anywhere(form: string): string {
  return form.replace(/^\/|(?<=\|)\//g, "(?:^|/)");
}

/** Every kind that a path has; empty: the file's name is all it tells. */
export function kindsOf(path: string): FileKind[] {
  if (FOREIGN.test(path)) return [];
  return KINDS.filter(({ form }) => form.test(path)).map(({ kind }) => kind);
}

/** Whether code is the project's own program: no test, example, documentation or notebook. */
export function isOwnProgram(context: Context): boolean {
  return context === "serving" || context === "pipeline" || context === "other";
}

/** Whether a file shows how something is tried or taught, rather than how the project does it. */
export function isAside(path: string): boolean {
  return ["test", "example", "documentation"].includes(contextOf(path));
}
