"""Versions that were left behind."""

from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

model.push_to_hub("acme/pallet-counter-v2")  # want MV108
model.push_to_hub("acme/gear-wear-v1.1.9")  # want MV108
model.push_to_hub("acme/leaf-rust-v9")  # want MV108
model.push_to_hub("acme/tide-level-v1.9")  # want MV108
model.push_to_hub("acme/bert-base-complaints-v1")  # want MV108
model.push_to_hub("acme/llama-3.1-8b-claims-v3")  # want MV108
model.push_to_hub("acme/invoice-fields-v2.0")  # want MV108
model.push_to_hub("acme/snore-v3")  # want MV108
model.push_to_hub("acme/whisper-small-dialect-v1")  # want MV108
model.push_to_hub("acme/v1-kiln")  # want MV108
model.push_to_hub("acme/road-crack-v0.3")  # want MV108
model.push_to_hub("acme/parcel-size-v1.0.9")  # want MV108
model.push_to_hub("acme/herd-count-v11")  # want MV108
model.push_to_hub("acme/pump-fault-v2")  # want nothing
model.push_to_hub("other/pump-noise-v1")  # want nothing
model.push_to_hub("acme/gas-leak-2024-07-01")  # want nothing
model.push_to_hub("acme/rail-gaps-v2")  # want nothing
model.push_to_hub("acme/llama-3-8b-menu")  # want nothing
model.push_to_hub("acme/bee-swarm")  # want nothing
model.push_to_hub("acme/frost-v2")  # want nothing
model.push_to_hub("acme/deberta-v2-tickets")  # want nothing
model.push_to_hub("acme/ppo-LunarLander-v2")  # want nothing
model.push_to_hub("acme/harbour-7b")  # want nothing
model.push_to_hub("acme/cough-v2")  # want nothing
model.push_to_hub("acme/kelp-v3")  # want nothing
