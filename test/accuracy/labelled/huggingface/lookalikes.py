"""Names that the Hugging Face libraries share with others, and classes of the project's own."""

import json
import logging

import torch
from transformers import AutoModel

from mylib.models import Encoder


class Vocabulary:
    @classmethod
    def from_pretrained(cls, name):
        return cls()


class AutoTokenizer:
    """Not the one of transformers."""

    @staticmethod
    def from_pretrained(name, **options):
        return name


def load_dataset(name, split=None):
    return []


def pipeline(task, model):
    return task, model


vocabulary = Vocabulary.from_pretrained("bert-base-uncased")  # want nothing
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")  # want nothing
rows = load_dataset("squad", split="train")  # want nothing
steps = pipeline("text-classification", model="acme/churn")  # want nothing
encoder = Encoder.from_pretrained("acme/encoder")  # want nothing
log = logging.getLogger("bert-base-uncased")  # want nothing
text = "AutoModel.from_pretrained('bert-base-uncased')"  # want nothing
config = json.loads('{"model_name_or_path": "bert-base-uncased"}')  # want nothing
# AutoModel.from_pretrained("bert-base-uncased")


def build(AutoModel):
    return AutoModel.from_pretrained("bert-base-uncased")  # want nothing


def build_again(name):
    return AutoModel.from_pretrained(name)  # want nothing


def example():
    """
    >>> AutoModel.from_pretrained("bert-base-uncased")
    """
    print("from_pretrained('gpt2')")  # want nothing


resnet = torch.hub.load("pytorch/vision", "resnet18")  # want MV206
