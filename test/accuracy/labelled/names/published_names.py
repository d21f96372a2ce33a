"""Published names with numbers and words that are no versions, and with those that are."""

import mlflow
from transformers import AutoModel

model = AutoModel.from_pretrained("./base")

# generations, sizes, architectures, data sets, environments: no version
model.push_to_hub("acme/wav2vec2-xls-r-300m-swedish")  # want nothing
model.push_to_hub("acme/ppo-LunarLander-v2")  # want nothing
model.push_to_hub("acme/q-FrozenLake-v1-4x4-noSlippery")  # want nothing
model.push_to_hub("acme/llama-3.1-8b-support")  # want nothing
model.push_to_hub("acme/Qwen2.5-7B-Instruct-GPTQ-Int4")  # want nothing
model.push_to_hub("acme/resnet50-pallets")  # want nothing
model.push_to_hub("acme/vit-base-patch16-224-pallets")  # want nothing
model.push_to_hub("acme/bert_uncased_L-12_H-768_A-12")  # want nothing
model.push_to_hub("acme/phi-3-mini-4k-pallets")  # want nothing
model.push_to_hub("acme/t5-small-cnn-64-256")  # want nothing
model.push_to_hub("acme/gpt2-wikitext103")  # want nothing
model.push_to_hub("acme/yolov8n-pallets")  # want nothing
model.push_to_hub("acme/churn_2")  # want nothing
model.push_to_hub("acme/covid-19-xray")  # want nothing
model.push_to_hub("acme/news-headlines")  # want nothing
model.push_to_hub("acme/new-york-taxi-eta")  # want nothing
model.push_to_hub("acme/copywriter-7b")  # want nothing
model.push_to_hub("acme/bestseller-ranker")  # want nothing
model.push_to_hub("acme/last-mile-eta")  # want nothing
model.push_to_hub("acme/finalist-selector")  # want nothing
model.push_to_hub("acme/template-filler")  # want nothing
model.push_to_hub("acme/oldenburg-weather")  # want nothing
model.push_to_hub("acme/distilbert-epoch-3")  # want nothing
model.push_to_hub("acme/churn-lr-2e-5-bs-16")  # want nothing

# conventional versions
model.push_to_hub("acme/pallets-v1")  # want nothing
model.push_to_hub("acme/pallets-v1.2")  # want nothing
model.push_to_hub("acme/pallets-1.2")  # want nothing
model.push_to_hub("acme/pallets-1.2.0")  # want nothing
model.push_to_hub("acme/pallets-v1.2.0-rc1")  # want nothing
model.push_to_hub("acme/pallets-2024.08")  # want MV107
model.push_to_hub("acme/pallets-2024-08-06")  # want MV107
model.push_to_hub("acme/pallets-20240806")  # want MV107
model.push_to_hub("acme/v2.1-pallets-detector")  # want nothing
model.push_to_hub("acme/pallets-v0.3-GGUF")  # want nothing

# unconventional versions
model.push_to_hub("acme/pallets-V2")  # want MV101
model.push_to_hub("acme/pallets_v1_0")  # want MV101
model.push_to_hub("acme/pallets-v1-0-3")  # want MV101
model.push_to_hub("acme/pallets-version2")  # want MV101
model.push_to_hub("acme/pallets-ver1.4")  # want MV101
model.push_to_hub("acme/pallets_v003")  # want MV101
model.push_to_hub("acme/pallets-V1.2.0")  # want MV101
model.push_to_hub("acme/llama-3.1-8b-pallets-v02")  # want MV101
model.push_to_hub("acme/resnet50-pallets-V3-onnx")  # want MV101

# words in the place of a version
model.push_to_hub("acme/pallets-final")  # want MV103
model.push_to_hub("acme/pallets_latest")  # want MV103
model.push_to_hub("acme/pallets-final2")  # want MV103
model.push_to_hub("acme/pallets-best-GGUF")  # want MV103
model.push_to_hub("acme/pallets-copy")  # want MV103
model.push_to_hub("acme/pallets-old")  # want MV103
model.push_to_hub("acme/llama-3.1-8b-pallets-new")  # want MV103
model.push_to_hub("acme/pallets-v1.3-final")  # want nothing

# dates
model.push_to_hub("acme/pallets-06-08-2024")  # want MV105
model.push_to_hub("acme/pallets-2024_08_06")  # want MV105
model.push_to_hub("acme/pallets-08.06.2024")  # want MV105
model.push_to_hub("acme/pallets-25-12-2024")  # want MV105
model.push_to_hub("acme/pallets-6aug2024")  # want MV105

# names that the Hub refuses
model.push_to_hub("acme/team/pallets")  # want MV106
model.push_to_hub("acme/pallets..v1")  # want MV106
model.push_to_hub("acme/-pallets")  # want MV106
model.push_to_hub("acme/pallets.git")  # want MV106
model.push_to_hub("acme/paletten-größe")  # want MV106
model.push_to_hub("acme/pallets+lora")  # want MV106
model.push_to_hub("acme/pallets final")  # want MV106
model.push_to_hub("acme/pallets-that-were-seen-by-the-camera-over-the-third-door-of-the-northern-warehouse-in-the-early-morning")  # want MV106
model.push_to_hub("acme/_pallets_")  # want nothing
model.push_to_hub("pallets")  # want nothing

# registered names
mlflow.register_model("runs:/1/model", "wav2vec2-intent")  # want nothing
mlflow.register_model("runs:/1/model", "ppo-LunarLander-v2")  # want nothing
mlflow.register_model("runs:/1/model", "llama-3.1-8b-support")  # want nothing
mlflow.register_model("runs:/1/model", "resnet50-pallets")  # want nothing
mlflow.register_model("runs:/1/model", "covid19-xray")  # want nothing
mlflow.register_model("runs:/1/model", "churn-90d")  # want nothing
mlflow.register_model("runs:/1/model", "top10-ranker")  # want nothing
mlflow.register_model("runs:/1/model", "news-classifier")  # want nothing
mlflow.register_model("runs:/1/model", "New York taxi")  # want nothing
mlflow.register_model("runs:/1/model", "test_4")  # want nothing
mlflow.register_model("runs:/1/model", "llama-3.1-8b-support-v2")  # want MV104
mlflow.register_model("runs:/1/model", "churn_latest")  # want MV104
mlflow.register_model("runs:/1/model", "churn-ver3")  # want MV104
mlflow.register_model("runs:/1/model", "churn-06-08-2024")  # want MV104
mlflow.register_model("runs:/1/model", "churn-2.1.0")  # want MV104
