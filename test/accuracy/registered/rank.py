import os

import mlflow
from mlflow import MlflowClient

LIVE = "1"
NEWEST = "2"

mlflow.sklearn.load_model(f"models:/ranker/{LIVE}")  # want nothing
mlflow.sklearn.load_model(f"models:/ranker/{NEWEST}")  # want nothing
mlflow.sklearn.load_model(f"models:/ranker/{os.environ['RANKER']}")  # want nothing
mlflow.pyfunc.load_model("models:/ranker@live")  # want MV207
mlflow.pyfunc.load_model("models:/ranker/11")  # want MV207

MlflowClient().get_registered_model("ranker")  # want nothing
