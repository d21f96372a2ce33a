"""The project's own classes and functions, named like those of the libraries."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import transformers
from mypackage.hub import *
from mypackage.models import SentenceTransformer
from transformers import AutoConfig

from .loading import AutoModelForCausalLM, snapshot_download

if TYPE_CHECKING:
    from transformers import AutoTokenizer

logger = logging.getLogger("churn-v2-final")  # want nothing


class MlflowClient:
    def transition_model_version_stage(self, name, version, stage):
        return name

    def create_registered_model(self, name):
        return name


class Pipeline:
    def push_to_hub(self, name):
        return name

    @classmethod
    def from_pretrained(cls, name, revision=None):
        return cls()


def hf_hub_download(repo_id, filename):
    return repo_id


def register_model(model_uri, name):
    return name


SentenceTransformer("all-MiniLM-L12-v2")  # want nothing
AutoModelForCausalLM.from_pretrained("gpt2-large")  # want nothing
snapshot_download("gpt2-large")  # want nothing
Pipeline.from_pretrained("gpt2-large", revision="main")  # want nothing
Pipeline().push_to_hub("acme/churn-final")  # want nothing
MlflowClient().transition_model_version_stage("churn", 1, "Production")  # want nothing
MlflowClient().create_registered_model("churn-v2")  # want nothing
hf_hub_download("gpt2-large", "config.json")  # want nothing
register_model("models:/churn/Production", "churn-v2")  # want nothing
AutoConfig.for_model("bert")  # want nothing
transformers.logging.set_verbosity_info()  # want nothing
transformers.set_seed(42)  # want nothing


def shadowed(transformers):
    return transformers.AutoModel.from_pretrained("gpt2-large")  # want nothing


def rebound():
    transformers = object()
    return transformers.AutoModel.from_pretrained("gpt2-large")  # want nothing


class Service:
    def pipeline(self, task, model):
        return task, model

    def load_dataset(self, name):
        return name

    def run(self):
        self.load_dataset("squad")  # want nothing
        return self.pipeline("fill-mask", model="bert-base-uncased")  # want nothing


def documented():
    """Loads a model.

    >>> model = transformers.AutoModel.from_pretrained("bert-base-uncased")
    >>> mlflow.pyfunc.load_model("models:/churn/Production")
    """
    # transformers.AutoModel.from_pretrained("bert-base-uncased", revision="main")
    snippet = """
    model = transformers.AutoModel.from_pretrained("bert-base-uncased")
    model.push_to_hub("acme/churn-final")
    """
    message = "run transformers.pipeline('fill-mask', model='bert-base-uncased')"  # want nothing
    error = f"models:/churn/Production cannot be loaded with {snippet}"  # want nothing
    raise ValueError(message + error)


MODELS = ["bert-base-uncased", "gpt2", "acme/churn-final"]  # want nothing
DEFAULT_MODEL = "bert-base-uncased"  # want nothing
assert DEFAULT_MODEL.startswith("bert-base")  # want nothing
if DEFAULT_MODEL == "acme/churn_v02":  # want nothing
    print("models:/churn/latest", DEFAULT_MODEL)  # want nothing
