"""Models that runs give to Weights & Biases, which counts their versions itself."""

import argparse

import torch
import wandb

parser = argparse.ArgumentParser()
parser.add_argument("--output_artifact", default="clean-data-v2")  # want nothing
parser.add_argument("--output_type", default="dataset")
args = parser.parse_args()

run = wandb.init(project="churn-v2", name="resnet-final", group="exp_v1", tags=["best"])  # want nothing

wandb.Artifact("churn-net-v2", type="model")  # want MV104
wandb.Artifact(name="churn-net-v1.0.0", type="model")  # want MV104
wandb.Artifact("fraud_model_v02", "model")  # want MV104
wandb.Artifact("fraud-model-final", type="model")  # want MV104
wandb.Artifact("uplift-2024-08-06", type="model")  # want MV104
wandb.Artifact("uplift_net_new", type="model-checkpoint")  # want MV104
wandb.Artifact(f"{run.project}-net-v3", type="model")  # want MV104
wandb.Artifact("nets/churn", type="model")  # want MV106
run.log_artifact("out/model.pt", name="ranker-v2", type="model")  # want MV104
run.log_artifact("out/model.pt", "ranker_final", "model")  # want MV104
wandb.log_artifact("out/model.pt", name="reranker-v2:best", type="model")  # want MV104
run.log_model(path="out/model.pt", name="scorer-v2")  # want MV104
run.log_model("out/model.pt", "scorer_v3", aliases=["best"])  # want MV104
run.link_model(path="out/model.pt", registered_model_name="Churn-v2")  # want MV104
run.link_model("out/model.pt", "acme/churn-ranker")  # want MV106
run.link_artifact(run.use_artifact("x-model:v1"), "wandb-registry-model/segmenter-v2")  # want MV104
run.link_artifact(None, target_path="acme/model-registry/Pose Net v1.2")  # want MV104

artifact = wandb.Artifact("churn-net", type="model")  # want nothing
artifact.add_file("out/model_v2.pt")  # want nothing
artifact.link("acme/model-registry/Churn v3")  # want MV104
run.log_artifact(artifact, aliases=["latest", "v2-candidate"])  # want nothing
wandb.log_artifact("data/train_v2.csv", name="train-v2", type="dataset")  # want nothing
wandb.Artifact("wav2vec2-ctc", type="model")  # want nothing
wandb.Artifact("yolov8-pallets", type="model")  # want nothing
wandb.Artifact(f"model-{run.id}", type="model")  # want nothing
wandb.Artifact(f"{args.output_artifact}", type=args.output_type)  # want nothing
wandb.Artifact("flowers-v2", type="dataset")  # want nothing
wandb.Artifact("sweep_v1", type="hpo-state")  # want nothing
wandb.Artifact("reviews-final", type="raw_data", description="model v2 was trained on it")  # want nothing
run.log_model(path="out/model.pt")  # want nothing
run.log_model("out/model.pt", name="scorer")  # want nothing
run.link_model("out/model.pt", "Churn")  # want nothing
run.link_artifact(artifact, "wandb-registry-dataset/flowers-v2")  # want nothing
run.link_artifact(artifact, "wandb-registry-model/segmenter")  # want nothing
wandb.save("model_v2.h5")  # want nothing
wandb.watch(torch.nn.Linear(2, 2), log="all")  # want nothing


def log_checkpoint(run, path, epoch):
    checkpoint = wandb.Artifact(f"net-epoch-{epoch}", type="model")  # want nothing
    checkpoint.add_file(path)
    run.log_artifact(checkpoint)


class Registry:
    """The project's own: `link_model` and `log_model` are its methods."""

    def link_model(self, path, name):
        return path, name

    def log_model(self, path, name):
        return path, name


registry = Registry()
registry.link_model("out/model.pt", "churn-v2")  # want nothing
registry.log_model("out/model.pt", "churn-v2")  # want nothing
