"""Registering, promoting and reading versions with MLflow's client."""

import mlflow
from mlflow import MlflowClient, register_model
from mlflow.entities.model_registry import ModelVersion
from mlflow.exceptions import MlflowException
from mlflow.store.artifact.models_artifact_repo import ModelsArtifactRepository

REGISTERED = "loan_default"
STAGING, PRODUCTION = "Staging", "Production"

client = MlflowClient()
try:
    client.create_registered_model(REGISTERED)  # want nothing
except MlflowException:
    pass
client.create_registered_model(name="loan_default_v3", description="third try")  # want MV104
client.create_registered_model("loan-default:eu")  # want MV106
client.create_registered_model("risk.scoring.loan_default")  # want nothing
client.create_registered_model("loan-default-2024-08")  # want MV104
client.create_model_version(name=REGISTERED, source="runs:/0a1b/model", run_id="0a1b")  # want nothing
client.create_model_version("loan_default_final", "s3://bucket/model", "0a1b")  # want MV104
client.update_registered_model("loan_default", description="v2 is better")  # want nothing
client.update_model_version(name="loan_default", version=2, description="the latest")  # want nothing
client.rename_registered_model("loan_default_v1", "loan_default")  # want nothing
client.set_registered_model_tag("loan_default", "task", "classification")  # want nothing
client.set_registered_model_alias("loan_default", "champion", 2)  # want nothing
client.set_registered_model_alias(name="loan_default", alias="latest", version="2")  # want MV106
client.set_registered_model_alias("loan_default", alias="V12", version=12)  # want MV106
client.set_registered_model_alias("loan_default", "eu west", 2)  # want MV106
client.set_registered_model_alias("loan_default", "challenger-2", 2)  # want nothing

newest = client.get_latest_versions("loan_default", stages=["None"])[0].version  # want MV301
newest = client.get_latest_versions(REGISTERED)  # want MV301
newest = max(int(version.version) for version in client.search_model_versions("name='loan_default'"))  # want nothing
stages = client.get_model_version_stages("loan_default", "2")  # want MV301
client.transition_model_version_stage(name=REGISTERED, version=newest, stage=PRODUCTION, archive_existing_versions=True)  # want MV301
client.transition_model_version_stage(REGISTERED, 2, STAGING)  # want MV301
client.set_model_version_tag(name=REGISTERED, version="2", key="reviewed", value="yes")  # want nothing
client.delete_model_version_tag(REGISTERED, key="reviewed", stage="Staging")  # want MV301
client.set_tag("0a1b2c3d", "mlflow.runName", "loan_default_v3")  # want nothing
champion = client.get_model_version_by_alias(REGISTERED, "champion")  # want nothing

model = mlflow.sklearn.load_model(f"models:/{REGISTERED}/{newest}")  # want nothing
model = mlflow.sklearn.load_model(f"models:/{REGISTERED}/{STAGING}")  # want MV301
model = mlflow.sklearn.load_model("models:/{}/{}".format(REGISTERED, PRODUCTION))  # want MV301
model = mlflow.sklearn.load_model("models:/%s/%s" % (REGISTERED, "latest"))  # want MV203
model = mlflow.sklearn.load_model(model_uri=champion.source)  # want nothing
model = mlflow.pyfunc.load_model("models:/loan_default/champion")  # want MV301
model = mlflow.pyfunc.load_model("models:/loan_default")  # want MV203
model = mlflow.pyfunc.load_model("models:/risk.scoring.loan_default@champion")  # want nothing
model = mlflow.pyfunc.load_model("models:/risk.scoring.loan_default/LATEST")  # want MV203
model = mlflow.pyfunc.load_model("models:/m-9f8e7d6c5b4a39281706f5e4d3c2b1a0")  # want nothing
model = mlflow.pyfunc.load_model("mlflow-artifacts:/1/0a1b/artifacts/model")  # want nothing
model = mlflow.artifacts.download_artifacts(artifact_uri="models:/loan_default/Production")  # want MV301
path = ModelsArtifactRepository("models:/loan_default@champion").download_artifacts("")  # want nothing
info = mlflow.models.get_model_info("models:/loan_default/Staging")  # want MV301

with mlflow.start_run(run_name="loan_default_v3") as run:  # want nothing
    mlflow.set_tag("version", "v3_final")  # want nothing
    mlflow.log_param("model_name", "loan_default_v3")  # want nothing
    logged = mlflow.sklearn.log_model(model, name="classifier", registered_model_name=REGISTERED)  # want nothing
    version = register_model(logged.model_uri, "loan_default")  # want nothing
    version = register_model(f"runs:/{run.info.run_id}/classifier", "loan_default_best")  # want MV104
    version = mlflow.register_model(name="loan_default_20240806", model_uri=logged.model_uri)  # want MV104
    version = mlflow.register_model(model_uri=logged.model_uri, name="loan/default", tags={"team": "risk"})  # want MV106


def promote(version: ModelVersion, tracking: MlflowClient, stage: str = "Production"):
    tracking.transition_model_version_stage(version.name, version.version, stage)  # want MV301
    return tracking.get_model_version(version.name, version.version)  # want nothing
