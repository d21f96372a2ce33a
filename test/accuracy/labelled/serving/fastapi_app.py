"""A FastAPI service: models named in settings, loaded when it starts."""

import os
from contextlib import asynccontextmanager
from functools import lru_cache

import mlflow.pyfunc
from fastapi import Depends, FastAPI
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings
from transformers import AutoModelForTokenClassification, AutoTokenizer
from transformers import pipeline as hf_pipeline

MODEL_NAME = os.getenv("MODEL_NAME", "retention_scorer")
MODEL_VERSION = os.environ.get("MODEL_VERSION")


class Settings(BaseSettings):
    ner_model: str = "dslim/bert-base-NER"  # want nothing
    ner_revision: str = "d1a3e8f13f8c3566299d95fcfc9a8d2382a9affc"
    zero_shot: str = Field(default="facebook/bart-large-mnli", description="for new labels")
    scorer_uri: str = Field("models:/retention_scorer/Production")  # want nothing
    version: str = "1.4.2"  # want nothing


class Answer(BaseModel):
    label: str
    model_name: str = "retention-scorer-v2"  # want nothing
    model_version: str = "latest"  # want nothing


settings = Settings()
loaded = {}


@asynccontextmanager
async def lifespan(app: FastAPI):
    loaded["tokenizer"] = AutoTokenizer.from_pretrained(settings.ner_model, revision=settings.ner_revision)  # want nothing
    loaded["ner"] = AutoModelForTokenClassification.from_pretrained(settings.ner_model)  # want MV201
    loaded["zero-shot"] = hf_pipeline("zero-shot-classification", model=settings.zero_shot)  # want MV201
    loaded["scorer"] = mlflow.pyfunc.load_model(settings.scorer_uri)  # want MV301
    loaded["shadow"] = mlflow.pyfunc.load_model(f"models:/{MODEL_NAME}/{MODEL_VERSION}")  # want nothing
    loaded["newest"] = mlflow.pyfunc.load_model(f"models:/{MODEL_NAME}/latest")  # want MV203
    yield
    loaded.clear()


app = FastAPI(title="retention-api-v2", version="2.0.0", lifespan=lifespan)  # want nothing


@lru_cache
def language_model(name: str = "papluca/xlm-roberta-base-language-detection"):
    return hf_pipeline("text-classification", model=name)  # want MV201


@app.get("/models/retention/latest")  # want nothing
def newest(current: Settings = Depends(Settings)) -> Answer:
    return Answer(label="stay", model_name="models:/retention_scorer/latest")  # want nothing


@app.post("/summaries")
def summarise(text: str, model: str = "sshleifer/distilbart-cnn-12-6") -> str:
    return hf_pipeline("summarization", model=model)(text)  # want MV201
