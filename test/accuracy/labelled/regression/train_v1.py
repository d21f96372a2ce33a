"""The script of one version."""

from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

model.push_to_hub("acme/snore-v1")  # want nothing
model.push_to_hub("acme/leaf-rust-v1")  # want nothing
