import { training } from "./character.ts";
import { first, fromEach, inTurn, isEmpty, only, unique } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, dependenciesOn, filesImporting, filesLike, importsOf, linesLike } from "./evidence/search.ts";
import { TRACKERS } from "./evidence/trackers.ts";
import { doesNotApply, enough, missing, there, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const TRACKER = "tracker";
const TOGETHER = "parameters, metrics and model logged";
const SIGNATURE = "signature logged";
const EXAMPLE = "input example logged";

/** What a run should hold, and the calls that log it, by any tracker. */
const LOGGED: readonly { what: string; form: RegExp }[] = [
  {
    what: "parameters",
    form: /\.(?:log_params?|log_parameters?|log_hyperparams|log_hyperparameters|save_hyperparameters|add_hparams|set_params|connect|log_config|log_text|log_dict|log_tags?|set_tags?)\s*\(|\bautolog\s*\(|\.config\b|\bconfig\s*=|\b\w*Trainer\s*\(|\bTrainingArguments\s*\(|\bhparams\b|\bparams_show\s*\(|\brun\[|\b\w+LoggerCallback\s*\(|\brun\.(?:log|tag)\s*\(/g,
  },
  {
    what: "metrics",
    form: /\.(?:log_metrics?|log|add_scalars?|report_scalar|log_dict|track|log_scalar|scalar|append|logging|log_row|log_table|log_confusion_matrix)\s*\(|\bautolog\s*\(|\b\w*Trainer\s*\(|\bTensorBoard\s*\(|\bMlflow\w*Callback\b|\bWandb\w*Callback\b|\bMetricsCallback\b|\b\w+LoggerCallback\s*\(/g,
  },
  {
    what: "model",
    form: /\b(?:log_model|log_artifacts?|register_model|save_model|Artifact|OutputModel|ModelCheckpoint|WandbModelCheckpoint|log_checkpoint|upload_model|upload_file|upload_artifact|save_pretrained|push_to_hub|link_model|autolog|update_output_model|model_uri|upload|save_checkpoint|link_artifact|add_file|upload_folder)\s*\(|\bwandb\.save\s*\(|\blog_model\s*=|\w*Model\.register\b|\bsave_artifacts?\s*=|\bload_best_model_at_end\b|\bsave_(?:strategy|steps)\s*=/g,
  },
];

export const experimentTracking: Practice = {
  code: "MV511",
  name: "experiment-tracking",
  summary: "Runs are tracked nowhere, or only in part",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks, in projects that train models, for a tracker (MLflow, Weights & Biases, TensorBoard, Comet, Neptune, ClearML, Aim, DVC, Azure ML and others; trainers that report by themselves), for calls that log parameters, metrics and the model, " +
      "and, where MLflow logs a model, for its signature and an input example. `autolog()` and trainers that report by themselves log parameters and metrics.",
    whyIsThisBad:
      "A model whose parameters and metrics are not with it cannot be compared with the next one. Without a signature, a request with a column too few is found out by its answers.",
    example: {
      language: "python",
      before: "model.fit(X, y)\nprint(accuracy)",
      after:
        'with mlflow.start_run():\n    mlflow.log_params(parameters)\n    model.fit(X, y)\n    mlflow.log_metric("accuracy", accuracy)\n    mlflow.sklearn.log_model(model, name="model", input_example=X.head(5))',
    },
    fixes: [{ title: "Add a training program that tracks its runs with MLflow", safe: true }],
    fixSafety: "The scaffold adds files; programs that exist stay as they are.",
    sources: [
      "[MLflow: tracking](https://mlflow.org/docs/latest/ml/tracking/)",
      "[MLflow: signatures and input examples](https://mlflow.org/docs/latest/ml/model/signatures/)",
    ],
  },
  check(project) {
    if (training(project).length === 0) {
      const reason = "no code of the project's own that trains a model was found";
      return [TRACKER, TOGETHER, SIGNATURE, EXAMPLE].map((part) => doesNotApply(part, reason));
    }
    const found = enough(trackersOf(project));
    if (found.length === 0) {
      const none = missing(
        TRACKER,
        "Track runs with their parameters, metrics and models: with MLflow, or another tracker.",
        null,
      );
      return [none, ...[TOGETHER, SIGNATURE, EXAMPLE].map((part) => doesNotApply(part, "there is no tracker"))];
    }
    return [there(TRACKER, found), together(project), ...ofModel(project)];
  },
};

function used({ code }: ProjectEvidence): Iterable<CodeFile> {
  return only(code, ({ context }) => context !== "test" && context !== "documentation");
}

function trackersOf(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    fromEach(TRACKERS, ({ modules }) => importsOf(project, modules, ({ context }) => context !== "test")),
    linesLike(
      project,
      ["settings", "task"],
      /^metrics:\s*$|\breport_to\b\s*[:=]|_target_:\s*[\w.]*loggers?\.\w+|--(?:report_to|with_tracking)\b|^\s*use_(?:wandb|mlflow|tensorboard)\s*:/,
      "runs are tracked",
    ),
    codeLike(
      used(project),
      /\breport_to\s*=|\btf\.summary\b|\bTensorBoard\s*\(|\bSummaryWriter\s*\(|\blog_with\s*=/g,
      "runs are tracked",
    ),
    filesLike(project, /(?:^|\/)dvc\.lock$/, "DVC keeps what each run gave"),
    dependenciesOn(
      project,
      TRACKERS.flatMap(({ distributions }) => distributions),
    ),
  );
}

function together(project: ProjectEvidence): PartVerdict {
  const modules = TRACKERS.flatMap((each) => each.modules);
  const tracking = filesImporting(project, modules, ({ context }) => context !== "test" && context !== "documentation");
  // Runs are often logged by code beside the one that imports the tracker.
  const code = unique(
    inTurn(
      tracking,
      only(used(project), ({ text }) => /\b(?:logger|tracker|wandb|mlflow|writer|live|run)\b/.test(text)),
    ),
  );
  const bySettings = linesLike(
    project,
    ["settings"],
    /_target_:\s*[\w.]*ModelCheckpoint|^log_model:\s*(?!false)\S|^save_(?:strategy|steps):/i,
    "the model is kept with the run",
  );
  const byPipeline = project.files.some((path) => /(?:^|\/)dvc\.(?:lock|ya?ml)$/.test(path));
  const found = LOGGED.map(({ what, form }) => ({
    what,
    evidence: first(codeLike(code, form, `${what} are logged`.replace("model are", "the model is")), 1),
  }));
  found.at(-1)?.evidence.push(...first(bySettings, 1));
  const absent = found.filter(({ evidence }) => evidence.length === 0).map(({ what }) => what);
  if (absent.length === 0 || byPipeline)
    return there(
      TOGETHER,
      found.flatMap(({ evidence }) => evidence),
      byPipeline ? "DVC keeps parameters, metrics and outputs of each run" : undefined,
    );
  return missing(
    TOGETHER,
    `Log ${absent.map((each) => (each === "model" ? "the model" : each)).join(" and ")} with the run: nothing that does was found.`,
    null,
    found.flatMap(({ evidence }) => evidence),
  );
}

const LOGS_MODEL = /\bmlflow\.\w+(?:\.\w+)*\.?(?:log_model|save_model)\s*\(|\bmlflow\.\w+\.log_model\s*\(/g;
const AUTOLOG = /\bmlflow\.(?:\w+\.)*autolog\s*\(/g;

function ofModel(project: ProjectEvidence): PartVerdict[] {
  const files = filesImporting(project, ["mlflow"], ({ context }) => context !== "test" && context !== "documentation");
  const logging = codeLike(files, LOGS_MODEL);
  const logged = first(logging, 1)[0];
  if (logged === undefined) {
    const automatic = !isEmpty(codeLike(files, AUTOLOG));
    const reason = automatic ? "`autolog()` logs the signature by itself" : "no model is logged with MLflow";
    return [SIGNATURE, EXAMPLE].map((part) => doesNotApply(part, reason));
  }
  const examples = enough(
    codeLike(files, /\binput_example\s*=|\blog_input_examples\s*=\s*True/g, "an input example is logged"),
  );
  const signatures = enough(
    inTurn(codeLike(files, /\bsignature\s*=|\binfer_signature\s*\(/g, "a signature is logged"), examples),
  );
  const file = logged.place.path;
  return [
    signatures.length === 0
      ? missing(
          SIGNATURE,
          "Log the model with its signature: pass `signature=`, or `input_example=`, from which MLflow infers it.",
          file,
          logging,
        )
      : there(SIGNATURE, signatures),
    thereOrMissing(EXAMPLE, examples, { message: "Log the model with an input example: pass `input_example=`.", file }),
  ];
}
