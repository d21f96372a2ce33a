/** A tracker of experiments, and what its use in code looks like. */
export interface Tracker {
  name: string;
  modules: readonly string[];
  distributions: readonly string[];
  /** It records the commit of the code with a run, by itself. */
  recordsCommit: boolean;
}

/** Trackers of experiments. */
export const TRACKERS: readonly Tracker[] = [
  {
    name: "MLflow",
    modules: ["mlflow", "kedro_mlflow"],
    distributions: ["mlflow", "mlflow-skinny", "kedro-mlflow"],
    recordsCommit: true,
  },
  { name: "Weights & Biases", modules: ["wandb"], distributions: ["wandb"], recordsCommit: true },
  { name: "Comet", modules: ["comet_ml"], distributions: ["comet-ml"], recordsCommit: true },
  {
    name: "Neptune",
    modules: ["neptune", "neptune_scale"],
    distributions: ["neptune", "neptune-client"],
    recordsCommit: true,
  },
  { name: "ClearML", modules: ["clearml", "trains"], distributions: ["clearml"], recordsCommit: true },
  { name: "Aim", modules: ["aim"], distributions: ["aim"], recordsCommit: true },
  { name: "DVCLive", modules: ["dvclive"], distributions: ["dvclive"], recordsCommit: true },
  { name: "Sacred", modules: ["sacred"], distributions: ["sacred"], recordsCommit: true },
  { name: "SwanLab", modules: ["swanlab"], distributions: ["swanlab"], recordsCommit: true },
  {
    name: "Azure ML",
    modules: ["azureml"],
    distributions: ["azureml-core", "azureml-sdk", "azureml-mlflow"],
    recordsCommit: true,
  },
  {
    name: "Guild, Polyaxon or Determined",
    modules: ["guild", "polyaxon", "determined"],
    distributions: ["guildai", "polyaxon", "determined"],
    recordsCommit: true,
  },
  {
    name: "TensorBoard",
    modules: [
      "torch.utils.tensorboard",
      "tensorboardX",
      "tensorboard_logger",
      "flax.metrics.tensorboard",
      "keras.callbacks.TensorBoard",
      "tensorflow.keras.callbacks.TensorBoard",
    ],
    distributions: ["tensorboard", "tensorboardx"],
    recordsCommit: false,
  },
  { name: "Trackio", modules: ["trackio"], distributions: ["trackio"], recordsCommit: false },
  { name: "ZenML", modules: ["zenml"], distributions: ["zenml"], recordsCommit: false },
  { name: "Metaflow", modules: ["metaflow"], distributions: ["metaflow"], recordsCommit: false },
  {
    name: "SageMaker Experiments",
    modules: ["sagemaker.experiments", "smexperiments"],
    distributions: ["sagemaker-experiments"],
    recordsCommit: false,
  },
  {
    name: "Lightning's loggers",
    modules: [
      "lightning.pytorch.loggers",
      "pytorch_lightning.loggers",
      "lightning.fabric.loggers",
      "lightning.pytorch.Trainer",
      "pytorch_lightning.Trainer",
    ],
    distributions: [],
    recordsCommit: false,
  },
  {
    name: "Transformers' trainer",
    modules: ["transformers.Trainer", "transformers.TrainingArguments", "trl.SFTTrainer"],
    distributions: [],
    recordsCommit: false,
  },
];
