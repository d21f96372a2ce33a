"""Loading from the Hub: what is pinned, what is not, and what only looks like it."""

import os
from pathlib import Path

import torch
import transformers as tf
from datasets import load_dataset
from diffusers import DiffusionPipeline, StableDiffusionPipeline
from huggingface_hub import hf_hub_download, snapshot_download
from peft import PeftModel
from sentence_transformers import CrossEncoder, SentenceTransformer
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, AutoTokenizer, BertModel, pipeline

COMMIT = "86b5e0934494bd15c9632b12f734a8a67f723594"

model = AutoModel.from_pretrained("bert-base-uncased")  # want MV201
model = AutoModel.from_pretrained("google-bert/bert-base-uncased", revision="86b5e0934494bd15c9632b12f734a8a67f723594")  # want nothing
model = AutoModel.from_pretrained("google-bert/bert-base-uncased", revision=COMMIT)  # want nothing
model = AutoModel.from_pretrained("google-bert/bert-base-uncased", revision="main")  # want MV202
model = AutoModel.from_pretrained("google-bert/bert-base-uncased", revision="86b5e09")  # want MV202
model = AutoModel.from_pretrained("bigcode/starcoder", revision="v1.0")  # want MV202
model = AutoModel.from_pretrained("EleutherAI/pythia-70m", revision="step3000")  # want MV202
model = AutoModel.from_pretrained("bigscience/bloom", revision="refs/pr/7")  # want MV202
model = AutoModel.from_pretrained("bigscience/bloom", revision=None)  # want MV201
model = AutoModel.from_pretrained("bigscience/bloom", revision=os.environ["BLOOM_REVISION"])  # want nothing
model = tf.AutoModel.from_pretrained("facebook/opt-125m", torch_dtype=torch.float16)  # want MV201
model = BertModel.from_pretrained(pretrained_model_name_or_path="bert-large-cased")  # want MV201
config = AutoConfig.from_pretrained("facebook/opt-125m")  # want MV201
tokenizer = AutoTokenizer.from_pretrained("facebook/opt-125m", use_fast=True)  # want MV201

model = AutoModelForCausalLM.from_pretrained("microsoft/phi-2", trust_remote_code=True)  # want MV201, MV209
model = AutoModelForCausalLM.from_pretrained("microsoft/phi-2", trust_remote_code=True, revision="main")  # want MV202, MV209
model = AutoModelForCausalLM.from_pretrained(  # want nothing
    "microsoft/phi-2",  # want nothing
    trust_remote_code=True,
    revision="ef382358ec9e382308935a992d908de099b64c23",
)
model = AutoModelForCausalLM.from_pretrained("microsoft/phi-2", trust_remote_code=False)  # want MV201

# several lines: the finding stands at the argument
model = AutoModelForCausalLM.from_pretrained(
    "mistralai/Mistral-7B-v0.1",  # want MV201
    device_map="auto",
)

# local folders
model = AutoModel.from_pretrained("./checkpoints/best")  # want nothing
model = AutoModel.from_pretrained("../shared/bert")  # want nothing
model = AutoModel.from_pretrained("/opt/models/bert")  # want nothing
model = AutoModel.from_pretrained("~/models/bert")  # want nothing
model = AutoModel.from_pretrained(r"C:\models\bert")  # want nothing
model = AutoModel.from_pretrained("models/bert/final")  # want nothing
model = AutoModel.from_pretrained(os.path.join("models", "bert"))  # want nothing
model = AutoModel.from_pretrained(Path("runs") / "latest")  # want nothing
model = AutoModel.from_pretrained(Path(__file__).parent / "model")  # want nothing
model.save_pretrained("my-finetuned-bert")
model = AutoModel.from_pretrained("my-finetuned-bert")  # want nothing
model = AutoModel.from_pretrained("facebook/opt-125m", local_files_only=True)  # want nothing

# pipelines
classify = pipeline("text-classification", model="distilbert-base-uncased-finetuned-sst-2-english")  # want MV201
classify = pipeline("text-classification")  # want nothing
classify = pipeline("text-classification", "ProsusAI/finbert")  # want MV201
classify = pipeline("text-classification", model="ProsusAI/finbert", revision="4556d13015211d73dccd3fdd39d39232506f3e43")  # want nothing
classify = pipeline("text-classification", model=model, tokenizer=tokenizer)  # want nothing

# datasets
squad = load_dataset("squad")  # want MV201
squad = load_dataset("squad", revision="main")  # want MV202
glue = load_dataset("nyu-mll/glue", "mrpc", split="train")  # want MV201
rows = load_dataset("csv", data_files="train.csv")  # want nothing
rows = load_dataset("json", data_files={"train": "train.jsonl"})  # want nothing
rows = load_dataset("parquet", data_dir="data")  # want nothing
rows = load_dataset("imagefolder", data_dir="images")  # want nothing
rows = load_dataset("./my_dataset")  # want nothing

# single files and snapshots
path = hf_hub_download("lysandre/arxiv-nlp", "config.json")  # want MV201
path = hf_hub_download(repo_id="lysandre/arxiv-nlp", filename="config.json", revision="refs/pr/1")  # want MV202
path = snapshot_download(repo_id="openai/whisper-tiny", local_dir="whisper")  # want MV201

# diffusers, sentence-transformers, peft
pipe = StableDiffusionPipeline.from_pretrained("runwayml/stable-diffusion-v1-5", torch_dtype=torch.float16)  # want MV201
pipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0", revision="fp16")  # want MV202
encoder = SentenceTransformer("all-MiniLM-L6-v2")  # want MV201
encoder = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2", revision="8b3219a92973c328a8e22fadcfa821b5dc75636a")  # want nothing
encoder = SentenceTransformer("output/training_stsb")  # want nothing
ranker = CrossEncoder("cross-encoder/ms-marco-MiniLM-L-6-v2")  # want MV201
adapted = PeftModel.from_pretrained(model, "acme/opt-lora")  # want MV201
adapted = PeftModel.from_pretrained(model, model_id="./adapter")  # want nothing
