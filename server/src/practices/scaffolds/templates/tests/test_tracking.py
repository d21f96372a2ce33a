from pathlib import Path

import mlflow
import pandas as pd
import pytest
from mlflow import MlflowClient
from sklearn.dummy import DummyClassifier
from sklearn.pipeline import make_pipeline

from PROJECT_PACKAGE.registry import CANDIDATE, MODEL_NAME
from PROJECT_PACKAGE.tracking import log_run


@pytest.fixture(autouse=True)
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An MLflow of this test alone."""
    monkeypatch.chdir(tmp_path)
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/mlflow.db")


def test_one_run_has_everything_that_made_the_model() -> None:
    features = pd.DataFrame({"age": [20.0, 30.0, 40.0]})
    model = make_pipeline(DummyClassifier()).fit(features, [0, 1, 1])
    version = log_run(
        model,
        features,
        parameters={"seed": 7},
        metrics={"accuracy": 0.9},
        tags={"data_version": "d1"},
    )
    client = MlflowClient()
    registered = client.get_model_version_by_alias(MODEL_NAME, CANDIDATE)
    run = client.get_run(str(registered.run_id))
    assert str(registered.version) == version
    assert run.data.params == {"seed": "7"}
    assert run.data.metrics == {"accuracy": 0.9}
    assert run.data.tags["data_version"] == "d1"
    info = mlflow.models.get_model_info(f"models:/{MODEL_NAME}/{version}")
    assert info.signature.inputs.input_names() == ["age"]
    assert info.saved_input_example_info is not None
