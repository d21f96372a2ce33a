/** How a document is read. JSON and JSON with comments are one language here, and TypeScript is JavaScript: the readers are tolerant. */
export type DocumentLanguage =
  | "python"
  | "javascript"
  | "notebook"
  | "yaml"
  | "json"
  | "toml"
  | "shell"
  | "dockerfile"
  | "modelfile"
  | "env"
  | "requirements"
  | "markdown";

const LANGUAGE_BY_EXTENSION: Readonly<Record<string, DocumentLanguage>> = {
  py: "python",
  pyw: "python",
  pyi: "python",
  ipynb: "notebook",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascript",
  ts: "javascript",
  mts: "javascript",
  cts: "javascript",
  tsx: "javascript",
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonc: "json",
  toml: "toml",
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  ksh: "shell",
  slurm: "shell",
  sbatch: "shell",
};

/** Files known by their whole name, in lower case. */
const LANGUAGE_BY_NAME: Readonly<Record<string, DocumentLanguage>> = {
  mlproject: "yaml",
  mlmodel: "yaml",
  pipfile: "toml",
  dockerfile: "dockerfile",
  containerfile: "dockerfile",
  modelfile: "modelfile",
  ".envrc": "shell",
  ".bashrc": "shell",
  ".zshrc": "shell",
};

/** Files known by the form of their name, in lower case. */
const LANGUAGE_BY_FORM: readonly [RegExp, DocumentLanguage][] = [
  [
    /^(?:dockerfile|containerfile)[.-](?!(?:.*\.)?(?:md|txt|py|ya?ml|json|dockerignore)$)|\.(?:dockerfile|containerfile)$/,
    "dockerfile",
  ],
  [/^modelfile[.-](?!(?:.*\.)?(?:md|txt|py|ya?ml|json)$)|\.modelfile$/, "modelfile"],
  [/^\.env(?:\.[\w.-]+)?$|\.env$|^env\.(?:example|sample|template)$/, "env"],
  [/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in)$/, "requirements"],
  // Model cards, also `README_hf.md` and `churn-model-card.md`; no other Markdown is read.
  [/(?:^|[-_.])(?:readme|model[-_.]?cards?|card)(?:[-_.][\w.-]*)?\.md$/, "markdown"],
];

/** Projects with several lists of requirements keep them in a folder: `requirements/base.txt`. */
const REQUIREMENTS_FOLDER = /(?:^|[\\/])requirements[\\/][\w.-]+\.(?:txt|in)$/i;

/** Cards of several models: `model_cards/churn.md`. */
const CARDS_FOLDER = /(?:^|[\\/])model[-_]?cards[\\/][^\\/]+\.md$/i;

/** Endings of template files, as in `values.yaml.j2`: what stands before them tells the language. */
const TEMPLATE_EXTENSION = /\.(?:j2|jinja2?|gotmpl|tmpl|tpl)$/;

/** Files that tools write and nobody edits, and data. Their names in lower case. */
const GENERATED_NAME =
  /^(?:package-lock|npm-shrinkwrap|pnpm-lock|conda-lock|tokenizer|tokenizer_config|vocab|special_tokens_map|added_tokens|trainer_state|all_results|train_results|eval_results|dataset_infos?)\.(?:json|ya?ml)$|\.index\.json$|\.min\.json$|\.lock\.json$/;

/** JavaScript that tools write: bundles, and the declarations of types, which call nothing. */
const GENERATED_SCRIPT =
  /(?:[.-]min|\.bundle|\.chunk)\.[cm]?js$|\.d\.[cm]?ts$|(?:^|[\\/])(?:dist|bower_components|\.next|\.nuxt|\.output|\.svelte-kit|\.vercel|\.turbo)[\\/]/i;

/** Folders into which runs write down what they were given: records, which nothing loads a model from. */
const RECORDS_FOLDER =
  /(?:^|[\\/])(?:results|outputs?|logs|lightning_logs|wandb|mlruns|mlartifacts|checkpoint-\d+|\.hydra)[\\/]/;

/** Characters. Configuration that people write is far smaller. */
const CONFIGURATION_LIMIT = 1024 * 1024;
const LINE_LIMIT = 100_000;
const SCRIPT_LIMIT = 1024 * 1024;
const SCRIPT_LINE_LIMIT = 20_000;

/**
 * How a file of this path is read; null for the kinds of file that ModelVer does not analyse.
 * @param path with forward slashes or backslashes
 */
export function languageOf(path: string): DocumentLanguage | null {
  const name = fileName(path);
  const whole = LANGUAGE_BY_NAME[name];
  if (whole !== undefined) return whole;
  const formed = LANGUAGE_BY_FORM.find(([form]) => form.test(name));
  if (formed !== undefined) return formed[1];
  if (REQUIREMENTS_FOLDER.test(path)) return "requirements";
  if (CARDS_FOLDER.test(path)) return "markdown";
  const extension = /\.([^.]+)$/.exec(name.replace(TEMPLATE_EXTENSION, ""))?.[1] ?? "";
  const language = Object.hasOwn(LANGUAGE_BY_EXTENSION, extension) ? LANGUAGE_BY_EXTENSION[extension]! : null;
  if (language === "javascript" && GENERATED_SCRIPT.test(path)) return null;
  const isTemplate = TEMPLATE_EXTENSION.test(name);
  return isTemplate && language !== "yaml" ? null : language;
}

/** Why a file of this path and content is not worth reading, or null where it is to be analysed. */
export function reasonToSkip(path: string, text: string): string | null {
  const language = languageOf(path);
  if (language === "javascript") return reasonToSkipScript(text);
  if (language !== "yaml" && language !== "json" && language !== "toml") return null;
  if (GENERATED_NAME.test(fileName(path))) return "written by a tool, not by people";
  if (RECORDS_FOLDER.test(path.toLowerCase())) return "a record of a run, not configuration";
  if (text.length > CONFIGURATION_LIMIT) return "larger than 1 MB: data, not configuration";
  if (hasLineLongerThan(text, LINE_LIMIT)) return "has a line of more than 100,000 characters: data, not configuration";
  return null;
}

/** Bundles, and libraries that were copied in whole. */
function reasonToSkipScript(text: string): string | null {
  if (text.length > SCRIPT_LIMIT) return "larger than 1 MB: a bundle, not source code";
  return hasLineLongerThan(text, SCRIPT_LINE_LIMIT)
    ? "has a line of more than 20,000 characters: a bundle, not source code"
    : null;
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}

function hasLineLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > limit) return true;
    start = end + 1;
  }
  return false;
}
