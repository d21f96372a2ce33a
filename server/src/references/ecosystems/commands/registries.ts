import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { readTag } from "../bentoml.ts";
import { readKaggleModel } from "../model-hubs.ts";
import { readRegisteredName } from "../registered-name.ts";
import { readModelArtifact } from "../wandb.ts";

/*
 * Programs of registries other than the Hub. Options read in the manuals of W&B, the Azure CLI's ml extension, gcloud, kaggle 1.7, GTO 1.7,
 * BentoML 1.4 and MLflow 3. Addresses such as `models:/churn/3` are known wherever they stand.
 */

/** A variable in a name is left alone, and so is a name that is a path. */
const readPlainName: NameReader = (text) => (/[/\\]/.test(text) ? null : readRegisteredName(text));

/** Commands of registries and hosts of models. */
export const REGISTRY_COMMANDS: readonly CommandRow[] = [
  {
    ecosystem: "wandb",
    role: "consume",
    subject: "model",
    command: "wandb artifact get",
    name: { position: 0, holds: readModelArtifact },
  },
  {
    ecosystem: "azureml",
    role: "publish",
    subject: "model",
    command: "az ml model create",
    name: { options: ["--name", "-n"], holds: readPlainName },
    pins: [{ options: ["--version", "-v"], kind: "number" }],
    noPinInsertion: true,
  },
  {
    ecosystem: "azureml",
    role: "consume",
    subject: "model",
    command: [
      "az ml model show",
      "az ml model download",
      "az ml model archive",
      "az ml model restore",
      "az ml model share",
    ],
    name: { options: ["--name", "-n"], holds: readPlainName },
    pins: [
      { options: ["--version", "-v"], kind: "number" },
      { options: ["--label", "-l"], kind: (text) => (text === "latest" ? "latest" : "alias") },
    ],
    without: ["--all"],
  },
  {
    ecosystem: "vertex",
    role: "publish",
    subject: "model",
    command: ["gcloud ai models upload", "gcloud beta ai models upload"],
    name: { options: ["--display-name"], holds: readPlainName },
  },
  {
    ecosystem: "sagemaker",
    role: "publish",
    subject: "model",
    command: ["aws sagemaker create-model"],
    name: { options: ["--model-name"], holds: readPlainName },
  },
  {
    ecosystem: "kaggle",
    role: "consume",
    subject: "model",
    command: ["kaggle models instances versions download", "kaggle models variations versions download"],
    name: { position: 0, holds: readKaggleModel },
  },
  {
    ecosystem: "dvc",
    role: "publish",
    subject: "model",
    command: ["gto register", "dvc artifacts register"],
    name: { position: 0, holds: readPlainName },
    pins: [{ options: ["--version", "--ver"], kind: "branch-or-tag" }],
    noPinInsertion: true,
  },
  {
    ecosystem: "dvc",
    role: "consume",
    subject: "model",
    command: ["gto assign", "gto show", "gto describe"],
    name: { position: 0, holds: readPlainName },
    pins: [{ options: ["--version"], kind: "branch-or-tag" }],
    noPinInsertion: true,
  },
  {
    ecosystem: "bentoml",
    role: "consume",
    subject: "model",
    command: ["bentoml models get", "bentoml models pull", "bentoml models export"],
    name: { position: 0, holds: readTag },
  },
  {
    ecosystem: "bentoml",
    role: "publish",
    subject: "model",
    command: "bentoml models push",
    name: { position: 0, holds: readTag },
  },
  {
    ecosystem: "mlflow",
    role: "consume",
    subject: "model",
    command: ["mlflow deployments update", "mlflow deployments create"],
    name: { options: ["--registered-model-name"], holds: readRegisteredName },
  },
];
