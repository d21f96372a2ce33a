"""Published names that are easy to misread."""

import mlflow
from huggingface_hub import HfApi
from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained("../base")
api = HfApi()

model.push_to_hub("acme/Mixtral-8x7B-tickets")  # want nothing
model.push_to_hub("acme/gemma-2-9b-it-tickets")  # want nothing
model.push_to_hub("acme/flan-t5-xl-3b-samsum")  # want nothing
model.push_to_hub("acme/whisper-large-v3-tickets")  # want nothing
model.push_to_hub("acme/a2c-BreakoutNoFrameskip-v4")  # want nothing
model.push_to_hub("acme/opus-mt-en-de-wmt19")  # want nothing
model.push_to_hub("acme/squad2-roberta")  # want nothing
model.push_to_hub("acme/sdxl-1024-pallets-lora")  # want nothing
model.push_to_hub("acme/tickets-16bit-4k-32r")  # want nothing
model.push_to_hub("acme/h2o-old-spice-scents")  # want nothing
model.push_to_hub("acme/best-western-reviews")  # want nothing
model.push_to_hub("acme/latest-news-summaries")  # want nothing
model.push_to_hub("acme/tickets-v0.1.0-beta.2")  # want nothing
model.push_to_hub("acme/tickets-v10.20.30")  # want nothing
model.push_to_hub("acme/tickets-v2-Q4_K_M-GGUF")  # want nothing
model.push_to_hub("acme/tickets-2024-08")  # want MV107
model.push_to_hub("acme/tickets-seed-1234")  # want nothing
model.push_to_hub("acme/tickets-fold-3-of-5")  # want nothing

model.push_to_hub("acme/gemma-2-9b-tickets_V2")  # want MV101
model.push_to_hub("acme/tickets-v-3")  # want MV101
model.push_to_hub("acme/tickets_Version_1.0")  # want MV101
model.push_to_hub("acme/v02-tickets")  # want MV101
model.push_to_hub("acme/tickets-v2_1-GGUF")  # want MV101
model.push_to_hub("acme/tickets-FINAL")  # want MV103
model.push_to_hub("acme/tickets-final-final")  # want MV103
model.push_to_hub("acme/tickets-best-4bit")  # want MV103
model.push_to_hub("acme/latest")  # want MV103
model.push_to_hub("acme/tickets_31-01-2024")  # want MV105
model.push_to_hub("acme/tickets-01_02_2024-GGUF")  # want MV105
model.push_to_hub("acme//tickets")  # want MV106
model.push_to_hub("acme/tickets-")  # want MV106
model.push_to_hub("acme corp/tickets")  # want MV106
model.push_to_hub("acme/tickets(v2)")  # want MV106
api.move_repo(from_id="acme/tickets-final", to_id="acme/tickets")  # want nothing

mlflow.register_model("runs:/1/model", "gemma-2-9b-it-tickets")  # want nothing
mlflow.register_model("runs:/1/model", "iso-27001-classifier")  # want nothing
mlflow.register_model("runs:/1/model", "p95-latency")  # want nothing
mlflow.register_model("runs:/1/model", "mnist_28x28_cnn")  # want nothing
mlflow.register_model("runs:/1/model", "Best Western reviews")  # want nothing
mlflow.register_model("runs:/1/model", "tickets_1.0")  # want MV104
mlflow.register_model("runs:/1/model", "TicketsV2")  # want MV104
mlflow.register_model("runs:/1/model", "v3_tickets")  # want MV104
mlflow.register_model("runs:/1/model", "tickets new")  # want MV104
mlflow.register_model("runs:/1/model", "dev.ml_team.tickets_v3")  # want MV104
mlflow.register_model("runs:/1/model", "tickets/v3")  # want MV106
