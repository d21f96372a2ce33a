"""Keeps in MLflow what was trained: everything about a model in one run."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import mlflow
import pandas as pd
import skops.io
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.pipeline import Pipeline

from PROJECT_PACKAGE.registry import CANDIDATE, MODEL_NAME


def log_run(
    model: Pipeline,
    example: pd.DataFrame,
    *,
    parameters: Mapping[str, float],
    metrics: Mapping[str, float],
    tags: Mapping[str, str],
    files: Iterable[Path] = (),
) -> str:
    """Logs one run and registers its model. Gives the version, now the candidate."""
    mlflow.set_experiment(MODEL_NAME)
    with mlflow.start_run():
        mlflow.set_tags(dict(tags))
        mlflow.log_params(dict(parameters))
        mlflow.log_metrics(dict(metrics))
        for file in files:
            mlflow.log_artifact(str(file))
        logged = mlflow.sklearn.log_model(
            model,
            name="model",
            signature=infer_signature(example, model.predict(example)),
            input_example=example,
            registered_model_name=MODEL_NAME,
            # The model was made here, so its types are known to be harmless.
            skops_trusted_types=skops.io.get_untrusted_types(
                data=skops.io.dumps(model)
            ),
        )
    version = str(logged.registered_model_version)
    MlflowClient().set_registered_model_alias(MODEL_NAME, CANDIDATE, version)
    return version
