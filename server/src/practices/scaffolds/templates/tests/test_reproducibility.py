import random

import numpy as np
import pandas as pd
import pytest

from PROJECT_PACKAGE.reproducibility import (
    code_version,
    data_version,
    fix_seeds,
    run_tags,
)


def test_seeds_give_the_same_numbers_again() -> None:
    def draw() -> tuple[float, float]:
        return random.random(), float(np.random.random())

    fix_seeds(1)
    first = draw()
    fix_seeds(1)
    assert draw() == first


def test_data_has_another_version_when_a_value_changes() -> None:
    data = pd.DataFrame({"age": [20, 30]})
    assert data_version(data) == data_version(data.copy())
    assert data_version(data) != data_version(data.replace(20, 21))
    assert data_version(data) != data_version(data.rename(columns={"age": "years"}))


def test_a_pipeline_may_say_what_it_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODE_VERSION", "4f2a")
    assert code_version() == "4f2a"


def test_a_run_says_what_it_was_made_from() -> None:
    tags = run_tags(pd.DataFrame({"age": [20, 30]}), seed=7)
    assert tags["seed"] == "7"
    assert tags["code_version"] == code_version()
