"""How a name travels through Python before it reaches the library."""

import os
import sys
from collections import namedtuple
from dataclasses import dataclass
from enum import Enum
from functools import partial
from types import SimpleNamespace

import torch
import transformers as hf
import yaml
from transformers import AutoModel, AutoModelForMaskedLM, AutoTokenizer, BertModel, RobertaModel

COMMIT = "5fd9c1a3b77e4c0d9e8f7a6b5c4d3e2f1a0b9c8d"


class CFG:
    model = "microsoft/mdeberta-v3-base"
    folder = "../input/mdeberta-v3-base"
    revision = COMMIT
    max_len = 512


class Checkpoint(str, Enum):
    SMALL = "prajjwal1/bert-tiny"
    LARGE = "prajjwal1/bert-medium"


class Registry:
    ENCODERS = {"de": "deepset/gbert-base", "en": "bert-large-uncased"}

    def __init__(self, name="dbmdz/bert-base-german-cased", revision=None):
        self.name = name
        self.revision = revision

    def tokenizer(self):
        return AutoTokenizer.from_pretrained(self.name)  # want MV201

    def model(self):
        return AutoModel.from_pretrained(self.name, revision=self.revision)  # want nothing

    def german(self):
        return AutoModel.from_pretrained(self.ENCODERS["de"])  # want MV201


NESTED = {"encoder": {"name": "studio-ousia/luke-base", "revision": "main"}, "decoder": {"name": "./decoder"}}
SPACE = SimpleNamespace(name="xlm-roberta-large", size=24)
Pair = namedtuple("Pair", ["name", "revision"])

AutoModel.from_pretrained(CFG.model)  # want MV201
AutoModel.from_pretrained(CFG.folder)  # want nothing
AutoModel.from_pretrained(CFG.model, revision=CFG.revision)  # want nothing
AutoModel.from_pretrained(Checkpoint.SMALL.value)  # want MV201
AutoModel.from_pretrained(NESTED["encoder"]["name"], revision=NESTED["encoder"]["revision"])  # want MV202
AutoModel.from_pretrained(NESTED["decoder"]["name"])  # want nothing
AutoModel.from_pretrained(SPACE.name)  # want MV201

large = len(sys.argv) > 1
AutoModel.from_pretrained("albert-xlarge-v2" if large else "albert-large-v2")  # want MV201
architecture = RobertaModel if large else BertModel
architecture.from_pretrained("acme/either-way")  # want MV201

name = "google/electra-small-discriminator"
if large:
    name = "google/electra-large-discriminator"
AutoModel.from_pretrained(name)  # want MV201

owner, repository = "squeezebert", "squeezebert-uncased"
AutoModel.from_pretrained(f"{owner}/{repository}")  # want MV201
AutoModel.from_pretrained(owner + "/" + repository, revision="master")  # want MV202
AutoModel.from_pretrained("Salesforce/" "codet5-base")  # want MV201
AutoModel.from_pretrained(("uw-madison/yoso-4096"))  # want MV201
AutoModel.from_pretrained("  junnyu/roformer_chinese_base ".strip())  # want MV201
AutoModel.from_pretrained(pretrained_model_name_or_path="YituTech/conv-bert-base", revision=COMMIT)  # want nothing

common = {"torch_dtype": torch.float16, "low_cpu_mem_usage": True}
pinned = dict(common, revision=COMMIT)
merged = {**common, "revision": "main"}
AutoModel.from_pretrained("funnel-transformer/small", **common)  # want MV201
AutoModel.from_pretrained("funnel-transformer/small", **pinned)  # want nothing
AutoModel.from_pretrained("funnel-transformer/medium", **merged)  # want MV202
common["revision"] = COMMIT
AutoModel.from_pretrained("funnel-transformer/intermediate", **common)  # want nothing

from_commit = partial(AutoModelForMaskedLM.from_pretrained, revision=COMMIT)
from_main = partial(AutoModelForMaskedLM.from_pretrained, revision="main")
from_commit("camembert/camembert-large")  # want nothing
from_main("camembert/camembert-base-ccnet")  # want MV202
load = hf.AutoModel.from_pretrained
load("flaubert/flaubert_small_cased")  # want MV201

for checkpoint in ["google/fnet-base", "google/fnet-large"]:
    hf.AutoTokenizer.from_pretrained(checkpoint)  # want MV201
for language, checkpoint in Registry.ENCODERS.items():
    hf.AutoTokenizer.from_pretrained(checkpoint)  # want MV201
tokenizers = [AutoTokenizer.from_pretrained(checkpoint) for checkpoint in ("nghuyong/ernie-2.0-base-en",)]  # want MV201

AutoModel.from_pretrained(os.environ.get("ENCODER", default="allenai/longformer-base-4096"))  # want MV201
AutoModel.from_pretrained(os.environ.get("ENCODER") or "allenai/led-base-16384")  # want MV201
AutoModel.from_pretrained(os.environ.get("ENCODER"))  # want nothing
AutoModel.from_pretrained(sys.argv[1])  # want nothing
AutoModel.from_pretrained(input("model? "))  # want nothing
AutoModel.from_pretrained(yaml.safe_load(open("config.yaml"))["model"])  # want nothing
AutoModel.from_pretrained(os.path.join(os.getcwd(), "bert-base-uncased"))  # want nothing
AutoModel.from_pretrained(os.path.join(CFG.folder, "fold0"))  # want nothing
AutoModel.from_pretrained(os.path.expanduser("~/bert"))  # want nothing


def deeper(config, *names, **options):
    AutoModel.from_pretrained(config.model)  # want nothing
    AutoModel.from_pretrained(names[0])  # want nothing
    AutoModel.from_pretrained("google/reformer-enwik8", **options)  # want nothing
    AutoModel.from_pretrained("google/reformer-enwik8", revision=options.get("revision"))  # want nothing
    AutoModel.from_pretrained(*names)  # want nothing

    def inner(checkpoint="google/bigbird-roberta-base"):
        return AutoModel.from_pretrained(checkpoint)  # want MV201

    return inner


@dataclass
class Experiment:
    encoder: str = "google/mobilebert-uncased"
    seed: int = 3

    def build(self):
        return AutoModel.from_pretrained(self.encoder)  # want MV201


AutoModel.from_pretrained("google/tapas-base")  # modelver: ignore[MV201]  # want nothing
AutoModel.from_pretrained("google/tapas-mini")  # modelver: ignore  # want nothing
AutoModel.from_pretrained("google/tapas-tiny")  # modelver: ignore[MV202]  # want MV201
