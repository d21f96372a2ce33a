import { modelCode, ownProgram, serving, training } from "./character.ts";
import { fromEach, inTurn, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import { isAside } from "./evidence/file-kinds.ts";
import { PIPELINE_FILES, PIPELINE_LINES, PIPELINE_MODULES } from "./evidence/pipeline-tools.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { refittedAtInference } from "./evidence/refitted-preprocessing.ts";
import { codeLike, filesLike, importsOf, linesLike } from "./evidence/search.ts";
import { placeOfFile } from "./evidence/text-file.ts";
import { doesNotApply, enough, missing, there, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const PIPELINE = "pipeline";
const PREPROCESSING = "preprocessing step";
const TRAINING = "training step";
const INFERENCE = "inference step";
const SAME = "same preprocessing at inference";

const PREPARES =
  /\.(?:fit_transform|map|read_csv|read_parquet|apply)\s*\(|\b(?:train_test_split|read_csv|DataLoader|load_dataset|Compose|tokenizer|Dataset|LightningDataModule|image_dataset_from_directory)\b/g;
const PREPARES_BY_NAME =
  /(?:^|\/)(?:\w+_)?(?:pre_?process\w*|prepare\w*|features?|featuri[sz]\w*|data|datasets?|data_?loaders?|etl|clean\w*|process|datamodules?|make_dataset|split\w*|ingest\w*)(?:_\w+)?\.py$/i;
const ANSWERS =
  /\.(?:predict|predict_proba|generate|infer|inference|transform|sample)\s*\(|\btorch\.(?:no_grad|inference_mode)\s*\(|\b(?:pipeline|InferenceSession|predict)\s*\(/g;
const ANSWERS_BY_NAME =
  /(?:^|\/)(?:\w+_)?(?:predict\w*|infer\w*|serve\w*|serving|sample|generate\w*|scor(?:e|ing)\w*|detect|evaluat\w+|eval|demo)(?:_\w+)?\.py$/i;

export const pipelines: Practice = {
  code: "MV509",
  name: "pipelines",
  summary: "Preprocessing, training and inference are steps done by hand",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a pipeline: scikit-learn's `Pipeline`, DVC's stages, Kedro, ZenML, Airflow, Prefect, Dagster, Metaflow, Kubeflow, Luigi, Snakemake, an `MLproject`, those of the clouds, or targets of a Makefile that train; " +
      "and for a step each for preprocessing, training and inference in programs, not in notebooks alone. A transformer of scikit-learn that is fitted outside of a `Pipeline` for training and fitted again where predictions are made is pointed at.",
    whyIsThisBad:
      "Steps that somebody runs by hand are run in another order one day. A scaler that is fitted again on what a request holds scales by that request, and the model answers for values it has never seen.",
    example: {
      language: "python",
      before: "scaler = StandardScaler()\nmodel.fit(scaler.fit_transform(X), y)",
      after: "model = make_pipeline(StandardScaler(), LogisticRegression())\nmodel.fit(X, y)",
    },
    fixes: [{ title: "Add a pipeline that prepares data, trains, and predicts", safe: true }],
    fixSafety: "The scaffold adds files beside the code; the code stays as it is.",
    sources: [
      "[scikit-learn: common pitfalls](https://scikit-learn.org/stable/common_pitfalls.html)",
      "[DVC: pipelines](https://dvc.org/doc/user-guide/pipelines/defining-pipelines)",
    ],
  },
  check(project) {
    const trains = training(project);
    if (trains.length === 0) {
      const reason = "no code of the project's own that trains a model was found";
      return [PIPELINE, PREPROCESSING, TRAINING, INFERENCE, SAME].map((part) => doesNotApply(part, reason));
    }
    return [
      pipeline(project),
      preprocessing(project),
      trainingStep(project, trains),
      inference(project),
      same(project),
    ];
  },
};

function pipeline(project: ProjectEvidence): PartVerdict {
  const found = inTurn(
    only(
      fromEach(PIPELINE_FILES, ([form, message]) => filesLike(project, form, message)),
      ({ place }) => !isAside(place.path),
    ),
    fromEach(PIPELINE_LINES, ({ kinds, form, message }) => linesLike(project, kinds, form, message)),
    importsOf(project, PIPELINE_MODULES, ({ context }) => context !== "test" && context !== "documentation"),
  );
  return thereOrMissing(PIPELINE, found, {
    message: "Put preprocessing, training and inference into a pipeline: scikit-learn's `Pipeline`, or stages of DVC.",
    file: "dvc.yaml",
  });
}

function preprocessing(project: ProjectEvidence): PartVerdict {
  const code = modelCode(project);
  const found = enough(
    inTurn(
      byName(ownProgram(project), PREPARES_BY_NAME, "prepares data, by its name"),
      codeLike(code, PREPARES, "data is prepared"),
    ),
  );
  return found.length === 0
    ? doesNotApply(PREPROCESSING, "no code that prepares data was found")
    : there(PREPROCESSING, found);
}

function trainingStep(project: ProjectEvidence, trains: readonly Evidence[]): PartVerdict {
  const programs = new Set(ownProgram(project).map(({ path }) => path));
  const inPrograms = trains.filter(({ place }) => programs.has(place.path));
  if (inPrograms.length > 0) return there(TRAINING, inPrograms, "a program trains the model");
  return missing(TRAINING, "Only notebooks train the model: put the training into a program.", null, trains);
}

function inference(project: ProjectEvidence): PartVerdict {
  const programs = ownProgram(project);
  const found = inTurn(
    byName(programs, ANSWERS_BY_NAME, "makes predictions, by its name"),
    codeLike(
      only(modelCode(project), ({ context }) => context !== "notebook"),
      ANSWERS,
      "predictions are made",
    ),
    serving(project),
  );
  return thereOrMissing(INFERENCE, found, {
    message: "Put what makes predictions into a program or function that training does not need.",
    file: null,
  });
}

function same(project: ProjectEvidence): PartVerdict {
  const repeated = refittedAtInference(modelCode(project));
  if (repeated.length === 0) return doesNotApply(SAME, "no preprocessing that is fitted again at inference was found");
  const message =
    "Preprocessing is fitted for training and again where predictions are made: put it into one `Pipeline` with the model, and load that.";
  return missing(SAME, message, repeated[0]!.place.path, repeated);
}

function byName(files: Iterable<CodeFile>, form: RegExp, message: string): Iterable<Evidence> {
  return fromEach(files, ({ path, text }) =>
    form.test(path) && /\S/.test(text) ? [{ place: placeOfFile(path), message }] : [],
  );
}
