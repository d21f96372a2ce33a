"""Names that reach the call by every way Python has."""

import argparse
import functools
import os
from dataclasses import dataclass, field

import click
import typer
from pydantic import BaseModel
from transformers import AutoModel, AutoTokenizer, HfArgumentParser

ORGANISATION = "facebook"
NAME = "opt-125m"
MODEL = ORGANISATION + "/" + NAME
PINNED = {"revision": "27dcfa74d334bc871f3234de431e71c6eeba5dd6"}
OPTIONS = {"revision": "main", "torch_dtype": "auto"}

AutoModel.from_pretrained(MODEL)  # want MV201
AutoModel.from_pretrained(f"{ORGANISATION}/{NAME}")  # want MV201
AutoModel.from_pretrained("facebook/%s" % NAME)  # want MV201
AutoModel.from_pretrained("{}/{}".format(ORGANISATION, NAME))  # want MV201
AutoModel.from_pretrained("face" "book/opt-125m")  # want MV201
AutoModel.from_pretrained("/".join([ORGANISATION, NAME]))  # want MV201
AutoModel.from_pretrained(os.environ.get("MODEL", "facebook/opt-350m"))  # want MV201
AutoModel.from_pretrained(os.getenv("MODEL") or "facebook/opt-350m")  # want MV201
AutoModel.from_pretrained(os.environ["MODEL"])  # want nothing
AutoModel.from_pretrained(MODEL, **PINNED)  # want nothing
AutoModel.from_pretrained(MODEL, **OPTIONS)  # want MV202
AutoModel.from_pretrained(MODEL, **{"revision": None})  # want MV201

load = functools.partial(AutoModel.from_pretrained, revision="27dcfa74d334bc871f3234de431e71c6eeba5dd6")
load(MODEL)  # want nothing
load_opt = functools.partial(AutoModel.from_pretrained, "facebook/opt-125m")  # want MV201

CATALOGUE = {"small": "facebook/opt-125m", "large": "facebook/opt-66b"}
AutoModel.from_pretrained(CATALOGUE["small"])  # want MV201

for name in ["facebook/opt-1.3b", "facebook/opt-2.7b"]:
    AutoTokenizer.from_pretrained(name)  # want MV201


def with_default(name="facebook/opt-6.7b"):
    return AutoModel.from_pretrained(name)  # want MV201


def with_anything(name, **options):
    return AutoModel.from_pretrained("facebook/opt-13b", **options)  # want nothing


def pinned_by_the_caller(revision=None):
    return AutoModel.from_pretrained("facebook/opt-13b", revision=revision)  # want nothing


def local_name():
    MODEL = "./elsewhere"
    return AutoModel.from_pretrained(MODEL)  # want nothing


parser = argparse.ArgumentParser()
parser.add_argument("--model-name", default="facebook/opt-30b")
parser.add_argument("--revision", default=None)
args = parser.parse_args()
AutoModel.from_pretrained(args.model_name)  # want MV201
AutoModel.from_pretrained(args.model_name, revision=args.revision)  # want nothing


@click.command()
@click.option("--model", default="facebook/opt-66b")
def from_click(model):
    AutoModel.from_pretrained(model)  # want MV201


def from_typer(model: str = typer.Option("facebook/opt-66b")):
    AutoModel.from_pretrained(model)  # want MV201


@dataclass
class ModelArguments:
    model_name_or_path: str = field(default="facebook/galactica-125m")
    tokenizer_name: str = "facebook/galactica-125m"
    model_revision: str = field(default="main")


(model_arguments,) = HfArgumentParser(ModelArguments).parse_args_into_dataclasses()
AutoModel.from_pretrained(model_arguments.model_name_or_path, revision=model_arguments.model_revision)  # want MV202
AutoTokenizer.from_pretrained(model_arguments.tokenizer_name)  # want MV201


class Settings(BaseModel):
    encoder: str = "facebook/contriever"
    local: str = "./contriever"


settings = Settings()
AutoModel.from_pretrained(settings.encoder)  # want MV201
AutoModel.from_pretrained(settings.local)  # want nothing


class Service:
    default = "facebook/dpr-question_encoder-single-nq-base"

    def __init__(self):
        self.name = "facebook/rag-token-nq"

    def load(self):
        AutoModel.from_pretrained(self.name)  # want MV201
        AutoModel.from_pretrained(self.default)  # want MV201
        AutoModel.from_pretrained(self.unknown)  # want nothing
