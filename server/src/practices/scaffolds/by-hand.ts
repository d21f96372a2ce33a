import type { ProjectShape } from "../scaffold.ts";
import { dependsOn, hasList } from "./dependencies.ts";
import { minorVersion, OLDEST_LOCKED, pinned } from "./pins.ts";
import { hasModule, isServed, isTrained } from "./project-modules.ts";
import type { ModuleName } from "./python-package.ts";

/** What remains to be done of a practice when its scaffold is written, as sentences. */
type Steps = (before: ProjectShape, after: ProjectShape) => (string | false)[];

const STEPS: readonly (readonly [code: string, steps: Steps])[] = [
  [
    "MV501",
    () => [
      "Pin the base image by its digest too, as the registry gives it today: docker buildx imagetools inspect IMAGE, then FROM IMAGE@sha256:….",
    ],
  ],
  [
    "MV502",
    ({ textOf }) => [
      textOf(".git/config") === null && "Put the project under version control: git init.",
      "Track the data: pip install dvc, dvc init, dvc add data/FILE; and git lfs install, once on each machine.",
    ],
  ],
  ["MV503", ({ packageManager, pythonVersion }) => [environmentStep(packageManager, pythonVersion)]],
  ["MV504", lockSteps],
  [
    "MV509",
    (_, after) => [
      after.files.has(`${after.codeFolder}/data.py`) &&
        "Load your own data in data.py: it gives a data set of scikit-learn.",
    ],
  ],
  [
    "MV511",
    (before, after) => [
      dependsOn(before, "mlflow") &&
        `tracking.py is written for ${pinned(before, "mlflow")}: move to it where yours is older.`,
      !isTrained(after) && "Call log_run of tracking.py where your model is trained.",
      "Say where MLflow is: MLFLOW_TRACKING_URI, for example sqlite:///mlflow.db.",
    ],
  ],
  ["MV512", pipelineSteps],
  [
    "MV513",
    (_, after) => [
      !isServed(after) && "Wrap the prediction where you serve: with log.timed(inputs) as call, see prediction_log.py.",
      "Decide what is kept of inputs that are personal: PredictionLog(inputs=…).",
    ],
  ],
  [
    "MV514",
    (_, after) => [
      !isTrained(after) && "Put the data that the model was made for where the monitor looks: data/reference.parquet.",
    ],
  ],
  [
    "MV515",
    ({ pipelines }) => [
      pipelines === "github"
        ? "Set the secrets ALERT_WEBHOOK_URL (of your chat) and MONITORING_DATA (where rclone finds data/ and prediction-logs/)."
        : "Set ALERT_WEBHOOK_URL where cron runs, and load monitoring.crontab there: crontab monitoring.crontab.",
    ],
  ],
];

/**
 * What a person must still do after some scaffolds were written, in the order of the practices.
 * @param before the project as it is
 * @param after as the scaffolds leave it
 */
export function byHand(before: ProjectShape, after: ProjectShape, codes: ReadonlySet<string>): string[] {
  const steps = STEPS.filter(([code]) => codes.has(code)).flatMap(([, of]) => of(before, after));
  return [...new Set([...steps, unlisted(after)].filter((step) => step !== false))];
}

/** What scaffolded modules need where the project's list is written in a way that nothing can be inserted into. */
const NEEDS: readonly (readonly [module: ModuleName, distributions: readonly string[]])[] = [
  ["pipeline", ["pandas", "scikit-learn"]],
  ["reproducibility", ["numpy", "pandas"]],
  ["tracking", ["mlflow", "skops"]],
  ["promotion", ["mlflow"]],
  ["serving", ["fastapi", "uvicorn"]],
];

function unlisted(after: ProjectShape): string | false {
  const needed = NEEDS.filter(([module]) => hasModule(after, module)).flatMap(([, distributions]) => distributions);
  const missing = [...new Set(needed)].filter((each) => !dependsOn(after, each)).sort();
  return (
    missing.length > 0 && `Add to the project's dependencies: ${missing.map((each) => pinned(after, each)).join(", ")}.`
  );
}

function environmentStep(manager: ProjectShape["packageManager"], python: string): string {
  const commands = {
    uv: "uv sync",
    poetry: `poetry env use ${python} && poetry install`,
    conda: "conda env create --file environment.yml",
    pip: "sh scripts/environment.sh",
  };
  return `Make the environment: ${commands[manager]}.`;
}

function lockSteps(before: ProjectShape): (string | false)[] {
  if (before.packageManager === "uv") return ["Lock what the project runs on: uv lock; and commit uv.lock."];
  if (before.packageManager === "poetry")
    return ["Lock what the project runs on: poetry lock; and commit poetry.lock."];
  if (before.packageManager === "conda") return ["Lock what the project runs on: conda-lock --file environment.yml."];
  if (minorVersion(before) < OLDEST_LOCKED) {
    return [`Python ${before.pythonVersion} has reached its end of life and gets no lock: move to a newer one.`];
  }
  return [hasList(before) && "Pin every version that your environment has: python -m pip freeze > requirements.lock."];
}

function pipelineSteps(before: ProjectShape, after: ProjectShape): (string | false)[] {
  const places = {
    github: "a secret of the environment production",
    gitlab: "a variable of the project, masked",
    azure: "a secret variable of the pipeline; set address and registry in azure-pipelines.yml",
    jenkins: "the credential mlflow-tracking-uri; set REGISTRY in the Jenkinsfile",
  };
  return [
    `Say where MLflow is, MLFLOW_TRACKING_URI: ${places[before.pipelines]}.`,
    !isServed(after) &&
      "The production test asks http://localhost:8000/health: let your image answer there, or change the address.",
  ];
}
