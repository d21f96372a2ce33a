"""Deployments of Ray Serve and BentoML, a Gradio demo and a Celery worker."""

import bentoml
import gradio as gr
import torch
from celery import Celery
from ray import serve
from sentence_transformers import CrossEncoder, SentenceTransformer
from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

TRANSLATOR = {"en": "Helsinki-NLP/opus-mt-de-en", "fr": "Helsinki-NLP/opus-mt-de-fr"}


@serve.deployment(num_replicas=2, name="translator-v2")  # want nothing
class Translator:
    def __init__(self, language: str = "en"):
        self.model = pipeline("translation", model=TRANSLATOR["fr"])  # want MV201

    async def __call__(self, request):
        return self.model(await request.json())


@bentoml.service(name="reranker-latest", traffic={"timeout": 30})  # want nothing
class Reranker:
    model_id = "mixedbread-ai/mxbai-rerank-base-v1"  # want nothing

    def __init__(self) -> None:
        self.ranker = CrossEncoder(self.model_id)  # want MV201
        self.pinned = CrossEncoder(self.model_id, revision="800f24c113213a187e65bde9db00c15a2bb12738")  # want nothing
        self.encoder = SentenceTransformer("nomic-ai/nomic-embed-text-v1", trust_remote_code=True)  # want MV201, MV209
        self.multi = SentenceTransformer(model_name_or_path="intfloat/multilingual-e5-small", device="cpu")  # want MV201

    @bentoml.api
    def rank(self, query: str, documents: list[str]) -> list[float]:
        return self.ranker.predict([(query, document) for document in documents])


def toxicity(device: str = "cuda" if torch.cuda.is_available() else "cpu"):
    checkpoint = "unitary/toxic-bert"  # want nothing
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)  # want MV201
    model = AutoModelForSequenceClassification.from_pretrained(checkpoint, revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94").to(device)  # want nothing
    return tokenizer, model


worker = Celery("toxicity-final")  # want nothing
demo = gr.Interface.load("models/gpt2")  # want nothing
bentoml.transformers.save_model("toxicity_v2", toxicity)  # want MV104
