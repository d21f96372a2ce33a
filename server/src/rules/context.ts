import { matchesPattern } from "./path-pattern.ts";
import type { Context } from "./rule.ts";

/** What a project says about contexts, in place of what the paths tell. */
export interface ContextSettings {
  /** Contexts by pattern of paths, in .gitignore's form; the last that matches decides. */
  contexts: Readonly<Record<string, Context>>;
  /** What the patterns are relative to, itself relative to the root; empty: the root. */
  folder: string;
}

/**
 * Where a file stands, by its path alone: `tests/test_api.py` is a test, `app/main.py` serves, `train.py` is a pipeline.
 * What nobody runs in production (tests, documentation, examples, notebooks) is told first; after that the file's
 * own name counts before its folders, the nearest first.
 * @param path relative to the project's root, with forward slashes
 * @param said the settings that hold for the file
 */
export function contextOf(path: string, said: ContextSettings = { contexts: {}, folder: "" }): Context {
  const chosen = Object.keys(said.contexts).findLast((pattern) => matchesPattern(pattern, path, said.folder));
  if (chosen !== undefined) return said.contexts[chosen] ?? "other";
  const folders = path
    .split("/")
    .slice(0, -1)
    .map((folder) => folder.toLowerCase());
  const file = path.slice(path.lastIndexOf("/") + 1);
  return unservedContext(folders, file.toLowerCase()) ?? deployedContext(folders, file) ?? "other";
}

const TEST_FOLDERS = words(
  "test tests testing unittests integration_tests e2e fixtures conftest __tests__ __mocks__ cypress stories",
);
const DOCUMENTATION_FOLDERS = words("doc docs documentation website");
const EXAMPLE_FOLDERS = words(
  "example examples sample samples demo demos tutorial tutorials cookbook cookbooks quickstart quickstarts recipes " +
    "playground playgrounds",
);
const NOTEBOOK_FOLDERS = words("notebook notebooks");

function unservedContext(folders: string[], file: string): Context | null {
  if (folders.some((folder) => TEST_FOLDERS.has(folder)) || isTestFile(file)) return "test";
  if (folders.some((folder) => DOCUMENTATION_FOLDERS.has(folder)) || /\.(md|mdx|rst)$/.test(file))
    return "documentation";
  if (folders.some((folder) => EXAMPLE_FOLDERS.has(folder))) return "example";
  if (file.endsWith(".ipynb") || folders.some((folder) => NOTEBOOK_FOLDERS.has(folder))) return "notebook";
  return null;
}

function isTestFile(file: string): boolean {
  return /^(test_.*|tests|conftest|.*_tests?)\.pyw?$|\.(?:test|spec|e2e|cy|stories|test-d|bench)\.[cm]?[jt]sx?$/.test(
    file,
  );
}

const SERVING_WORDS = words(
  "serve serves server servers serving api apis app apps deploy deploys deployed deployment deployments inference infer " +
    "predictor endpoint endpoints wsgi asgi gunicorn uvicorn bentofile kserve seldon",
);
const SERVING_FOLDERS = words("docker k8s kubernetes helm charts manifests terraform ansible service services");
const SERVING_FILES =
  /^(Dockerfile|Containerfile)(\.|$)|\.Dockerfile$|^(docker-)?compose(\..+)?\.ya?ml$|^\.gitlab-ci.*\.ya?ml$|^azure-pipelines.*\.ya?ml$|^bitbucket-pipelines\.ya?ml$|^cloudbuild\.(ya?ml|json)$|^buildspec\.ya?ml$|^Jenkinsfile$|^Procfile$|^Modelfile(?:[.-]|$)|\.modelfile$/i;
const PIPELINE_WORDS = words(
  "train trainer training trains finetune finetuning pretrain pretraining sft dpo distill evaluate evaluation eval benchmark benchmarks " +
    "pipeline pipelines dag dags flow flows etl preprocess preprocessing airflow prefect",
);

/** Folders of files that an automation runs as they stand, whatever each is called: `.github/workflows/evaluate.yml`. */
const AUTOMATION_FOLDERS = words(".github .circleci .gitlab .buildkite");

function deployedContext(folders: string[], file: string): Context | null {
  if (SERVING_FILES.test(file) || folders.some((folder) => AUTOMATION_FOLDERS.has(folder))) return "serving";
  const stem = file.replace(/\.[^.]*$/, "");
  for (const name of [stem, ...folders.toReversed()]) {
    if (name !== stem && SERVING_FOLDERS.has(name)) return "serving";
    const said = wordsOf(name);
    if (said.some((word) => SERVING_WORDS.has(word))) return "serving";
    if (said.some((word) => PIPELINE_WORDS.has(word))) return "pipeline";
  }
  return null;
}

/** The words of a name in snake_case, kebab-case or camelCase, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
