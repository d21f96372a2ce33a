import { training } from "./character.ts";
import { fromEach, inTurn, isEmpty, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, filesLike, importsOf, linesLike } from "./evidence/search.ts";
import { TRACKERS } from "./evidence/trackers.ts";
import { doesNotApply, enough, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const SEEDS = "seeds fixed";
const DATA = "data version recorded";
const CODE = "code version recorded";

const SEEDED =
  /\b(?:seed_everything|set_seed|manual_seed(?:_all)?|set_random_seed|set_random_seeds|RandomState|default_rng|PRNGKey|enable_full_determinism|enable_op_determinism|fix_seeds?|seed_all|setup_seed|init_seeds?|seed_torch|set_seeds|fix_random_seeds?|random_seed|set_determinism|isolate_rng)\s*\(|\brandom_state\s*=\s*(?!None)|\b\w*seed\w*\s*(?::\s*\w+\s*)?=\s*(?!None\b)|\.seed\s*\(/g;
const DATA_CALLS =
  /\bmlflow\.(?:log_input|data)\b|\b(?:wandb|run|comet_ml)\.Artifact\s*\(|\.(?:use_artifact|log_artifact|log_artifacts|log_dataset\w*|track_files|log_input)\s*\(|\bDataset\.get(?:_by_name)?\s*\(|\b(?:versionAsOf|timestampAsOf)\b|\bload_dataset\s*\([^)]*revision\s*=|\bdvc\.api\b|\b(?:FeatureStore|get_feature_view|get_training_dataset)\s*\(/g;

/** A text without any of it makes none of these calls. */
const SPEAKS_OF_DATA =
  /mlflow|[aA]rtifact|track_files|Dataset\.get|log_dataset|log_input|AsOf|revision|dvc|FeatureStore|get_feature_view|get_training_dataset/;

export const reproducibleRuns: Practice = {
  code: "MV510",
  name: "reproducible-runs",
  summary: "A run cannot be repeated: its seeds, its data or its code are not recorded",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks, in projects that train models, for seeds (of Python, NumPy, PyTorch, TensorFlow, JAX, Transformers, Lightning, `random_state=`, or a `seed` in the settings), for a version of the data " +
      "(DVC, Git LFS, lakeFS, data in the repository, data sets logged with the run, artifacts, a data set's revision, versioned catalogues), and for the version of the code with the run (trackers that record the commit, or the program asking Git).",
    whyIsThisBad: "A result that nobody can repeat cannot be explained, compared or mended.",
    example: {
      language: "python",
      before: "X_train, X_test = train_test_split(X)",
      after:
        'X_train, X_test = train_test_split(X, random_state=42)\nmlflow.log_input(mlflow.data.from_pandas(X_train), context="training")',
    },
    fixes: [
      { title: "Add a seed to the settings of training, and record the commit and the data with the run", safe: true },
    ],
    fixSafety: "The scaffold adds files; programs that exist stay as they are.",
    sources: [
      "[PyTorch: reproducibility](https://docs.pytorch.org/docs/stable/notes/randomness.html)",
      "[MLflow: data sets](https://mlflow.org/docs/latest/ml/dataset/)",
    ],
  },
  check(project) {
    if (training(project).length === 0) {
      const reason = "no code of the project's own that trains a model was found";
      return [SEEDS, DATA, CODE].map((part) => doesNotApply(part, reason));
    }
    return [seeds(project), dataVersion(project), codeVersion(project)];
  },
};

function used({ code }: ProjectEvidence): Iterable<CodeFile> {
  return only(code, ({ context }) => context !== "test" && context !== "documentation");
}

function seeds(project: ProjectEvidence): PartVerdict {
  const seeding = only(
    used(project),
    ({ text }) => text.includes("seed") || text.includes("random_state") || text.includes("RandomState"),
  );
  const found = inTurn(
    codeLike(seeding, SEEDED, "a seed is set"),
    linesLike(
      project,
      ["settings", "task"],
      /^-?\s*["']?\w*(?:random_state|seed)\w*["']?\s*[:=]\s*["']?\d|--\w*seed[\s=]+\d/,
      "a seed is set",
    ),
  );
  return thereOrMissing(SEEDS, found, {
    message: "Fix the seeds of everything random: `random_state=`, `seed_everything(…)`, `set_seed(…)`.",
    file: null,
  });
}

function dataVersion(project: ProjectEvidence): PartVerdict {
  const found = enough(
    inTurn(
      filesLike(project, /\.dvc$|(?:^|\/)dvc\.(?:ya?ml|lock)$/, "DVC keeps versions of data"),
      linesLike(project, ["settings"], /filter=(?:lfs|xet|annex)\b/, "Git keeps versions of large files"),
      linesLike(project, ["settings"], /^versioned:\s*true/, "the catalogue keeps versions of data"),
      linesLike(
        project,
        ["settings", "task", "pipeline"],
        /\blakefs\b|\bazureml:[\w-]+:\d+|dataset[-_]?(?:version|revision)\s*[:=]|\bpachyderm\b|\bquilt3?\b/i,
        "the data's version is named",
      ),
      filesLike(
        project,
        /^(?!(?:.*\/)?(?:tests?|docs?|examples?)\/).*\.(?:csv|tsv|parquet|arff|feather)(?:\.gz|\.zip)?$/,
        "data lies in the repository",
      ),
      importsOf(
        project,
        ["zenml", "metaflow", "lakefs", "lakefs_client", "dvc", "hopsworks", "feast", "quilt3", "deeplake"],
        ({ context }) => context !== "test",
      ),
      codeLike(
        only(used(project), ({ text }) => SPEAKS_OF_DATA.test(text)),
        DATA_CALLS,
        "data is logged, or named by its version",
      ),
    ),
  );
  const builtIn = importsOf(
    project,
    ["sklearn.datasets", "torchvision.datasets", "tensorflow.keras.datasets", "keras.datasets", "torchtext.datasets"],
    ({ context }) => context !== "test",
  );
  if (found.length === 0 && !isEmpty(builtIn))
    return doesNotApply(DATA, "the data comes with a library, whose version is that of the data");
  return thereOrMissing(DATA, found, {
    message: "Record which data a run was trained on: track it with DVC, or log it (`mlflow.log_input`).",
    file: null,
  });
}

function codeVersion(project: ProjectEvidence): PartVerdict {
  const recording = TRACKERS.filter(({ recordsCommit }) => recordsCommit);
  const found = inTurn(
    importsOf(
      project,
      [
        "git",
        "dulwich",
        "pygit2",
        "zenml",
        "kedro",
        "setuptools_scm",
        "versioneer",
        ...recording.flatMap(({ modules }) => modules),
      ],
      ({ context }) => context !== "test",
    ),
    linesLike(
      project,
      ["settings", "task", "pipeline", "container"],
      /\bgit\s+(?:rev-parse|describe|log)\b|GIT_(?:SHA|COMMIT)|GITHUB_SHA|github\.sha|CI_COMMIT|Build\.SourceVersion|\bdvc\s+(?:exp|repro)\b/,
      "the commit is recorded",
    ),
    filesLike(project, /(?:^|\/)dvc\.lock$/, "DVC records the pipeline's state with the commit"),
    codeLike(
      only(used(project), ({ text }) => text.includes("git") || text.includes("commit")),
      /\b(?:get_)?git_?(?:sha|commit|hash|revision|describe|info|root)\w*|\bcommit_(?:sha|hash|id)\b/g,
      "the commit is recorded",
    ),
    filesWithText(
      only(used(project), ({ text }) => text.includes("git")),
      /["']rev-parse["']|git rev-parse|git describe/,
      "the commit is recorded",
    ),
    linesLike(
      project,
      ["settings"],
      /_target_:\s*[\w.]*(?:WandbLogger|MLFlowLogger|CometLogger|NeptuneLogger|AimLogger)/,
      "the tracker records the commit",
    ),
  );
  return thereOrMissing(CODE, found, {
    message: "Record the commit with each run: a tracker such as MLflow does, or ask Git (`git rev-parse HEAD`).",
    file: null,
  });
}

function filesWithText(files: Iterable<CodeFile>, form: RegExp, message: string): Iterable<Evidence> {
  return fromEach(files, (file) => {
    const match = form.exec(file.text);
    return match === null ? [] : [{ place: file.placeAt(match.index, match[0].length), message }];
  });
}
