"""Calls that share their names with MLflow's."""

import keras
import spacy
from mlflow import log_metric

from registry import MlflowLikeClient, register_model


def log_model(model, artifact_path, registered_model_name=None):
    return artifact_path


class Registry:
    def create_registered_model(self, name):
        return name


register_model("runs:/abc/model", "churn-v2")  # want nothing
log_model(None, "model", registered_model_name="churn-v2")  # want nothing
Registry().create_registered_model("churn-v2")  # want nothing
MlflowLikeClient().transition_model_version_stage("churn", 3, "Production")  # want nothing
keras.models.load_model("churn-v2.keras")  # want nothing
spacy.load("en_core_web_sm")  # want nothing
log_metric("models:/churn/Production", 1.0)  # want nothing
print("models:/churn/Production")  # want nothing
