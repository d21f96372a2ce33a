import json
from pathlib import Path

import pandas as pd
import pytest
from fastapi import HTTPException

from PROJECT_PACKAGE import serving
from PROJECT_PACKAGE.pipeline import build_pipeline
from PROJECT_PACKAGE.prediction_log import PredictionLog


@pytest.fixture(autouse=True)
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small model is served in the place of the registered one. Gives its logs."""
    features = pd.DataFrame({"age": [20.0, 30.0, 40.0, 50.0]})
    model = build_pipeline(seed=1).fit(features, [0, 0, 1, 1])
    monkeypatch.setattr(serving, "served_model", lambda: (model, "3"))
    monkeypatch.setattr(serving, "log", PredictionLog(tmp_path, inputs="whole"))
    return tmp_path


def test_an_answer_is_logged_with_its_time_and_version(served: Path) -> None:
    answer = serving.answer({"age": 49.0})
    [line] = [json.loads(file.read_text()) for file in served.glob("*.jsonl")]
    assert answer["prediction"] == line["prediction"] == 1
    assert line["id"] == answer["id"]
    assert line["model_version"] == "3"
    assert line["latency_ms"] > 0
    assert line["age"] == 49.0


def test_a_record_that_cannot_be_read_is_the_callers_fault(served: Path) -> None:
    with pytest.raises(HTTPException) as raised:
        serving.answer({"height": 180})
    assert raised.value.status_code == 422
    assert not list(served.glob("*.jsonl"))


def test_health_names_the_version() -> None:
    assert serving.health()["version"] == "3"
