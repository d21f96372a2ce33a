"""Fills an MLflow store, by MLflow's own client, with all that a registry can hold. Prints the ids of its runs as JSON."""

import json
import sys
import warnings

warnings.filterwarnings("ignore")

import mlflow
from mlflow import MlflowClient

uri, bulk = sys.argv[1], int(sys.argv[2])
mlflow.set_tracking_uri(uri)
client = MlflowClient()
experiment = client.create_experiment("training")


def run_with_facts(name, learning_rate):
    run = client.create_run(experiment, run_name=name).info.run_id
    for step, value in [(0, 0.5), (2, 0.91), (1, 0.7)]:
        client.log_metric(run, "auc", value, step=step)
    client.log_metric(run, "validation/loss", float("nan"))
    client.log_param(run, "learning_rate", learning_rate)
    client.log_param(run, "optimizer/name", "adam")
    client.set_terminated(run)
    return run


runs = [run_with_facts("first-try", "0.1"), run_with_facts("second-try", "0.01")]

client.create_registered_model(
    "churn", tags={"task": "tabular-classification", "team/owner": "retention"}, description="Who leaves:\n'soon' and \"later\"."
)
for run, tags, description in [
    (runs[0], {"data": "2024-05"}, "null"),
    (runs[1], {"data": "2024-06", "empty": ""}, None),
    (None, None, "made by hand"),
    (None, None, "deleted"),
]:
    client.create_model_version("churn", source="s3://models/churn", run_id=run, tags=tags, description=description)
client.set_registered_model_alias("churn", "champion", "2")
client.set_registered_model_alias("churn", "challenger", "3")
client.transition_model_version_stage("churn", "1", "Production")
client.delete_model_version("churn", "4")

client.create_registered_model("fraud-detector-v2.1.0")
client.create_registered_model("Größe 120e4")
client.create_model_version("Größe 120e4", source="s3://models/size")
client.create_registered_model("gone")
client.delete_registered_model("gone")

for number in range(bulk):
    client.create_registered_model(f"bulk-{number:04}")
    client.create_model_version(f"bulk-{number:04}", source="s3://models/bulk")

print(json.dumps(runs))
