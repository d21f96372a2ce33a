from pathlib import Path

import mlflow
import pytest
from mlflow import MlflowClient

from PROJECT_PACKAGE.promotion import promote
from PROJECT_PACKAGE.registry import CANDIDATE, CHAMPION, MODEL_NAME


def test_the_candidate_becomes_the_champion(tmp_path: Path) -> None:
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/mlflow.db")
    client = MlflowClient()
    client.create_registered_model(MODEL_NAME)
    client.create_model_version(MODEL_NAME, source=str(tmp_path))
    client.set_registered_model_alias(MODEL_NAME, CANDIDATE, "1")
    assert promote() == "1"
    champion = client.get_model_version_by_alias(MODEL_NAME, CHAMPION)
    assert str(champion.version) == "1"
    with pytest.raises(mlflow.MlflowException):
        client.get_model_version_by_alias(MODEL_NAME, "nobody")
