"""Answers requests with the registered model, and logs each answer with its time."""

import os
from functools import cache
from typing import Any

import mlflow
from fastapi import FastAPI, HTTPException
from mlflow import MlflowClient
from sklearn.pipeline import Pipeline

from PROJECT_PACKAGE.inference import predict
from PROJECT_PACKAGE.prediction_log import PredictionLog
from PROJECT_PACKAGE.registry import CHAMPION, MODEL_NAME

app = FastAPI(title=MODEL_NAME)
# Monitors compare the inputs: where they are personal, keep them "hashed" or "sampled".
log = PredictionLog("prediction-logs", inputs="whole")


@cache
def served_model() -> tuple[Pipeline, str]:
    """The model that the alias means when it is first asked for, and its version."""
    alias = os.environ.get("MODEL_ALIAS", CHAMPION)
    version = str(MlflowClient().get_model_version_by_alias(MODEL_NAME, alias).version)
    return mlflow.sklearn.load_model(f"models:/{MODEL_NAME}/{version}"), version


@app.get("/health")
def health() -> dict[str, str]:
    """Says which version answers; fails where the model cannot be loaded."""
    _, version = served_model()
    return {"model": MODEL_NAME, "version": version}


@app.post("/predictions")
def answer(record: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one record: its features by name."""
    model, version = served_model()
    try:
        with log.timed(record) as call:
            call.model_version = version
            [call.prediction] = predict(model, [record])
    except ValueError as error:
        raise HTTPException(status_code=422, detail=str(error)) from error
    return {"id": call.id, "prediction": call.prediction, "version": version}
