import numpy as np
import pandas as pd
import pytest

from PROJECT_PACKAGE.inference import predict
from PROJECT_PACKAGE.pipeline import build_pipeline
from PROJECT_PACKAGE.training import train


@pytest.fixture
def data() -> tuple[pd.DataFrame, pd.Series]:
    """People who leave when they are unhappy, with holes in what is known of them."""
    happiness = np.tile([1.0, 2.0, 8.0, 9.0], 25)
    features = pd.DataFrame({"happiness": happiness, "plan": ["small", "large"] * 50})
    features.loc[10, "happiness"] = np.nan
    return features, pd.Series(happiness < 5, name="leaves")


def test_training_learns_what_is_there(data: tuple[pd.DataFrame, pd.Series]) -> None:
    training = train(*data, seed=1)
    assert training.metrics["accuracy"] > 0.95
    assert len(training.held_out) == 25


def test_the_same_seed_gives_the_same_model(
    data: tuple[pd.DataFrame, pd.Series],
) -> None:
    first, second = train(*data, seed=1), train(*data, seed=1)
    assert first.metrics == second.metrics
    assert first.held_out.equals(second.held_out)


def test_inference_preprocesses_as_training_did(
    data: tuple[pd.DataFrame, pd.Series],
) -> None:
    model = build_pipeline(seed=1).fit(*data)
    unknown_plan = {"happiness": 9.5, "plan": "huge"}
    nothing_known = {"happiness": None, "plan": "small"}
    assert predict(model, [unknown_plan]) == [False]
    assert len(predict(model, [unknown_plan, nothing_known])) == 2


def test_a_missing_feature_is_an_error(data: tuple[pd.DataFrame, pd.Series]) -> None:
    model = build_pipeline(seed=1).fit(*data)
    with pytest.raises(ValueError, match="plan"):
        predict(model, [{"happiness": 1.0}])
