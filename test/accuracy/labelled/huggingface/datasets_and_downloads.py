"""Data sets, single files and snapshots."""

import evaluate
import seaborn as sns
import tensorflow_datasets as tfds
from datasets import Dataset, DatasetDict, concatenate_datasets, load_dataset
from huggingface_hub import HfApi, hf_hub_download, list_repo_files, snapshot_download
from sklearn.datasets import fetch_openml

PINNED = "3f2504e04f8911d39a0c0305e82c3301aabbccdd"
SUBSETS = ["de", "fr", "it"]
BENCHMARKS = {"arc": "allenai/ai2_arc", "wino": "allenai/winogrande"}

rows = load_dataset("imdb")  # want MV201
rows = load_dataset("stanfordnlp/imdb", split="train[:10%]")  # want MV201
rows = load_dataset("stanfordnlp/sst2", revision=PINNED)  # want nothing
rows = load_dataset("wikimedia/wikipedia", "20231101.de", streaming=True)  # want MV201
rows = load_dataset("ag_news", revision="main", cache_dir="cache")  # want MV202
rows = load_dataset(path="conll2003", name="conll2003", trust_remote_code=True, revision="v1.0.0")  # want MV202, MV209
rows = load_dataset("json", data_files="tickets.jsonl", split="train")  # want nothing
rows = load_dataset("csv", data_files={"train": "train.csv", "test": "test.csv"})  # want nothing
rows = load_dataset("text", data_files=["a.txt", "b.txt"])  # want nothing
rows = load_dataset("webdataset", data_files="shards/{000..009}.tar")  # want nothing
rows = load_dataset("/data/tickets")  # want nothing
rows = load_dataset("data/interim/tickets")  # want nothing
rows = load_dataset("../tickets", split="train")  # want nothing
rows = concatenate_datasets([load_dataset("xtreme", f"PAN-X.{language}", split="train") for language in SUBSETS])  # want MV201
rows = DatasetDict({name: load_dataset(path, split="test") for name, path in BENCHMARKS.items()})  # want MV201
rows = Dataset.from_parquet("tickets.parquet")  # want nothing
rows = Dataset.from_csv("bert-base-uncased.csv")  # want nothing
frame = sns.load_dataset("titanic")  # want nothing
digits = fetch_openml("mnist_784", version=1)  # want nothing
flowers = tfds.load("tf_flowers:3.*.*", split="train")  # want nothing
accuracy = evaluate.load("accuracy")  # want nothing

weights = hf_hub_download("TheBloke/Llama-2-7B-GGUF", "llama-2-7b.Q4_K_M.gguf")  # want MV201
weights = hf_hub_download(repo_id="TheBloke/Llama-2-7B-GGUF", filename="config.json", revision=PINNED)  # want nothing
weights = hf_hub_download(filename="model.onnx", repo_id="Xenova/all-MiniLM-L6-v2", subfolder="onnx")  # want MV201
folder = snapshot_download("mistralai/Mixtral-8x7B-v0.1", allow_patterns=["*.safetensors"])  # want MV201
folder = snapshot_download("acme/tickets", repo_type="dataset", revision="2024-08-06")  # want MV202
folder = snapshot_download(repo_id="acme/tickets", repo_type="dataset", revision=PINNED)  # want nothing
files = list_repo_files("mistralai/Mixtral-8x7B-v0.1")  # want nothing

api = HfApi(token="placeholder")
weights = api.hf_hub_download("openai-community/gpt2", "model.safetensors")  # want MV201
folder = api.snapshot_download(repo_id="openai-community/gpt2", revision="607a30d783dfa663caf39e06633721c8d4cfcd7e")  # want nothing
found = api.model_info("openai-community/gpt2")  # want nothing
