"""Several versions on purpose."""

from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

model.push_to_hub("acme/snore-v1")  # want nothing
model.push_to_hub("acme/snore-v2")  # want nothing
