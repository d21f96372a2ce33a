"""Names that come through packages, instances of settings, inheritance."""

from __future__ import annotations

from functools import cached_property
from typing import Any, ClassVar

from datasets import load_dataset
from sentence_transformers import CrossEncoder
from transformers import AutoModel, AutoModelForSeq2SeqLM, AutoTokenizer, PreTrainedModel

from pkg.core import CORPUS, MODELS, RegistryGateway, settings
from pkg.core.config import Base, Bigger

from .core import config as core_config

facts = load_dataset(CORPUS, "v1.0", split="labelled_dev")  # want MV201
nli = CrossEncoder(settings.nli_model)  # want MV201
reader = AutoModel.from_pretrained(settings.reader_path)  # want nothing
retriever = AutoModel.from_pretrained(MODELS["retriever"]["repo"], revision=MODELS["retriever"]["commit"])  # want MV202
generator = AutoModelForSeq2SeqLM.from_pretrained(MODELS["generator"]["repo"], revision=MODELS["generator"]["commit"])  # want nothing
small = AutoModel.from_pretrained(Base().encoder)  # want MV201
large = AutoModel.from_pretrained(Bigger().encoder, revision=Bigger.commit)  # want nothing
given = AutoModel.from_pretrained(Bigger(encoder="./phobert").encoder)  # want nothing
again = AutoModel.from_pretrained(core_config.Bigger.encoder)  # want MV201


class Loader:
    name: ClassVar[str] = ""
    options: ClassVar[dict[str, Any]] = {}

    @cached_property
    def model(self) -> PreTrainedModel:
        return AutoModel.from_pretrained(self.name, **self.options)  # want nothing


class Legal(Loader):
    name = "nlpaueb/legal-bert-base-uncased"

    @cached_property
    def tokenizer(self):
        return AutoTokenizer.from_pretrained(self.name)  # want MV201


class Configured:
    def __init__(self, checkpoint: str, revision: str = "main"):
        self.model = AutoModel.from_pretrained(checkpoint, revision=revision)  # want MV202


class Medical(Configured):
    def __init__(self):
        super().__init__("emilyalsentzer/Bio_ClinicalBERT")


def resolve(kind: str) -> str:
    if kind == "legal":
        return "pile-of-law/legalbert-large-1.7M-1"
    return "pile-of-law/legalbert-large-1.7M-2"


AutoTokenizer.from_pretrained(resolve("legal"))  # want MV201
for tokenizer_name, commit in zip(["unc-nlp/lxmert-base-uncased"], ["main"]):
    AutoTokenizer.from_pretrained(tokenizer_name, revision=commit)  # want MV202
if (checkpoint := "YituTech/conv-bert-medium-small"):
    AutoTokenizer.from_pretrained(checkpoint)  # want MV201
lookup = {"fast": lambda: AutoModel.from_pretrained("google/bert_uncased_L-2_H-128_A-2")}  # want MV201


async def load(options: dict[str, Any]):
    match options.get("kind"):
        case "tiny":
            return AutoModel.from_pretrained("google/bert_uncased_L-4_H-256_A-4")  # want MV201
        case str(other):
            return AutoModel.from_pretrained(other)  # want nothing
    options.setdefault("revision", "0a6aa9128b6194f4f3c4db429b6cb4891cdb421b")
    return AutoModel.from_pretrained("google/bert_uncased_L-6_H-512_A-8", **options)  # want nothing


def with_fallback(args):
    name = getattr(args, "model", None) or "microsoft/Multilingual-MiniLM-L12-H384"
    try:
        return AutoModel.from_pretrained(name)  # want MV201
    except OSError:
        return AutoModel.from_pretrained("./offline")  # want nothing


gateway = RegistryGateway("answer_ranker_v2")  # want nothing
gateway.load("Staging")  # want nothing
