"""MLflow's model registry: names, versions, aliases, stages."""

import mlflow
import mlflow.pyfunc
import mlflow.sklearn
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.ensemble import RandomForestClassifier

NAME = "fraud-detector"

model = mlflow.pyfunc.load_model("models:/fraud-detector/3")  # want nothing
model = mlflow.pyfunc.load_model("models:/fraud-detector@champion")  # want nothing
model = mlflow.pyfunc.load_model("models:/fraud-scorer/latest")  # want MV203
model = mlflow.pyfunc.load_model("models:/fraud-scorer/Production")  # want MV301
model = mlflow.pyfunc.load_model(model_uri="models:/fraud-scorer/staging")  # want MV301
model = mlflow.sklearn.load_model(f"models:/{NAME}/Production")  # want MV301
model = mlflow.sklearn.load_model(f"models:/{NAME}@champion")  # want nothing
model = mlflow.sklearn.load_model("models:/m-0123456789abcdef0123456789abcdef")  # want nothing
model = mlflow.sklearn.load_model("models:/fraud-scorer")  # want MV203


def newest(version):
    return mlflow.pyfunc.load_model(f"models:/{NAME}/{version}")  # want nothing


with mlflow.start_run() as run:
    forest = RandomForestClassifier().fit([[0.0], [1.0]], [0, 1])
    mlflow.sklearn.log_model(forest, name="model", registered_model_name="fraud-detector")  # want nothing
    mlflow.sklearn.log_model(forest, name="model", registered_model_name="fraud-detector-v2")  # want MV104
    mlflow.sklearn.log_model(forest, name="model", registered_model_name="fraud_detector_2024_08_06")  # want MV104
    mlflow.sklearn.log_model(forest, name="model", registered_model_name="fraud/detector")  # want MV106
    mlflow.register_model(f"runs:/{run.info.run_id}/model", "fraud-detector")  # want nothing
    mlflow.register_model(f"runs:/{run.info.run_id}/model", "fraud-detector-1.0.0")  # want MV104
    mlflow.register_model(model_uri=f"runs:/{run.info.run_id}/model", name="fraud:detector")  # want MV106

client = MlflowClient()
client.create_registered_model("fraud-detector")  # want nothing
client.create_registered_model("fraud-detector-v3")  # want MV104
client.set_registered_model_alias("fraud-detector", "champion", "3")  # want nothing
client.get_model_version_by_alias("fraud-detector", "champion")  # want nothing
client.get_model_version("fraud-detector", "3")  # want nothing
client.transition_model_version_stage("fraud-detector", 3, "Production")  # want MV301
client.transition_model_version_stage(
    name=NAME,  # want MV301
    version=3,
    stage="Archived",
)
client.get_latest_versions("fraud-detector", stages=["Staging"])  # want MV301
client.search_model_versions("name='fraud-detector'")  # want nothing
client.get_run("4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12")  # want nothing
