"""Fits the model and measures it on data that it has not seen."""

from dataclasses import dataclass

import pandas as pd
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline

from PROJECT_PACKAGE.pipeline import build_pipeline


@dataclass(frozen=True)
class Training:
    """A fitted model, and what is to be known of it."""

    model: Pipeline
    parameters: dict[str, float]
    metrics: dict[str, float]
    held_out: pd.DataFrame
    """Features that the model has not seen."""


def train(
    features: pd.DataFrame, target: pd.Series, seed: int, held_out_share: float = 0.25
) -> Training:
    """Fits the pipeline on a part of the data; the rest says how good it is."""
    fitted, held_out, fitted_target, true_target = train_test_split(
        features, target, test_size=held_out_share, random_state=seed, stratify=target
    )
    model = build_pipeline(seed).fit(fitted, fitted_target)
    predicted = model.predict(held_out)
    return Training(
        model=model,
        parameters={"seed": seed, "held_out_share": held_out_share},
        metrics={
            "accuracy": float(accuracy_score(true_target, predicted)),
            "f1": float(f1_score(true_target, predicted, average="weighted")),
        },
        held_out=held_out,
    )
