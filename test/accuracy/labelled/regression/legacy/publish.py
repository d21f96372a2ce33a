"""Kept to make old versions again."""

from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

model.push_to_hub("acme/herd-count-v2")  # want nothing
model.push_to_hub("acme/snore-v1")  # want nothing
