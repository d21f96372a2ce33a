"""Answers a question's title with the tags that fit it best."""

import os
import time

import mlflow
from fastapi import FastAPI
from pydantic import BaseModel
from sentence_transformers import SentenceTransformer
from transformers import pipeline

from tag_suggester.names import ENCODER

app = FastAPI(title="Tag suggester")

encoder = SentenceTransformer(ENCODER)
suggester = mlflow.pyfunc.load_model("models:/tag-suggester/Production")
fallback = mlflow.pyfunc.load_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model")
language = pipeline("text-classification", model=os.environ.get("LANGUAGE_MODEL", "papluca/xlm-roberta-base-language-detection"))


class Question(BaseModel):
    title: str


@app.post("/suggest")
def suggest(question: Question) -> dict:
    started = time.perf_counter()
    if language(question.title)[0]["label"] != "en":
        return {"tags": [], "seconds": time.perf_counter() - started}
    embedding = encoder.encode([question.title])
    tags = suggester.predict(embedding)
    return {"tags": tags[0][:5], "seconds": time.perf_counter() - started}
