"""Names that a run of Weights & Biases is started with, and read from its configuration."""

from types import SimpleNamespace

import wandb
from transformers import AutoModel, AutoTokenizer

defaults = SimpleNamespace(base="configured/base", tokenizer="configured/tokenizer", revision=None)
wandb.init(project="sweep", config=defaults)
config = wandb.config

AutoModel.from_pretrained(config.base)  # want MV201
AutoTokenizer.from_pretrained(wandb.config["tokenizer"])  # want MV201
AutoTokenizer.from_pretrained(wandb.config.tokenizer)  # want MV201
AutoModel.from_pretrained(wandb.config.elsewhere)  # want nothing
AutoModel.from_pretrained(config.base, revision=config.revision)  # want nothing

with wandb.init(config={"model": "configured/of-the-run", "depth": 4}) as run:
    AutoModel.from_pretrained(run.config.model)  # want MV201
    AutoModel.from_pretrained(run.config["model"])  # want MV201
    AutoModel.from_pretrained(run.config.depth)  # want nothing
