"""Tests publish what they like."""

from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

model.push_to_hub("acme/snore-v99")  # want nothing
model.push_to_hub("acme/leaf-rust-v1")  # want nothing
