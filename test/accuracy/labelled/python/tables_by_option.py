"""Tables of models, of which an option of the command line or a caller picks one."""

import argparse

from transformers import AutoModel, AutoTokenizer

MODELS = {
    "small": {"hf_id": "tables/small-1b", "layers": 8},
    "large": {"hf_id": "tables/large-7b", "layers": 32},
}
PINNED = {"small": {"hf_id": "tables/small-1b", "commit": "4d6c22e74ba2fdd26bc4f7238f50766b045a0d94"}}
FOLDERS = {"small": "./weights/small", "large": "./weights/large"}


def load(config: dict):
    hf_id = config["hf_id"]
    tokenizer = AutoTokenizer.from_pretrained(hf_id)  # want MV201
    return AutoModel.from_pretrained(hf_id), tokenizer  # want MV201


def by_name(key: str):
    config = MODELS.get(key)
    return AutoModel.from_pretrained(config["hf_id"])  # want MV201


def pinned(key: str):
    config = PINNED.get(key)
    return AutoModel.from_pretrained(config["hf_id"], revision=config["commit"])  # want nothing


def folder(key: str):
    return AutoModel.from_pretrained(FOLDERS.get(key, key))  # want nothing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", choices=sorted(MODELS.keys()), required=True)
    arguments = parser.parse_args()
    load(MODELS[arguments.model])
