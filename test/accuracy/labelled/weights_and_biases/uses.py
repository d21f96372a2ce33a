"""Models that runs take from Weights & Biases."""

import os

import lightning.pytorch as pl
import torch
import wandb
from lightning.pytorch.loggers import WandbLogger

ENTITY = "acme"
PROJECT = "churn"
BASE = f"{ENTITY}/{PROJECT}"
PRODUCTION = "acme/churn/churn-net:production"
NEWEST = "acme/churn/uplift-net:latest"

run = wandb.init(entity=ENTITY, project=PROJECT, job_type="evaluate", name="churn-eval-v2")

run.use_artifact("acme/churn/classifier-a:latest", type="model")  # want MV203
run.use_artifact("classifier-b", type="model")  # want MV203
run.use_artifact("classifier-c:latest")  # want MV203
run.use_artifact(f"{BASE}/classifier-d:latest", type="model")  # want MV203
run.use_artifact(NEWEST, type="model")  # want MV203
run.use_artifact(artifact_or_name="model-1k2j3h4g:latest", type="model")  # want MV203
run.use_artifact("wandb-registry-model/segmenter:latest")  # want MV203
run.use_artifact("acme/model-registry/ranker:latest")  # want MV203
run.use_artifact("resnet50-flowers:latest").download()  # want MV203
run.use_model("detector-e:latest")  # want MV203
run.use_model(name="acme/churn/detector-f")  # want MV203
wandb.use_artifact("yolo-pallets:latest", type="trained-model")  # want MV203
wandb.run.use_artifact("model-run:latest")  # want MV203

api = wandb.Api()
api.artifact("acme/churn/net-g:latest", type="model")  # want MV203
api.artifact("acme/churn/model-h:latest").download(root="weights")  # want MV203
wandb.Api().artifact(name="acme/churn/model-i")  # want MV203

logger = WandbLogger(project=PROJECT, log_model="all", name="churn-final")  # want nothing
WandbLogger.download_artifact("acme/churn/net-j:latest", artifact_type="model")  # want MV203
logger.use_artifact("acme/churn/net-k:latest", artifact_type="model")  # want MV203
logger.experiment.use_artifact("acme/churn/net-l:latest", type="model")  # want MV203
pl.Trainer(logger=logger)

run.use_artifact("acme/churn/classifier-m:v3", type="model")  # want nothing
run.use_artifact("classifier-n:best", type="model")  # want nothing
run.use_artifact(PRODUCTION, type="model")  # want nothing
run.use_artifact(f"classifier-o:{os.environ['MODEL_VERSION']}", type="model")  # want nothing
run.use_artifact(f"{BASE}/{os.environ['MODEL']}", type="model")  # want nothing
run.use_artifact("reviews-dataset:latest", type="dataset")  # want nothing
run.use_artifact("reviews:latest")  # want nothing
run.use_artifact("model_predictions:latest")  # want nothing
run.use_artifact("resnet_pred:latest")  # want nothing
run.use_artifact("bert-tokenized-corpus:latest")  # want nothing
run.use_artifact("training_data:latest", type="raw_data")  # want nothing
run.use_artifact("eval_table:latest", type="run_table")  # want nothing
run.use_model("detector-p:v7")  # want nothing
run.use_model(name="detector-q:champion")  # want nothing
api.artifact("acme/churn/net-r:v0", type="model")  # want nothing
api.artifact("acme/churn/images:latest", type="dataset")  # want nothing
api.run("acme/churn/1k2j3h4g")  # want nothing
api.runs("acme/churn", filters={"tags": "final"})  # want nothing
wandb.restore("model-best.h5", run_path="acme/churn/1k2j3h4g")  # want nothing
WandbLogger.download_artifact("acme/churn/images:latest", artifact_type="dataset")  # want nothing


class Evaluator:
    def __init__(self, run, alias="latest"):
        self.run = run
        self.alias = alias

    def load(self):
        return self.run.use_artifact("net-s:latest", type="model")  # want MV203

    def load_by_alias(self):
        return self.run.use_artifact(f"net-t:{self.alias}", type="model")  # want MV203


def load(run, version):
    directory = run.use_artifact(f"net-u:v{version}", type="model").download()  # want nothing
    return torch.load(os.path.join(directory, "model.pt"))  # want nothing


def resume(run, name="net-v"):
    return run.use_artifact(name + ":latest", type="model")  # want MV203

run.use_artifact("av-team/model-registry/Road Scene Segmentation:latest", type="model")  # want MV203
run.use_artifact("av-team/model-registry/Road Scene Segmentation:v4", type="model")  # want nothing
run.use_artifact("the latest model of the team")  # want nothing
