"""Azure Machine Learning, with its library of today and the one before."""

import os

from azure.ai.ml import Input, MLClient, command
from azure.ai.ml.constants import AssetTypes
from azure.ai.ml.entities import BatchDeployment, Data, Environment, ManagedOnlineDeployment, Model
from azure.identity import DefaultAzureCredential
from azureml.core import Run, Workspace
from azureml.core.model import Model as OldModel

client = MLClient(DefaultAzureCredential(), "subscription", "group", "workspace")
registry = MLClient.from_config(credential=DefaultAzureCredential())

Model(path="out/model", name="churn-v2", type=AssetTypes.MLFLOW_MODEL)  # want MV104
Model(name="fraud_final", path="out/fraud", version="3")  # want MV104
client.models.create_or_update(Model(path="out", name="uplift-2024-08-06"))  # want MV104
client.models.get(name="churn")  # want MV203
client.models.get("churn-ranker", label="latest")  # want MV203
registry.models.get(name="segmenter", label="latest")  # want MV203
client.models.download("pose")  # want MV203
ManagedOnlineDeployment(name="blue", endpoint_name="churn", model="azureml:churn-a@latest")  # want MV203
BatchDeployment(name="nightly", model="azureml:churn-b")  # want MV203
Input(type=AssetTypes.MLFLOW_MODEL, path="azureml:churn-c@latest")  # want MV203
Input(type="mlflow_model", path="azureml:churn-c@latest")  # want MV203
Input(type="custom_model", path="azureml://registries/azureml/models/phi/labels/latest")  # want MV203

workspace = Workspace.from_config()
OldModel(workspace, "churn-old")  # want MV203
OldModel(workspace, name="churn-older")  # want MV203
OldModel.get_model_path("churn-oldest")  # want MV203
OldModel.register(workspace, "out/model.pkl", "scorer-v3")  # want MV104
OldModel.register(workspace=workspace, model_path="out", model_name="scorer_final")  # want MV104
run = Run.get_context()
run.register_model(model_name="ranker-v1.2", model_path="outputs/model.pkl")  # want MV104

Model(path="out/model", name="churn", version="3", type="mlflow_model")  # want nothing
Model(path="out/model_v2")  # want nothing
Data(name="reviews-v2", path="data/reviews")  # want nothing
Environment(name="training-v2", image="acme/train:latest")  # want nothing
client.models.get(name="churn-d", version="3")  # want nothing
client.models.get("churn-e", "4")  # want nothing
client.models.get("churn-f", version=os.environ["VERSION"])  # want nothing
client.models.get(os.environ["MODEL"], label="production")  # want nothing
client.models.get(name="churn-g", label="champion")  # want nothing
client.models.list(name="churn-h")  # want nothing
client.models.archive("churn-i", version="1")  # want nothing
client.environments.get("training", label="latest")  # want nothing
client.data.get(name="reviews", label="latest")  # want nothing
client.jobs.get("churn-final")  # want nothing
ManagedOnlineDeployment(name="green", endpoint_name="churn", model="azureml:churn-j:3")  # want nothing
ManagedOnlineDeployment(name="v2", endpoint_name="churn-v2", model=Model(path="out"))  # want nothing
Input(type="uri_folder", path="azureml:reviews@latest")  # want nothing
Input(type="custom_model", path="azureml://registries/azureml/models/phi-3/versions/7")  # want nothing
command(code="src", command="python train.py", environment="azureml:training@latest")  # want nothing
OldModel(workspace, "churn-k", version=2)  # want nothing
OldModel(workspace, name="<your-model-name>")  # want nothing
OldModel.get_model_path("churn-l", version=4)  # want nothing
OldModel.register(workspace, "out/model.pkl", "scorer", tags={"version": "v3"})  # want nothing
run.register_model(model_name="ranker", model_path="outputs/model_v2.pkl")  # want nothing
run.log("accuracy-v2", 0.9)  # want nothing
