import type { TextKind } from "./search.ts";

/** Files that define pipelines. */
export const PIPELINE_FILES: readonly [RegExp, string][] = [
  [/(?:^|\/)(?:dvc\.lock)$/, "DVC has run a pipeline"],
  [/(?:^|\/)(?:Snakefile|[\w.-]+\.smk)$/, "Snakemake runs the steps"],
  [/(?:^|\/)MLproject$/, "MLflow runs the steps"],
  [/(?:^|\/)(?:main|nextflow)\.nf$|(?:^|\/)nextflow\.config$/, "Nextflow runs the steps"],
  [/(?:^|\/)(?:[\w-]+\.)?(?:dags?)\/[\w./-]+\.py$/, "Airflow's DAGs lie here"],
  [
    /(?:^|\/)(?:pipeline|training_pipeline|inference_pipeline|run_pipeline)[\w-]*\.(?:py|ya?ml)$/,
    "a pipeline, by its name",
  ],
  [/(?:^|\/)kedro[\w.-]*\.ya?ml$|(?:^|\/)pipeline_registry\.py$/, "Kedro runs the steps"],
  [
    /(?:^|\/)(?:prefect|ploomber|pipeline|dagster|valohai|metaflow|polyaxonfile)\.ya?ml$|(?:^|\/)databricks\.ya?ml$/,
    "a pipeline is declared",
  ],
];

/** Lines that define pipelines, by the texts that hold them. */
export const PIPELINE_LINES: readonly { kinds: readonly TextKind[]; form: RegExp; message: string }[] = [
  { kinds: ["settings"], form: /^stages:\s*$/, message: "DVC's stages are declared" },
  {
    kinds: ["task"],
    form: /^[\w.-]*(?:train|fit|pipeline|model|features|repro)[\w.-]*\s*:(?!=)|\bdvc\s+repro\b/,
    message: "a task trains",
  },
  { kinds: ["requirements"], form: /^\[tool\.kedro\]/, message: "Kedro runs the steps" },
  {
    kinds: ["pipeline", "settings", "task"],
    form: /\baz ml job create\b|azureml|\bdvc (?:repro|exp run)\b|zenml pipeline|gcloud ai custom-jobs|kedro run|airflow dags/,
    message: "a pipeline of training is started",
  },
  {
    kinds: ["settings"],
    form: /\$schema:.*azuremlschemas.*pipelineJob|kind:\s*(?:Workflow|PipelineRun|TrainingPipeline)\b/,
    message: "a pipeline is declared",
  },
];

/** Modules and names by which Python defines pipelines. */
export const PIPELINE_MODULES: readonly string[] = [
  "sklearn.pipeline",
  "sklearn.compose",
  "imblearn.pipeline",
  "pyspark.ml",
  "kedro",
  "zenml",
  "airflow",
  "prefect",
  "dagster",
  "metaflow",
  "kfp",
  "luigi",
  "flytekit",
  "ploomber",
  "hamilton",
  "tfx",
  "clearml.PipelineController",
  "clearml.automation",
  "sagemaker.workflow",
  "azure.ai.ml",
  "azureml.pipeline",
  "google.cloud.aiplatform",
  "mlflow.projects",
  "mlflow.recipes",
  "lightning",
  "pytorch_lightning",
  "apache_beam",
  "ray.data",
  "ray.train",
  "pycaret",
  "hydra",
  "transformers.Trainer",
  "sematic",
  "covalent",
  "mage_ai",
];
