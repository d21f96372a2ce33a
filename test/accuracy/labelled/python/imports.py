"""Every way to import, and what hides an import."""

import importlib

import transformers
import transformers.models.bert.modeling_bert as modeling
from transformers import *
from transformers import AutoModel as Model
from transformers import AutoTokenizer as Tokenizer, pipeline as make_pipeline

try:
    from sentence_transformers import SentenceTransformer
except ImportError:
    SentenceTransformer = None

transformers.AutoModel.from_pretrained("xlnet-base-cased")  # want MV201
modeling.BertModel.from_pretrained("bert-base-chinese")  # want MV201
Model.from_pretrained("roberta-base")  # want MV201
Tokenizer.from_pretrained("roberta-large")  # want MV201
AutoConfig.from_pretrained("albert-base-v2")  # want MV201
make_pipeline("fill-mask", model="camembert-base")  # want MV201
SentenceTransformer("paraphrase-MiniLM-L3-v2")  # want MV201
transformers.AutoModel.from_config(config)  # want nothing
loaded = importlib.import_module("transformers")
loaded.AutoModel.from_pretrained("gpt2")  # want MV201


def inside():
    from diffusers import DDPMPipeline

    return DDPMPipeline.from_pretrained("google/ddpm-cat-256")  # want MV201


def hidden():
    Model = make_model()
    return Model.from_pretrained("roberta-base")  # want nothing


class Sentiment(transformers.PreTrainedModel):
    base_model_prefix = "sentiment"


Sentiment.from_pretrained("acme/sentiment")  # want MV201


class Wrapper:
    def __init__(self, name="acme/other"):
        self.model = Model.from_pretrained(name)  # want MV201

    @classmethod
    def from_pretrained(cls, name):
        return cls(name)


Wrapper.from_pretrained("acme/wrapped")
