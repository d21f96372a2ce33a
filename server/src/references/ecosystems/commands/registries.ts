import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { readRegisteredName } from "../registered-name.ts";

/*
 * Programs of registries other than the Hub. Options read in the manuals of W&B, the Azure CLI's ml extension, gcloud, kaggle 1.7, GTO 1.7,
 * BentoML 1.4 and MLflow 3. Addresses such as `models:/churn/3` are known wherever they stand.
 */

/** A variable in a name is left alone, and so is a name that is a path. */
const readPlainName: NameReader = (text) => (/[/\\]/.test(text) ? null : readRegisteredName(text));

/** Reads `[entity/]project/name:alias` of a W&B artifact; only artifacts that say by their name that they are models count. */
const readArtifact: NameReader = (text) => {
  const match = /^((?:[\w.-]+\/){1,2}[\w.-]*model[\w.-]*)(?::([\w.-]+))?$/i.exec(text);
  if (match === null) return null;
  const [, name = "", alias] = match;
  const start = name.lastIndexOf("/") + 1;
  const span = { start: name.length + 1, end: text.length };
  if (alias === undefined) return { name: { start, end: name.length }, pin: { kind: "none", span: null } };
  const kind = alias === "latest" ? "latest" : /^v\d+$/.test(alias) ? "number" : "alias";
  return { name: { start, end: name.length }, pin: { kind, span } };
};

/** Reads `owner/model/framework/variation[/version]` of Kaggle. */
const readKaggleModel: NameReader = (text) => {
  const match = /^([\w-]+\/[\w.-]+)\/[\w-]+\/[\w.-]+(?:\/(\d+))?$/.exec(text);
  if (match === null) return null;
  const name = { start: 0, end: match[1]!.length };
  if (match[2] === undefined) return { name };
  return { name, pin: { kind: "number", span: { start: text.length - match[2].length, end: text.length } } };
};

/** Reads `name:version` of BentoML's model store. */
const readTagged: NameReader = (text) => {
  const match = /^([\w.-]+)(?::([\w.-]+))?$/.exec(text);
  if (match === null) return null;
  const name = { start: 0, end: match[1]!.length };
  if (match[2] === undefined) return { name, pin: { kind: "none", span: null } };
  const span = { start: match[1]!.length + 1, end: text.length };
  return { name, pin: { kind: match[2] === "latest" ? "latest" : "alias", span } };
};

/** Commands of registries and hosts of models. */
export const REGISTRY_COMMANDS: readonly CommandRow[] = [
  {
    ecosystem: "wandb",
    role: "consume",
    subject: "model",
    command: "wandb artifact get",
    name: { position: 0, holds: readArtifact },
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
    name: { position: 0, holds: readTagged },
  },
  {
    ecosystem: "bentoml",
    role: "publish",
    subject: "model",
    command: "bentoml models push",
    name: { position: 0, holds: readTagged },
  },
  {
    ecosystem: "mlflow",
    role: "consume",
    subject: "model",
    command: ["mlflow deployments update", "mlflow deployments create"],
    name: { options: ["--registered-model-name"], holds: readRegisteredName },
  },
];
