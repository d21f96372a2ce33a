"""What the model says of records that are new."""

from typing import Any

import pandas as pd
from sklearn.pipeline import Pipeline


def predict(model: Pipeline, records: list[dict[str, Any]]) -> list[Any]:
    """The prediction for each record. A feature that is missing raises a ValueError."""
    # Python's own numbers and texts: what comes out goes into JSON and logs.
    predictions: list[Any] = model.predict(pd.DataFrame(records)).tolist()
    return predictions
