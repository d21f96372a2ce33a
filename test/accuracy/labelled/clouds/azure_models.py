"""Azure ML: models by name and version or label, short and long addresses, and assets that are no models."""

import os

from azure.ai.ml import Input, MLClient
from azure.ai.ml.constants import AssetTypes
from azure.ai.ml.entities import Environment, ManagedOnlineDeployment, Model, ModelBatchDeployment, OnlineEndpoint
from azure.identity import DefaultAzureCredential

client = MLClient(DefaultAzureCredential(), "subscription", "group", "workspace")
registry = MLClient(DefaultAzureCredential(), registry_name="acme")

client.models.get(name="ticket-router", label="latest")  # want MV203
registry.models.get("ticket-ranker", label="latest")  # want MV203
ManagedOnlineDeployment(name="blue", endpoint_name="tickets", model="azureml:ticket-sorter@latest")  # want MV203
ModelBatchDeployment(name="batch", endpoint_name="tickets", model="azureml:ticket-merger@latest")  # want MV203
ManagedOnlineDeployment(name="green", endpoint_name="tickets", model="azureml://registries/acme/models/ticket-tagger/labels/latest")  # want MV203
Input(type=AssetTypes.MLFLOW_MODEL, path="azureml:ticket-splitter@latest")  # want MV203
Model(name="ticket-router-v2", path="out", type=AssetTypes.CUSTOM_MODEL)  # want MV104
Model(path="out", name="ticket_ranker_final", type="mlflow_model")  # want MV104

client.models.get("ticket-router-b", version="3")  # want nothing
client.models.get(name="ticket-router-c", version=os.environ["VERSION"])  # want nothing
ManagedOnlineDeployment(name="blue-v2", endpoint_name="tickets", model="azureml:ticket-sorter-b:4")  # want nothing
ManagedOnlineDeployment(name="v2", endpoint_name="t", model="azureml://registries/acme/models/ticket-tagger-b/versions/9")  # want nothing
ManagedOnlineDeployment(name="blue", endpoint_name="tickets", environment="azureml:serve@latest")  # want nothing
Environment(name="serve-v2", image="acme/serve:latest")  # want nothing
OnlineEndpoint(name="tickets-v2-final", auth_mode="key")  # want nothing
Model(name="ticket-router", path="out_v2", version="2", type=AssetTypes.CUSTOM_MODEL)  # want nothing
Input(type=AssetTypes.URI_FOLDER, path="azureml:ticket-data@latest")  # want nothing
