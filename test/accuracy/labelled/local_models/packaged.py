"""timm, spaCy, Ultralytics, llama.cpp and DVC."""

import os
import subprocess

import dvc.api
import gguf
import spacy
import timm
from huggingface_hub import HfApi, upload_file
from llama_cpp import Llama
from ultralytics import SAM, YOLO
from vllm import LLM, SamplingParams

timm.create_model("vit_base_patch16_224.augreg_in21k", pretrained=True)  # want nothing
timm.create_model("resnet50", pretrained=True, num_classes=10)  # want nothing
timm.create_model("resnet50_v2", pretrained=False)  # want nothing
timm.create_model("hf-hub:timm/vit_small_patch16_224.dino", pretrained=True)  # want MV201
timm.create_model("hf_hub:timm/resnet18.a1_in1k", pretrained=True)  # want MV201
spacy.load("en_core_web_sm")  # want nothing
spacy.load("de_core_news_lg", exclude=["parser"])  # want nothing
spacy.load("out/model-best")  # want nothing
spacy.load("./models/ner_v2")  # want nothing
spacy.blank("en")  # want nothing
spacy.cli.download("en_core_web_md")  # want nothing
YOLO("yolov8n.pt")  # want nothing
YOLO("yolo11x-seg.pt").train(data="coco8.yaml", epochs=3, name="exp-final")  # want nothing
YOLO("yolov8n.yaml")  # want nothing
YOLO("runs/detect/train/weights/best.pt")  # want nothing
YOLO(os.environ["WEIGHTS"])  # want nothing
SAM("sam2_b.pt")  # want nothing
LLM(model="acme/vllm-base")  # want MV201
LLM("acme/vllm-other", revision="main")  # want MV202
LLM(model="acme/vllm-pinned", revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")  # want nothing
LLM(model="/models/llama")  # want nothing
SamplingParams(temperature=0.8, top_p=0.95)  # want nothing
Llama.from_pretrained(repo_id="bartowski/Llama-3.2-1B-Instruct-GGUF", filename="*Q4_K_M.gguf")  # want nothing
Llama(model_path="models/llama-2-7b.Q4_K_M.gguf", n_ctx=2048)  # want nothing

api = HfApi()
upload_file(path_or_fileobj="out.gguf", path_in_repo="Churn-7B-v1.0.Q4_K_M.gguf", repo_id="acme/churn-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="gguf/Churn-7B-v1.1_Q8_0.gguf", repo_id="acme/churn-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Churn 7B-v1.2-Q8_0.gguf", repo_id="acme/churn-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Churn-7B-v1.3-Q8_0-1-of-3.gguf", repo_id="acme/churn-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Q4_0-Churn-7B-v1.4.gguf", repo_id="acme/churn-gguf")  # want MV109
gguf.GGUFWriter("out/Churn-7B-v1.5.F16.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Churn-7B-F16.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Churn-8x7B-v2-Q2_K.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Churn-7B-Instruct-v1.0-BF16.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Churn-7B-v1.0-IQ2_XXS-00001-of-00003.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Churn-7B-v1.0-F16-LoRA.gguf", "llama")  # want nothing
gguf.GGUFWriter(os.environ["OUT"], "llama")  # want nothing
upload_file(path_or_fileobj="out.gguf", path_in_repo="Churn-7B-v1.0-Q4_K_M.gguf", repo_id="acme/churn-gguf")  # want nothing
upload_file(path_or_fileobj="README.md", path_in_repo="README_v2.md", repo_id="acme/churn-gguf")  # want nothing
gguf.GGUFReader("llama-2-7b.Q4_K_M.gguf")  # want nothing

dvc.api.get_url("models/churn.pkl", repo="https://github.com/acme/churn")  # want MV206
dvc.api.open("models/net.onnx", repo="https://github.com/acme/churn", mode="rb")  # want MV206
dvc.api.read("models/rank.joblib", "https://github.com/acme/churn", "main")  # want MV206
dvc.api.read("models/pose.pt", repo="https://github.com/acme/churn", rev="pose@v1.2.0")  # want nothing
dvc.api.get_url("models/uplift.pkl", repo="https://github.com/acme/churn", rev="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")  # want nothing
dvc.api.open("models/own.pkl")  # want nothing
dvc.api.open("data/train.csv", repo="https://github.com/acme/churn")  # want nothing
dvc.api.params_show()  # want nothing
dvc.api.artifacts_show("churn", version="v1.2.0")  # want nothing
subprocess.run(["gto", "register", "churn-v2"], check=True)  # want nothing
