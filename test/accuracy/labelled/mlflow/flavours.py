"""Logging, saving and loading by flavour; what MLflow has deprecated."""

import os

import mlflow
import mlflow.pytorch as mlflow_pytorch
import mlflow.tracking
import mlflow.xgboost
from mlflow.sklearn import load_model, log_model
from mlflow.tracking import MlflowClient

RUN = "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12"

log_model(pipe, name="model", registered_model_name="price_estimator")  # want nothing
log_model(pipe, name="model", registered_model_name="price_estimator_v4")  # want MV104
log_model(pipe, artifact_path="model")  # want MV302
log_model(pipe, "model")  # want nothing
mlflow_pytorch.log_model(net, name="net", registered_model_name="price-net-final")  # want MV104
mlflow.xgboost.log_model(booster, name="booster", registered_model_name="price.booster")  # want nothing
mlflow.xgboost.autolog(registered_model_name="price-booster-v2")  # want MV104
mlflow.xgboost.autolog(registered_model_name="price-booster")  # want nothing
mlflow.sklearn.autolog()  # want nothing

price = load_model("models:/price_estimator@live")  # want nothing
price = load_model("models:/price_estimate/None")  # want MV301
price = load_model("models:/price_estimate/Archived")  # want MV301
price = mlflow_pytorch.load_model("models:/price_estimate/Latest")  # want MV203
price = mlflow.pyfunc.load_model(f"runs:/{RUN}/model")  # want MV305
price = mlflow.pyfunc.load_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model")  # want MV305
price = mlflow.pyfunc.load_model(f"runs:/{os.environ['RUN_ID']}/model")  # want nothing
price = mlflow.pyfunc.load_model("./mlartifacts/model")  # want nothing
price = mlflow.pyfunc.load_model(os.environ["MODEL_URI"])  # want nothing
price = mlflow.pyfunc.load_model("s3://models/price/3")  # want nothing

with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(pipe, name="model")  # want nothing
    same = mlflow.sklearn.load_model(info.model_uri)  # want nothing
    again = mlflow.sklearn.load_model(f"runs:/{run.info.run_id}/model")  # want nothing
    mlflow.register_model(info.model_uri, "price_estimator")  # want nothing
    mlflow.register_model(f"runs:/{run.info.run_id}/model", "price_estimator-2024.08")  # want MV104

client = MlflowClient(tracking_uri="http://localhost:5000")
client.set_model_version_tag("price_estimator", "4", "validated", "true")  # want nothing
client.set_model_version_tag("price_estimator", key="validated", value="true", stage="Production")  # want MV301
client.delete_registered_model_alias("price_estimator", "live")  # want nothing
client.set_registered_model_alias("price_estimator", "v4", 4)  # want MV106
client.get_model_version_download_uri("price_estimator", "4")  # want nothing
client.rename_registered_model("price_estimator", "price_estimator_v5")  # want MV104
client.get_registered_model("price_estimator")  # want nothing
client.delete_model_version(name="price_estimator", version="2")  # want nothing


class Registry:
    def __init__(self):
        self.client = mlflow.tracking.MlflowClient()

    def promote(self, name: str, version: int):
        self.client.transition_model_version_stage(name, version, "Production")  # want MV301

    def load(self, name: str):
        return mlflow.pyfunc.load_model(f"models:/{name}/Production")  # want MV301

    def load_alias(self, name: str, alias: str):
        return mlflow.pyfunc.load_model(f"models:/{name}@{alias}")  # want nothing


def move(client: MlflowClient, stage: str):
    client.transition_model_version_stage("price_estimator", 4, stage)  # want MV301
